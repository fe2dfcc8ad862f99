package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * What a Dutch employer pays a hire per hour: occupation, section, education, contract and age effects and a personal effect.
 * Model page 4.5, wages; effects from Eurostat SES 2022 ({@code wage-effects.json}). Who had a job carries the personal effect in the
 * last wage; who never worked draws it. The level is fitted to the start population.
 */
final class HiringWage {
    private static final int OLDEST = 80;
    private static final int DURATION_CAP_MONTHS = 24;
    private static final double MARGIN = 100;

    private final Setting setting;
    private final Persons persons;
    private final double[] byOccupation = new double[Occupation.COUNT];
    private final double[] bySection = new double[Section.COUNT];
    private final double[] byEducation = new double[Education.COUNT];
    private final double[] byContract = new double[Contract.COUNT];
    private final double[] byAge = new double[OLDEST + 1];
    private final double level;

    HiringWage(Setting setting, int month) {
        this.setting = setting;
        this.persons = setting.persons();
        var table = setting.parameters().wageEffects();
        for (int o = 0; o < Occupation.COUNT; o++) {
            byOccupation[o] =
                    table.value("major", Integer.toString(Occupation.at(o).major()));
        }
        for (int s = 0; s < Section.COUNT; s++) {
            bySection[s] = table.value("section", Section.at(s).code());
        }
        for (int e = 0; e < Education.COUNT; e++) {
            byEducation[e] = table.value("education", Education.at(e).code());
        }
        for (int c = 0; c < Contract.COUNT; c++) {
            byContract[c] = table.value("contract", Contract.at(c).code());
        }
        fillAges(table);
        level = fit(month);
    }

    private void fillAges(SourcedTable table) {
        int lower = 0;
        double value = 0;
        for (var row : table.rows()) {
            if (!row.keys().get(0).equals("age")) {
                continue;
            }
            int age = Integer.parseInt(row.keys().get(1));
            for (int a = lower; a <= age; a++) {
                double done = lower == 0 ? 1 : (double) (a - lower) / (age - lower);
                byAge[a] = value + done * (row.value() - value);
            }
            lower = age;
            value = row.value();
        }
        for (int a = lower; a <= OLDEST; a++) {
            byAge[a] = value;
        }
    }

    /** Mean log difference between wages of the start and the effects. */
    private double fit(int month) {
        double sum = 0;
        long workers = 0;
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i)
                    && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()
                    && persons.wageCents[i] > 0
                    && persons.occupation[i] >= 0
                    && persons.section[i] >= 0) {
                sum += StrictMath.log(persons.wageCents[i])
                        - effects(i, persons.occupation[i], persons.section[i], persons.contract[i])
                        - byAge[age(i, month)];
                workers++;
            }
        }
        return workers == 0 ? StrictMath.log(MARGIN) : sum / workers;
    }

    private double effects(int person, int occupation, int section, int contract) {
        return byOccupation[occupation]
                + bySection[section]
                + byEducation[Math.max(0, persons.education[person])]
                + (contract >= 0 ? byContract[contract] : 0);
    }

    private int age(int person, int month) {
        return Math.max(0, Math.min(OLDEST, persons.age(person, month)));
    }

    /** The pay step of a birthday, in log points: workers move along the age profile. */
    double step(int person, int month) {
        int age = age(person, month);
        return age == 0 ? 0 : byAge[age] - byAge[age - 1];
    }

    /**
     * Gross cents per hour in a new job.
     *
     * @param moved whether the person comes straight from another job
     */
    int cents(int person, int occupation, int section, int contract, boolean moved, int month) {
        var parameters = setting.parameters().hiring();
        int last = persons.occupation[person];
        double log;
        if (persons.wageCents[person] > 0 && last >= 0 && persons.section[person] >= 0) {
            int held = moved ? persons.contract[person] : contract;
            log = StrictMath.log(persons.wageCents[person])
                    + effects(person, occupation, section, contract)
                    - effects(person, last, persons.section[person], held);
            if (moved) {
                log += parameters.moveGain().value();
            } else {
                log -= last == occupation ? 0 : parameters.distanceLoss().value();
                log -= parameters.durationLoss().value()
                        * Math.min(DURATION_CAP_MONTHS, persons.monthsUnemployed[person]);
            }
        } else {
            log = level
                    + effects(person, occupation, section, contract)
                    + byAge[age(person, month)]
                    + parameters.personalSpread().value() * personal(person);
        }
        return (int) Math.round(Math.min(1e8, StrictMath.exp(log)));
    }

    /** A standard normal number that belongs to the person for life (Box and Muller 1958). */
    private double personal(int person) {
        long identity = persons.identity[person];
        double u = setting.draws().uniform(Decision.WAGE_EFFECT, identity, 0);
        double v = setting.draws().uniform(Decision.WAGE_EFFECT, identity, 1);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * v);
    }
}
