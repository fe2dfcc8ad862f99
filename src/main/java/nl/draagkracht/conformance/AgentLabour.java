package nl.draagkracht.conformance;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.labour.SearchRound;

/**
 * The limit case in whole workers, one row each, on the draws and the search of the labour room.
 * Del Rio-Chanona et al. (2021), equations 2.2 to 2.4; the gap is cut to whole workers as in their code. How applications and vacancies
 * meet is given: by the rule of the month, or as in the paper.
 */
public final class AgentLabour implements NetworkLabour {
    private static final short WORKS = -1;
    private static final short LONGEST = Short.MAX_VALUE;

    private final NetworkModel model;
    private final SearchStep search;
    private final Draws draws;
    private final Sweep sweep;
    private final Meeting meeting;
    private final int longFrom;
    private final short[] occupation;
    /** Completed steps of unemployment, or WORKS. */
    private final short[] spell;

    private final double[] employed;
    private final double[] unemployed;
    private final double[] vacant;
    private final int[] longTerm;
    private int step;
    private double jobFinding;
    private long hires;
    private long missed;

    /** A network with this many times its workers in whole numbers, and the luck of these draws. */
    AgentLabour(Network network, NetworkModel model, double times, Meeting meeting, Draws draws, Sweep sweep) {
        this.model = model;
        this.meeting = meeting;
        this.draws = draws;
        this.sweep = sweep;
        search = new SearchStep(network);
        longFrom = model.longTermSteps() - 1;
        var start = network.start(model, times);
        employed = start.employed();
        unemployed = start.unemployed();
        vacant = start.vacant();
        longTerm = new int[network.count()];
        occupation = new short[(int) start.labourForce()];
        spell = new short[occupation.length];
        int row = 0;
        for (int i = 0; i < network.count(); i++) {
            int next = row + (int) employed[i];
            Arrays.fill(spell, row, next, WORKS);
            int end = next + (int) unemployed[i];
            Arrays.fill(occupation, row, end, (short) i);
            row = end;
        }
    }

    /** What a chunk of workers did to things that are shared. */
    private static final class Findings {
        final int[] lost;
        final int[] opened;
        final int[] longTerm;
        /** Worker and occupation by turns. */
        final IntSequence applicants = new IntSequence();

        Findings(int occupations) {
            lost = new int[occupations];
            opened = new int[occupations];
            longTerm = new int[occupations];
        }
    }

    /** Chances of this step, all on stocks of its start. */
    private record Chances(double[] separation, double[] opening, SearchRound search) {}

    @Override
    public void step(double[] wanted) {
        var found = search.search(unemployed, vacant);
        var round = new SearchRound(found.destinations(), found.pools(), draws, step);
        var chances = new Chances(new double[occupations()], new double[occupations()], round);
        for (int i = 0; i < occupations(); i++) {
            double gap = (long) (employed[i] + vacant[i] - wanted[i]);
            chances.separation[i] = model.separationChance(employed[i], gap);
            chances.opening[i] = model.openingChance(employed[i], gap);
        }
        var opened = revive(wanted);
        double before = Arrays.stream(unemployed).sum();
        var parts = sweep.chunks(occupation.length, (from, to) -> walk(from, to, chances));
        Arrays.fill(longTerm, 0);
        for (var part : parts) {
            for (int i = 0; i < occupations(); i++) {
                employed[i] -= part.lost[i];
                unemployed[i] += part.lost[i];
                opened[i] += part.opened[i];
                longTerm[i] += part.longTerm[i];
            }
        }
        var applicants = new IntSequence();
        for (var part : parts) {
            applicants.addAll(part.applicants);
        }
        var hired = meeting.hired(applicants, vacant, round);
        seat(hired);
        hires += hired.size() / 2;
        missed += meeting == Meeting.MONTH ? (applicants.size() - hired.size()) / 2 : 0;
        jobFinding = before == 0 ? 0 : hired.size() / 2 / before;
        for (int i = 0; i < occupations(); i++) {
            vacant[i] += opened[i];
        }
        step++;
    }

    /** An occupation that nobody works in and that is wanted opens one vacancy, so that it can begin again. */
    private int[] revive(double[] wanted) {
        var opened = new int[occupations()];
        for (int i = 0; i < opened.length; i++) {
            opened[i] = employed[i] == 0 && vacant[i] - wanted[i] <= -1 ? 1 : 0;
        }
        return opened;
    }

    private Findings walk(int from, int to, Chances chances) {
        var findings = new Findings(occupations());
        for (int i = from; i < to; i++) {
            int own = occupation[i];
            if (spell[i] == WORKS) {
                if (draws.uniform(Decision.LEAVE_WORK, i, step) < chances.separation[own]) {
                    spell[i] = 0;
                    findings.lost[own]++;
                }
                if (draws.uniform(Decision.OPEN_VACANCY, i, step) < chances.opening[own]) {
                    findings.opened[own]++;
                }
                continue;
            }
            if (spell[i] < LONGEST) {
                spell[i]++;
            }
            findings.longTerm[own] += spell[i] >= longFrom ? 1 : 0;
            int market = meeting.market(chances.search, own, i);
            if (market >= 0) {
                findings.applicants.add(i);
                findings.applicants.add(market);
            }
        }
        return findings;
    }

    private void seat(IntSequence hired) {
        for (int k = 0; k < hired.size(); k += 2) {
            int worker = hired.at(k);
            int market = hired.at(k + 1);
            int own = occupation[worker];
            longTerm[own] -= spell[worker] >= longFrom ? 1 : 0;
            unemployed[own]--;
            employed[market]++;
            vacant[market]--;
            occupation[worker] = (short) market;
            spell[worker] = WORKS;
        }
    }

    /** Successful applications for which there was no vacancy left, per cent of all so far; the rule of the paper has none. */
    double missedHires() {
        return hires + missed == 0 ? 0 : 100.0 * missed / (hires + missed);
    }

    @Override
    public int occupations() {
        return employed.length;
    }

    @Override
    public double employed(int one) {
        return employed[one];
    }

    @Override
    public double unemployed(int one) {
        return unemployed[one];
    }

    @Override
    public double vacant(int one) {
        return vacant[one];
    }

    @Override
    public double longTerm(int one) {
        return longTerm[one];
    }

    @Override
    public double jobFinding() {
        return jobFinding;
    }
}
