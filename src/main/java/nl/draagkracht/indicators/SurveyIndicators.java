package nl.draagkracht.indicators;

import java.util.Arrays;
import nl.draagkracht.claims.ClaimCount;
import nl.draagkracht.claims.ClaimFlows;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.labour.LabourFlow;
import nl.draagkracht.labour.LabourFlows;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * What validation needs and an ordinary run does not: the same persons three months apart as the labour force survey sees them
 * (CBS 82848NED), the fate of those who entered WW (CBS 2016), and counts by finer reasons.
 */
public final class SurveyIndicators {
    private static final Scheme[] DISABILITY = {Scheme.WGA, Scheme.IVA, Scheme.WAO, Scheme.WAJONG};
    private static final int APART = 3;
    private static final int[] COHORT_MONTHS = {3, 6, 12};
    private static final byte UNKNOWN = -1;
    private static final String STATUSES = "statuses";
    private static final String MONTHS = "months";

    private final Sheet sheet;
    private final double personsPerBenefit;
    /** Status of each identity by month of the run modulo four. */
    private final byte[][] statuses = new byte[APART + 1][0];
    /** Month of the run in which each identity last entered WW, -1 when never. */
    private int[] entered = new int[0];
    /** Whether each identity has worked since it last entered WW. */
    private boolean[] workedSince = new boolean[0];
    /** Whether each identity had WW last month. */
    private boolean[] insured = new boolean[0];

    private int ofRun;

    /** Writes on this sheet. */
    public SurveyIndicators(Sheet sheet, double personsPerBenefit) {
        this.sheet = sheet;
        this.personsPerBenefit = personsPerBenefit;
    }

    /** Participation by traits of the person. */
    public void people(PeopleTables people) {
        for (var trait : Trait.values()) {
            if (trait.isOfWork()) {
                continue;
            }
            var employed = people.by(trait, PeopleTables.Group.EMPLOYED);
            var shortly = people.by(trait, PeopleTables.Group.UNEMPLOYED_SHORT);
            var longTerm = people.by(trait, PeopleTables.Group.UNEMPLOYED_LONG);
            var inactive = people.by(trait, PeopleTables.Group.INACTIVE);
            for (int value = 0; value < employed.length; value++) {
                double force = employed[value] + shortly[value] + longTerm[value];
                double all = force + inactive[value];
                sheet.value(
                        Indicator.PARTICIPATION_RATE,
                        trait.breakdown(),
                        trait.group(value),
                        all == 0 ? 0 : force / all);
            }
        }
    }

    /** Vacancies posted, contracts made permanent, and ends of WW by finer reasons. */
    public void counts(LabourFlows labour, ClaimFlows claims) {
        sheet.count(Indicator.NEW_VACANCIES, labour.of(LabourFlow.NEW_VACANCIES));
        sheet.count(Indicator.FLEXIBLE_TO_PERMANENT, labour.of(LabourFlow.FLEXIBLE_TO_PERMANENT));
        disability(claims);
        sheet.cents(Indicator.SICKNESS_SPENDING, claims.cents(Scheme.ZW) + claims.sickPayToEmployersCents());
        benefits(Indicator.WW_ENDED_BY_SICKNESS, claims.count(ClaimCount.WW_ENDED_SICKNESS));
        benefits(Indicator.WW_ENDED_OTHERWISE, claims.count(ClaimCount.WW_ENDED_OTHER));
        benefits(Indicator.WW_PAID_NOTHING, claims.count(ClaimCount.WW_ZERO_PAID));
    }

    private void disability(ClaimFlows claims) {
        long all = 0;
        for (var scheme : DISABILITY) {
            long cents = claims.cents(scheme);
            sheet.count(Indicator.DISABILITY_SPENDING, "scheme", scheme.code(), cents / 100.0);
            all += cents;
        }
        sheet.cents(Indicator.DISABILITY_SPENDING, all);
    }

    private void benefits(Indicator indicator, long persons) {
        sheet.count(indicator, persons / personsPerBenefit);
    }

