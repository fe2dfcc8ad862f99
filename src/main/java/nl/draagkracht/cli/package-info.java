/**
 * How does a person or a script at a terminal use the model?
 * One class per command; results go to stdout, progress to stderr, exit codes are 0, 1, 2, 3 and 130. Holds no model
 * logic and writes no files itself. Leaves out: the web page, another door.
 */
package nl.draagkracht.cli;
