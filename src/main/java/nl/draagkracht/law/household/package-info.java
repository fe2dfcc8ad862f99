/**
 * What does the law give one household, what does it take, and what if the job is lost today?
 * ODD: "Law". Every line with its article. Leaves out: take-up, waiting and recoveries (what people and institutions do
 * with the law is the room claims), pension contributions and study finance.
 */
package nl.draagkracht.law.household;
