/**
 * How is a result written down and shown?
 * ODD: "Observation". The only writer of JSON: results folder, manifest, tables in text, CSV and JSON. Leaves out: any
 * judgement, which belongs to {@code simulation}.
 */
package nl.draagkracht.report;
