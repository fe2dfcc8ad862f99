package nl.draagkracht.experiment;

import java.util.Map;

/**
 * One point of a search that was measured.
 *
 * @param evaluation which one it was, counted from 1; the first has the numbers as packaged
 * @param numbers the numbers tried, by dotted name
 * @param measured what the model had, by name of the published number
 * @param objective weighted sum of squared misses, those near or beyond a tolerance counting more
 */
public record Trial(int evaluation, Map<String, Double> numbers, Map<String, Double> measured, double objective) {}
