package nl.draagkracht.population.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.draagkracht.kernel.Grade;

/**
 * How well the built population agrees with the published tables of the Netherlands: one line per margin cell, and one
 * line per pair of published margins that contradict each other. The tolerances are those of the validation contract:
 * 0.2 % at full scale; below it 1 %, or for crossed cells one over the root of the agents in the cell; never tighter
 * than one agent.
 */
public final class FitReport {

    private static final double FULL_SCALE_TOLERANCE = 0.002;
    private static final double SAMPLE_TOLERANCE = 0.01;

    /** One published number and what the population holds, both in agents of this sample. */
    public record MarginCell(String margin, String cell, double target, double achieved, Grade grade, boolean crossed) {

        public double deviation() {
            return achieved - target;
        }
    }

    /** Two published totals that cannot both be true, and the one that was kept. */
    public record Contradiction(String margin, double one, double other, String chosen) {}

    private final double sampleShare;
    private final List<MarginCell> cells = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    public FitReport(double sampleShare) {
        this.sampleShare = sampleShare;
    }

    public double sampleShare() {
        return sampleShare;
    }

    /** Adds a cell of a one-dimensional margin; target and achieved in agents. */
    public void single(String margin, String cell, double target, double achieved, Grade grade) {
        cells.add(new MarginCell(margin, cell, target, achieved, grade, false));
    }

    /** Adds a cell of a crossed margin; target and achieved in agents. */
    public void crossed(String margin, String cell, double target, double achieved, Grade grade) {
        cells.add(new MarginCell(margin, cell, target, achieved, grade, true));
    }

    public void contradiction(Contradiction contradiction) {
        contradictions.add(contradiction);
    }

    public void contradictions(List<Contradiction> found) {
        contradictions.addAll(found);
    }

    /** All cells in the order in which they were added. */
    public List<MarginCell> cells() {
        return Collections.unmodifiableList(cells);
    }

    public List<Contradiction> contradictions() {
        return Collections.unmodifiableList(contradictions);
    }

    /** Largest deviation allowed for this cell, in agents. */
    public double tolerance(MarginCell cell) {
        double target = Math.abs(cell.target());
        if (sampleShare >= 1.0) {
            return Math.max(1.0, FULL_SCALE_TOLERANCE * target);
        }
        double tolerance = Math.max(1.0, SAMPLE_TOLERANCE * target);
        return cell.crossed() ? Math.max(tolerance, StrictMath.sqrt(target)) : tolerance;
    }

    public boolean isWithin(MarginCell cell) {
        return Math.abs(cell.deviation()) <= tolerance(cell) + 1e-9;
    }

    /** The cells that miss their tolerance, in insertion order; empty when the fit is good. */
    public List<MarginCell> outside() {
        List<MarginCell> outside = new ArrayList<>();
        for (MarginCell cell : cells) {
            if (!isWithin(cell)) {
                outside.add(cell);
            }
        }
        return outside;
    }

    /** Largest deviation over all cells of a margin, in agents; 0 when the margin is unknown. */
    public double worst(String margin) {
        double worst = 0;
        for (MarginCell cell : cells) {
            if (cell.margin().equals(margin)) {
                worst = Math.max(worst, Math.abs(cell.deviation()));
            }
        }
        return worst;
    }
}