    /** Follows everybody one month further. Those who died or left are followed no longer, as in the survey. */
    public void follow(Population population, Month month) {
        Persons persons = population.persons();
        makeRoom(persons);
        byte[] now = statuses[ofRun % statuses.length];
        byte[] before = statuses[(ofRun + 1) % statuses.length];
        Arrays.fill(now, UNKNOWN);
        var moves = new long[SurveyStatus.COUNT * SurveyStatus.COUNT];
        var cohorts = new Cohorts();
        for (int i = 0; i < persons.count(); i++) {
            if (!persons.isAlive(i)) {
                continue;
            }
            int who = persons.identity[i];
            int age = persons.age(i, month.index());
            now[who] = age < 15 || age > 74 ? UNKNOWN : persons.status[i];
            if (ofRun >= APART && now[who] >= 0 && before[who] >= 0) {
                moves[before[who] * SurveyStatus.COUNT + now[who]]++;
            }
            insurance(persons, i, who, cohorts);
        }
        if (ofRun >= APART) {
            write(moves);
        }
        cohorts.write(sheet, ofRun);
        ofRun++;
    }

    private void makeRoom(Persons persons) {
        int highest = 0;
        for (int i = 0; i < persons.count(); i++) {
            highest = Math.max(highest, persons.identity[i]);
        }
        int had = entered.length;
        if (highest < had) {
            return;
        }
        int room = highest + 1 + highest / 16;
        for (int k = 0; k < statuses.length; k++) {
            statuses[k] = Arrays.copyOf(statuses[k], room);
            Arrays.fill(statuses[k], had, room, UNKNOWN);
        }
        entered = Arrays.copyOf(entered, room);
        Arrays.fill(entered, had, room, -1);
        workedSince = Arrays.copyOf(workedSince, room);
        insured = Arrays.copyOf(insured, room);
    }

    private void insurance(Persons persons, int i, int who, Cohorts cohorts) {
        boolean has = (persons.rights[i] & Scheme.WW.bit()) != 0;
        boolean works = persons.status[i] == SurveyStatus.EMPLOYED.ordinal();
        // who has WW in the first month may have had it for long; who has work again at the award is none of the
        // unemployed
        // that the published cohorts follow
        if (has && !insured[who] && !works && ofRun > 0) {
            entered[who] = ofRun;
            workedSince[who] = false;
        }
        insured[who] = has;
        workedSince[who] |= works;
        if (entered[who] >= 0) {
            cohorts.add(ofRun - entered[who], works, workedSince[who]);
        }
    }

    private void write(long[] moves) {
        for (int from = 0; from < SurveyStatus.COUNT; from++) {
            for (int to = 0; to < SurveyStatus.COUNT; to++) {
                String cell =
                        SurveyStatus.at(from).code() + ">" + SurveyStatus.at(to).code();
                sheet.count(Indicator.THREE_MONTH_FLOW, STATUSES, cell, moves[from * SurveyStatus.COUNT + to]);
            }
        }
    }

    /** Those who entered WW three, six and twelve months ago. */
    private static final class Cohorts {
        private final long[] size = new long[COHORT_MONTHS.length];
        private final long[] atWork = new long[COHORT_MONTHS.length];
        private final long[] foundWork = new long[COHORT_MONTHS.length];

        void add(int months, boolean works, boolean hasWorked) {
            for (int k = 0; k < COHORT_MONTHS.length; k++) {
                if (COHORT_MONTHS[k] == months) {
                    size[k]++;
                    atWork[k] += works ? 1 : 0;
                    foundWork[k] += hasWorked ? 1 : 0;
                }
            }
        }

        void write(Sheet sheet, int ofRun) {
            for (int k = 0; k < COHORT_MONTHS.length; k++) {
                if (ofRun > COHORT_MONTHS[k] && size[k] > 0) {
                    String months = Integer.toString(COHORT_MONTHS[k]);
                    sheet.value(Indicator.WW_COHORT_AT_WORK, MONTHS, months, atWork[k] / (double) size[k]);
                    sheet.value(Indicator.WW_COHORT_FOUND_WORK, MONTHS, months, foundWork[k] / (double) size[k]);
                }
            }
        }
    }
}
