package nl.draagkracht.labour;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * What the labour room must know of everybody before it moves anybody: who supplies labour, and who might start to.
 * Counted as the labour force survey does, residents of institutions left out of entry.
 */
final class Census {
    /** What stands in the column of the degree for those with Wajong who have no capacity to work. */
    private static final int FULL = 100;

    private static final int DISABILITY =
            Scheme.ZW.bit() | Scheme.WGA.bit() | Scheme.IVA.bit() | Scheme.WAO.bit() | Scheme.WAJONG.bit();
    /** Provisions that work takes away and that ask for none or little search. */
    private static final int SUPPORT = Scheme.BIJSTAND.bit() | Scheme.ANW.bit();

    private static final int AGES = AgeBand.LAST_AGE;

    /** Labour force by the frozen profile, per band. */
    final double[] supplied = new double[AgeBand.COUNT];

    /** Labour force found, per band. */
    final long[] labourForce = new long[AgeBand.COUNT];

    /** Labour force and supply per sex and band. */
    final double[][] suppliedBySex = new double[Sex.COUNT][AgeBand.COUNT];

    final long[][] labourForceBySex = new long[Sex.COUNT][AgeBand.COUNT];

    /** Inactive persons and the sum of their entry weights, per sex and age. */
    final long[][] inactive = new long[Sex.COUNT][AGES];

    final double[][] entryWeight = new double[Sex.COUNT][AGES];

    /** Counts everybody in the month. */
    static Census of(Setting setting, ParticipationProfile profile, EntryWeights weights, int month) {
        var total = new Census();
        int rows = setting.persons().count();
        for (var part : setting.sweep().chunks(rows, (from, to) -> {
            var census = new Census();
            for (int i = from; i < to; i++) {
                if (setting.persons().isAlive(i)) {
                    census.count(setting, profile, weights, i, month);
                }
            }
            return census;
        })) {
            total.add(part);
        }
        return total;
    }

    private void count(Setting setting, ParticipationProfile profile, EntryWeights weights, int i, int month) {
        var persons = setting.persons();
        int ageMonths = persons.ageMonths(i, month);
        int age = ageMonths / 12;
        int sex = persons.sex[i];
        if (!AgeBand.surveys(age)) {
            return;
        }
        int band = AgeBand.of(age);
        double supply = profile.at(sex, ageMonths);
        supplied[band] += supply;
        suppliedBySex[sex][band] += supply;
        if (persons.status[i] == SurveyStatus.INACTIVE.ordinal()) {
            inactive[sex][age]++;
            entryWeight[sex][age] += weights.of(setting, i);
        } else {
            labourForce[band]++;
            labourForceBySex[sex][band]++;
        }
    }

    private void add(Census part) {
        for (int band = 0; band < AgeBand.COUNT; band++) {
            supplied[band] += part.supplied[band];
            labourForce[band] += part.labourForce[band];
        }
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int band = 0; band < AgeBand.COUNT; band++) {
                suppliedBySex[sex][band] += part.suppliedBySex[sex][band];
                labourForceBySex[sex][band] += part.labourForceBySex[sex][band];
            }
            for (int age = 0; age < AGES; age++) {
                inactive[sex][age] += part.inactive[sex][age];
                entryWeight[sex][age] += part.entryWeight[sex][age];
            }
        }
    }

    /** Labour force by the frozen profile, all ages. */
    double supply() {
        double sum = 0;
        for (double band : supplied) {
            sum += band;
        }
        return sum;
    }

    /** Labour force found, all ages. */
    long labourForce() {
        long sum = 0;
        for (long band : labourForce) {
            sum += band;
        }
        return sum;
    }

    /** Whether somebody lives on a provision that work takes away, which goes with little search. */
    static boolean isAssisted(Persons persons, int person) {
        return (persons.rights[person] & SUPPORT) != 0;
    }

    /** How readily inactive persons enter, by what they mainly do. */
    record EntryWeights(double[] byActivity, double disabled, double permanent, double assisted) {
        static EntryWeights of(ParticipationParameters parameters) {
            var weights = new double[Activity.COUNT];
            java.util.Arrays.fill(weights, 1.0);
            weights[Activity.SCHOOL.ordinal()] = parameters.weightSchool().value();
            weights[Activity.CARE.ordinal()] = parameters.weightCare().value();
            weights[Activity.ILL.ordinal()] = parameters.weightIll().value();
            weights[Activity.RETIRED.ordinal()] = parameters.weightRetired().value();
            return new EntryWeights(
                    weights,
                    parameters.weightDisabled().value(),
                    parameters.weightPermanent().value(),
                    parameters.weightAssisted().value());
        }

        double of(Setting setting, int person) {
            var persons = setting.persons();
            if (setting.households().type[persons.household[person]] == HouseholdType.INSTITUTION.ordinal()) {
                return 0;
            }
            int rights = persons.rights[person];
            double weight = byActivity[persons.activity[person]];
            if ((rights & DISABILITY) != 0) {
                boolean fully = (rights & Scheme.IVA.bit()) != 0
                        || (rights & Scheme.WAJONG.bit()) != 0 && persons.disabilityDegree[person] >= FULL;
                weight = Math.min(weight, fully ? permanent : disabled);
            }
            return isAssisted(persons, person) ? Math.min(weight, assisted) : weight;
        }
    }
}
