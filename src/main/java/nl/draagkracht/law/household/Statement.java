package nl.draagkracht.law.household;

import java.util.List;

/**
 * Everything the law gives and takes out in a year with the circumstances of one month, line by line.
 *
 * @param lines amounts, those of persons first
 */
public record Statement(List<Line> lines) {

    /** The statement with unchangeable lines. */
    public Statement {
        lines = List.copyOf(lines);
    }

    /** What the household has to spend, euros a year. */
    public double disposableYear() {
        return sum(Line.Side.MARKET) + sum(Line.Side.LAW);
    }

    /** The sum of one side, euros a year. */
    public double sum(Line.Side side) {
        double sum = 0;
        for (Line line : lines) {
            sum += line.side() == side ? line.yearEuros() : 0;
        }
        return sum;
    }

    /** The sum of the lines with these words, euros a year. */
    public double of(String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what))
                .mapToDouble(Line::yearEuros)
                .sum();
    }
}
