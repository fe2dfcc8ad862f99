package nl.draagkracht.simulation;

import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.population.Population;

/**
 * What an experiment does to a country from outside the model, and what it sees of it: demand as it was in history, lay-offs by lot.
 * Model page, section 9. An ordinary run has none.
 */
public interface Intervention {

    /** Nothing is done and nobody looks. */
    Intervention NONE = new Intervention() {};

    /** Factor on the jobs that the firms of a section want this month; 1 is the baseline path. */
    default double jobsWanted(Month month, Section section) {
        return 1;
    }

    /**
     * Value added of all sections this month, net of wear and at factor cost, against the paired baseline; NaN when it follows what is
     * bought. Exports and private investment then make the difference.
     */
    default double output(Month month) {
        return Double.NaN;
    }

    /** Income of the state this month beside what the model makes, a share of a year's GDP at the start. */
    default double stateIncome(Month month) {
        return 0;
    }

    /** Income of the funds this month beside what the model makes, a share of a year's GDP at the start. */
    default double fundIncome(Month month) {
        return 0;
    }

    /** Rise of the debt this month beyond the deficit, a share of a year's GDP at the start. */
    default double stateDebt(Month month) {
        return 0;
    }

    /** Rows of the workers who lose their job this month, whatever the firm wants. */
    default IntSequence layOffs(Month month, Population population) {
        return new IntSequence();
    }

    /** Looks at the people at the end of a month; must not change anything. */
    default void look(Month month, Population population) {}
}
