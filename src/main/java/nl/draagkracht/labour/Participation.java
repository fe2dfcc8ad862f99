package nl.draagkracht.labour;

import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.AgeSexCounts;
import nl.draagkracht.population.Persons;

/**
 * Who belongs to the Dutch labour force: the frozen profile of 2025 and the entry that keeps each age on it when exits are normal.
 * Model page 4.5. With participation p and normal exits x, age m keeps its participation when the inactive enter with probability
 * h(m) = (p(m) - p(m-1)(1 - x)) / (1 - p(m-1)); where that is negative (around the pension age) the surplus leaves in addition.
 * Entry does not fall with tightness: who enters and finds nothing is unemployed.
 */
public final class Participation {
    private static final double SMALL = 1e-9;

    /** The age bands, the one of 55 to 65 cut at 60. */
    private static final int GROUPS = AgeBand.COUNT + 1;

    private static final int SIXTY = 60;

    private final ParticipationProfile profile;
    private final double[][] normalExit = new double[Sex.COUNT][GROUPS];
    private final double[][] employedShare = new double[Sex.COUNT][GROUPS];
    private final ExitHazards toInactivity;
    private final double quitsFromSixty;
    private final double initialSupply;
    /** Entry and retirement by sex and month of age, fixed once the start population has been measured. */
    private final double[][] entry = new double[Sex.COUNT][AgeBand.LAST_AGE * 12];

    private final double[][] retirement = new double[Sex.COUNT][AgeBand.LAST_AGE * 12];

    /** Fits the profile to the start population and measures its normal exits. */
    Participation(Setting setting, ExitHazards toInactivity, Census.EntryWeights weights, int month) {
        this.toInactivity = toInactivity;
        quitsFromSixty = setting.parameters().participation().quitsFromSixty().value();
        profile = new ParticipationProfile(setting.parameters().participationProfile());
        var start = Census.of(setting, profile, weights, month);
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int band = 0; band < AgeBand.COUNT; band++) {
                if (start.suppliedBySex[sex][band] > 0) {
                    profile.scale(sex, band, start.labourForceBySex[sex][band] / start.suppliedBySex[sex][band]);
                }
            }
        }
        initialSupply = Census.of(setting, profile, weights, month).supply();
        measureExits(setting, month);
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int ageMonths = 0; ageMonths < AgeBand.LAST_AGE * 12; ageMonths++) {
                entry[sex][ageMonths] = normalEntry(sex, ageMonths);
                retirement[sex][ageMonths] = surplusExit(sex, ageMonths);
            }
        }
    }

    private static int group(int age) {
        return age >= SIXTY ? AgeBand.of(age) + 1 : AgeBand.of(age);
    }

    /** Monthly hazard of a worker to leave the labour force, apart from retirement by age. */
    double quit(Persons persons, int person, int age) {
        return quit(ExitHazards.cell(persons, person, age), age);
    }

    /** The same of the workers of a cell of exit hazards. */
    double quit(int cell, int age) {
        return toInactivity.at(cell) * (age >= SIXTY ? quitsFromSixty : 1);
    }

    private void measureExits(Setting setting, int month) {
        var persons = setting.persons();
        var parameters = setting.parameters().participation();
        double attached = parameters.leaveAttached().value();
        double marginal = parameters.leaveMarginal().value();
        var exits = new double[Sex.COUNT][GROUPS];
        var employed = new long[Sex.COUNT][GROUPS];
        var force = new long[Sex.COUNT][GROUPS];
        for (int i = 0; i < persons.count(); i++) {
            int age = persons.age(i, month);
            if (!persons.isAlive(i) || !AgeBand.surveys(age)) {
                continue;
            }
            int group = group(age);
            int sex = persons.sex[i];
            if (persons.status[i] == SurveyStatus.EMPLOYED.ordinal()) {
                exits[sex][group] += quit(persons, i, age);
                employed[sex][group]++;
                force[sex][group]++;
            } else if (persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal()) {
                exits[sex][group] += persons.attachment[i] == Attachment.MARGINAL.ordinal() ? marginal : attached;
                force[sex][group]++;
            }
        }
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int group = 0; group < GROUPS; group++) {
                long members = Math.max(1, force[sex][group]);
                normalExit[sex][group] = exits[sex][group] / members;
                employedShare[sex][group] = Math.max(0.5, (double) employed[sex][group] / members);
            }
        }
    }

    /** The labour force that these inhabitants would supply at the participation of 2025, in persons of the sample. */
    public double labourForce(AgeSexCounts inhabitants) {
        double sum = 0;
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int age = AgeBand.FIRST_AGE; age < AgeBand.LAST_AGE; age++) {
                sum += inhabitants.persons(age, Sex.at(sex)) * profile.ofYear(sex, age);
            }
        }
        return sum;
    }

    ParticipationProfile profile() {
        return profile;
    }

    /** Supply of the counted population relative to the start. */
    double index(Census census) {
        return initialSupply == 0 ? 1 : census.supply() / initialSupply;
    }

    /** Probability that an inactive person of this age enters this month when exits are normal. */
    double entry(int sex, int ageMonths) {
        return entry[sex][ageMonths];
    }

    private double normalEntry(int sex, int ageMonths) {
        double before = profile.at(sex, ageMonths - 1);
        double now = profile.at(sex, ageMonths);
        double stay = before * (1 - normalExit[sex][group(ageMonths / 12)]);
        return Math.max(0, Math.min(1, (now - stay) / Math.max(SMALL, 1 - before)));
    }

    /** Extra probability that a worker of this age retires this month, beside the ordinary exits. */
    double retirement(int sex, int ageMonths) {
        return ageMonths >= AgeBand.LAST_AGE * 12 ? 1 : retirement[sex][ageMonths];
    }

    private double surplusExit(int sex, int ageMonths) {
        double before = profile.at(sex, ageMonths - 1);
        if (before < SMALL) {
            return 0;
        }
        int group = group(ageMonths / 12);
        double surplus = 1 - normalExit[sex][group] - profile.at(sex, ageMonths) / before;
        return Math.max(0, Math.min(1, surplus / employedShare[sex][group]));
    }

    /** Normal entries of a month per age band, in persons of the sample. */
    double[] normalEntries(Census census) {
        var normal = new double[AgeBand.COUNT];
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int age = AgeBand.FIRST_AGE; age < AgeBand.LAST_AGE; age++) {
                normal[AgeBand.of(age)] += census.inactive[sex][age] * entry(sex, age * 12 + 6);
            }
        }
        return normal;
    }
}
