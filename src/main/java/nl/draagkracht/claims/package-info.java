/**
 * What do people and institutions do under the law: who claims, who is granted, how does a right run and end?
 *
 * <p>Phase "People claim, and institutions decide" (ODD "Claims and institutions"). Start at
 * {@link nl.draagkracht.claims.Claims}: WW, then ZW and WIA, then provisions and bijstand on the household's facts.
 *
 * <p>Leaves out allowances (income) and the queues of WIA and bijstand; see rooms/claims.md.
 */
package nl.draagkracht.claims;
