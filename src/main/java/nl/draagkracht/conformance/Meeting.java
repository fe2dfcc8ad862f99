package nl.draagkracht.conformance;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.labour.SearchRound;

/** How the applications of a step and the vacancies of its start meet. */
enum Meeting {
    /**
     * The rule of the month (model page 4.5): an application succeeds by itself with the chance that expected applications give, and takes
     * a vacancy. Where more succeed than there are vacancies, the last ones go without.
     */
    MONTH {
        @Override
        int market(SearchRound round, int row, int worker) {
            return round.market(row, worker);
        }

        @Override
        IntSequence hired(IntSequence applicants, double[] vacant, SearchRound round) {
            double[] left = vacant.clone();
            var hired = new IntSequence();
            for (int k = 0; k < applicants.size(); k += 2) {
                int market = applicants.at(k + 1);
                if (left[market] >= 1) {
                    left[market]--;
                    hired.add(applicants.at(k));
                    hired.add(market);
                }
            }
            return hired;
        }
    },

    /**
     * The rule of the paper (del Rio-Chanona et al. 2021, their agents): an application goes to one vacancy, each as likely as the other,
     * and a vacancy with applicants takes one of them at random.
     */
    PAPER {
        @Override
        int market(SearchRound round, int row, int worker) {
            return round.destination(row, worker);
        }

        @Override
        IntSequence hired(IntSequence applicants, double[] vacant, SearchRound round) {
            var first = new int[vacant.length + 1];
            for (int market = 0; market < vacant.length; market++) {
                first[market + 1] = first[market] + (int) vacant[market];
            }
            var chosen = new int[first[vacant.length]];
            Arrays.fill(chosen, NOBODY);
            for (int k = 0; k < applicants.size(); k += 2) {
                int market = applicants.at(k + 1);
                int vacancies = (int) vacant[market];
                int vacancy = first[market]
                        + round.draws().below(vacancies, Decision.SLOT_CHOICE, applicants.at(k), round.month());
                if (chosen[vacancy] == NOBODY || luck(round, applicants.at(k)) < luck(round, chosen[vacancy])) {
                    chosen[vacancy] = applicants.at(k);
                }
            }
            var hired = new IntSequence();
            for (int market = 0; market < vacant.length; market++) {
                for (int vacancy = first[market]; vacancy < first[market + 1]; vacancy++) {
                    if (chosen[vacancy] != NOBODY) {
                        hired.add(chosen[vacancy]);
                        hired.add(market);
                    }
                }
            }
            return hired;
        }

        private static double luck(SearchRound round, int worker) {
            return round.draws().uniform(Decision.APPLICATION_SUCCESS, worker, round.month());
        }
    };

    private static final int NOBODY = -1;

    /** The occupation in which a worker's application is in the running; -1 when it is not. */
    abstract int market(SearchRound round, int row, int worker);

    /** Who is hired and where, by turns, out of those in the running and their occupations by turns. */
    abstract IntSequence hired(IntSequence applicants, double[] vacant, SearchRound round);
}
