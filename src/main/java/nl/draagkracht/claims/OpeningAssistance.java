package nl.draagkracht.claims;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Population;

/**
 * Bijstand that runs on 1 January 2026: 356 thousand households by type and age of the head, drawn from those entitled and
 * ready to claim, with elapsed durations from the stationary reconstruction of CBS exits. Also fits {@link HiddenMeans}.
 */
final class OpeningAssistance {
    private static final String[] TYPES = {"single", "singleParent", "couple"};
    private static final String[] AGES = {"15-26", "27-44", "45+"};
    private static final int MONTHS_AFTER_WORK = 12;
    private static final int LONGEST_MONTHS = 240;

    private final Households households;
    private final ClaimsParameters numbers;
    private final Draws draws;
    private final MeansTest means;
    private final AssistanceClaims claims;
    private final HiddenMeans hidden;

    OpeningAssistance(
            Population population,
            ClaimsParameters numbers,
            Draws draws,
            StatuteBook law,
            Month month,
            HiddenMeans hidden) {
        households = population.households();
        this.numbers = numbers;
        this.draws = draws;
        this.hidden = hidden;
        var rights = new Rights(
                population.persons(), numbers.unemployment().holidayFactor().value());
        means = new MeansTest(population, rights, law, month);
        claims = new AssistanceClaims(population, means, draws, numbers, hidden, month);
    }

    /** Fits hidden means and fills the stock. */
    void grant(double sampleShare) {
        var entitled = new OpeningQuota(HiddenMeans.CELLS);
        walk((household, cell, right) -> entitled.count(cell));
        double served = 1 - numbers.assistance().nonTakeUp().value();
        for (int cell = 0; cell < HiddenMeans.CELLS; cell++) {
            hidden.fit(cell, entitled.candidates(cell), wanted(cell, sampleShare) / served);
        }
        var ready = new OpeningQuota(HiddenMeans.CELLS);
        walk((household, cell, right) -> {
            if (isCandidate(household, right)) {
                ready.count(cell);
            }
        });
        double missing = 0;
        for (int cell = 0; cell < HiddenMeans.CELLS; cell++) {
            double number = wanted(cell, sampleShare);
            missing += number - ready.want(cell, number, 1);
        }
        spread(missing, ready, sampleShare);
        var stock = new StepTable(numbers.openingAssistanceDuration(), "fromMonth");
        walk((household, cell, right) -> {
            if (isCandidate(household, right) && ready.takes(cell)) {
                double share = draws.uniform(Decision.OPENING_DURATION, households.identity[household], 0);
                households.assistanceMonths[household] = (short) (1 + stock.quantile(share, LONGEST_MONTHS));
                households.assistanceCents[household] = (int) right;
            }
        });
    }

    /** What a cell lacks is taken from cells with candidates to spare. */
    private void spread(double missing, OpeningQuota ready, double sampleShare) {
        double spare = 0;
        for (int cell = 0; cell < HiddenMeans.CELLS; cell++) {
            spare += Math.max(0, ready.candidates(cell) - wanted(cell, sampleShare));
        }
        if (missing <= 0 || spare <= 0) {
            return;
        }
        double share = Math.min(1, missing / spare);
        for (int cell = 0; cell < HiddenMeans.CELLS; cell++) {
            double number = wanted(cell, sampleShare);
            double extra = share * Math.max(0, ready.candidates(cell) - number);
            ready.want(cell, number + extra, 1);
        }
    }

    private boolean isCandidate(int household, long right) {
        return !hidden.hides(household) && claims.ready(household, right);
    }

    private double wanted(int cell, double sampleShare) {
        return sampleShare * numbers.openingAssistance().value(TYPES[cell / 3], AGES[cell % 3]);
    }

    /** What to do with a household that is entitled on paper and did not work lately. */
    private interface Visit {
        void household(int household, int cell, long rightCents);
    }

    private void walk(Visit visit) {
        for (int household = 0; household < households.count(); household++) {
            if (households.firstMember[household] < 0) {
                continue;
            }
            long right = means.rightCents(household);
            if (right > 0 && !means.workedWithin(household, MONTHS_AFTER_WORK)) {
                visit.household(household, hidden.cell(household), right);
            }
        }
    }
}
