/**
 * What do the Dutch statutes say about tax, premiums and benefits?
 *
 * <p>Pure functions on records, one file per statute, each number dated and sourced (ODD section 6, Law). Start at
 * {@link nl.draagkracht.law.Statutes}.
 *
 * <p>Each class names the articles it follows: income tax and credits (Wet IB 2001 art. 2.10-2.13, 3.76-3.112, 8.10-8.18),
 * withholding (Wet LB 1964 art. 20-31a), premiums (Wfsv art. 11-38), WW (art. 16-20, 42-47), ZW (art. 29), WIA (art. 47-62), WAO
 * (art. 21), Toeslagenwet (art. 2, 8), Participatiewet (art. 20-34), AOW (art. 7a, 9), Anw (art. 14-18), AKW (art. 12), the
 * allowances (Wzt art. 2, Wht art. 13-21, WKB art. 2, Wko art. 1.7), BW 7:673, Vpb (art. 22). What is proposed and not law
 * stands apart in {@link nl.draagkracht.law.Proposal}.
 *
 * <p>Leaves out people, chance and time: who claims and when is {@code claims}; who pays when is {@code income}.
 */
package nl.draagkracht.law;
