/**
 * What does a user change, and what is in force after the change?
 * ODD: "Levers". The only reader of JSON: parameter files, scenario files, cases. Holds no model logic.
 */
package nl.draagkracht.scenario;
