package nl.draagkracht.indicators;

import java.util.Arrays;
import nl.draagkracht.kernel.Coded;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Poverty as CBS, SCP and Nibud measure it since 2024: a household is poor when its income of twelve months does not pay its dwelling,
 * energy and the minimum budget of its members, and it does not own as much as all that costs in a year.
 *
 * <p>Counted are persons in private households whose head is not a student. Of every household the last twelve months of income beyond
 * the line are kept in whole euros; a household that is younger is measured over the months it has existed.
 */
public final class PovertyIndicators {
    private static final int MONTHS = 12;

    private final Sheet sheet;
    private final PovertyLine line;
    private final Sweep sweep;
    private final KeptNeeds kept = new KeptNeeds();
    /** Income beyond the line by household and month modulo twelve, euros. */
    private short[] beyond = new short[0];
    /** Household that has used the row since {@link #since}. */
    private int[] identity = new int[0];

    private short[] since = new short[0];
    private int ofRun;
    private int place;

    /** Writes on this sheet who falls below this line. */
    public PovertyIndicators(Sheet sheet, PovertyLine line, Sweep sweep) {
        this.sheet = sheet;
        this.line = line;
        this.sweep = sweep;
    }

    /** What is asked of the incomes of a month. */
    public interface Incomes {
        /**
         * Childcare allowance of a household, cents: it pays back a price, so CBS leaves it out of income; less what the household got
         * once, which CBS counts.
         */
        int beside(int household);

        /** Whether who lives in a household, or what they earn or get, may differ from last month. */
        boolean mayDiffer(int household);
    }

    /** Measures a month whose incomes have been paid. */
    public void measure(Population population, Month month, Incomes incomes) {
        var households = population.households();
        grow(households.capacity());
        place = ofRun % MONTHS;
        var sum = new PovertyTally();
        for (var part : sweep.chunks(
                households.count(), Sweep.FINE, (from, to) -> chunk(population, month, incomes, from, to))) {
            sum.add(part);
        }
        write(sum);
        ofRun++;
    }

    private void grow(int capacity) {
        int had = identity.length;
        if (had < capacity) {
            beyond = Arrays.copyOf(beyond, capacity * MONTHS);
            kept.grow(capacity);
            identity = Arrays.copyOf(identity, capacity);
            since = Arrays.copyOf(since, capacity);
            Arrays.fill(identity, had, capacity, -1);
        }
    }

    private PovertyTally chunk(Population population, Month month, Incomes incomes, int from, int to) {
        var persons = population.persons();
        var households = population.households();
        var tally = new PovertyTally();
        var home = new PovertyHome();
        for (int h = from; h < to; h++) {
            if (!households.exists(h)) {
                identity[h] = -1;
                continue;
            }
            boolean isKnown = identity[h] == households.identity[h] && !incomes.mayDiffer(h);
            long needed = ofMembers(population, h, month, isKnown, home)
                    + line.housing(persons, households, h, month.index(), home);
            remember(households, h, households.disposableCents[h] - incomes.beside(h) - needed);
            if (!home.ofStudent && households.type[h] != HouseholdType.INSTITUTION.ordinal()) {
                count(persons, households, h, needed, tally, home);
            }
        }
        return tally;
    }

    private long ofMembers(Population population, int h, Month month, boolean isKnown, PovertyHome home) {
        if (isKnown && kept.hold(h, month.index())) {
            return kept.read(h, home);
        }
        home.clear();
        long needs = line.ofMembers(population.persons(), population.households(), h, month.index(), home);
        kept.put(h, needs, home);
        return needs;
    }

    private void remember(Households households, int h, long cents) {
        if (identity[h] != households.identity[h]) {
            identity[h] = households.identity[h];
            since[h] = (short) ofRun;
        }
        long euros = Math.floorDiv(cents + 50, 100L);
        beyond[h * MONTHS + place] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, euros));
    }

    private void count(
            Persons persons, Households households, int h, long needed, PovertyTally tally, PovertyHome home) {
        double margin = meanBeyond(h);
        boolean poor = margin < 0 && !line.isCovered(households, h, needed);
        tally.household(households.type[h], home, poor);
        if (poor) {
            tally.poor(
                    IncomeSource.of(persons, households, h, PovertyLine.STATE_PENSION),
                    -margin * 100 / needed,
                    home.members);
        }
    }

    /** Income beyond the line, mean of the last twelve months or of those the household has existed, euros a month. */
    private double meanBeyond(int h) {
        int known = ofRun - since[h] + 1;
        long sum = 0;
        int at = h * MONTHS;
        if (known >= MONTHS) {
            for (int k = 0; k < MONTHS; k++) {
                sum += beyond[at + k];
            }
            return (double) sum / MONTHS;
        }
        for (int k = 0; k < known; k++) {
            sum += beyond[at + (ofRun - k) % MONTHS];
        }
        return (double) sum / known;
    }

    private void write(PovertyTally sum) {
        rate("", "", sum.poor, sum.persons);
        sheet.count(Indicator.POOR_PERSONS, sum.poor);
        sheet.count(Indicator.POOR_PERSONS, "age", PovertyHome.AGES[0], sum.poorOfAge[0]);
        for (int a = 0; a < PovertyHome.AGES.length; a++) {
            rate("age", PovertyHome.AGES[a], sum.poorOfAge[a], sum.ofAge[a]);
        }
        for (int t = 0; t < HouseholdType.INSTITUTION.ordinal(); t++) {
            rate("householdType", code(HouseholdType.at(t)), sum.poorOfType[t], sum.ofType[t]);
        }
        for (var source : IncomeSource.values()) {
            sheet.count(Indicator.POOR_PERSONS, "incomeSource", source.code(), sum.poorOfSource[source.ordinal()]);
        }
        for (int c = 0; c < Contract.COUNT; c++) {
            rate("contract", code(Contract.at(c)), sum.poorOfContract[c], sum.ofContract[c]);
        }
        rate("status", "employed", sum.poorWorkers, sum.workers);
        if (sum.poor > 0) {
            sheet.value(Indicator.POVERTY_GAP, sum.medianShortfall());
        }
    }

    private static String code(Coded value) {
        return value.code();
    }

    private void rate(String breakdown, String group, long poor, long all) {
        double share = all == 0 ? 0 : (double) poor / all;
        if (group.isEmpty()) {
            sheet.value(Indicator.POVERTY_RATE, share);
        } else {
            sheet.value(Indicator.POVERTY_RATE, breakdown, group, share);
        }
    }
}
