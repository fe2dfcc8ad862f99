package nl.draagkracht.experiment;

/**
 * Something that happened to a person in a month, why, and what the law says of it.
 *
 * @param phase phase of the schedule in which it happened
 * @param what what happened, and the reason
 * @param article law and article; empty where no law decides
 */
public record LifeEvent(String phase, String what, String article) {}
