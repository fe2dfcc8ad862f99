package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
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
    private static final int YOUNGEST = 15;
    private static final int TURNS = 4;
    private static final int PERMANENT = Contract.PERMANENT.ordinal();

    private final Setting setting;
    private final Persons persons;
    private final AutomationPressure pressure;
    private ContractLevel contractLevel = (section, occupation) -> 0;
    private final double[] byOccupation = new double[Occupation.COUNT];
    private final double[] bySection = new double[Section.COUNT];
    private final double[] byEducation = new double[Education.COUNT];
    private final double[] byContract = new double[Contract.COUNT];
    private final double[] byAge = new double[OLDEST + 1];

    HiringWage(Setting setting, int month, AutomationPressure pressure) {
        this.pressure = pressure;
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
        fit(month);
    }

    /**
     * Reads off the start population what age and contract add, by turns until both agree (backfitting), after occupation, section and
     * education. So a hire of today is paid as those of the same age and contract are, and mean pay does not drift.
     */
    private void fit(int month) {
        for (int turn = 0; turn < TURNS; turn++) {
            var ages = new Mean(OLDEST + 1);
            var contracts = new Mean(Contract.COUNT);
            for (int i = 0; i < persons.count(); i++) {
                if (isPaid(i)) {
                    double log = StrictMath.log(persons.wageCents[i])
                            - effects(i, persons.occupation[i], persons.section[i], -1);
                    ages.add(age(i, month), log - byContract[persons.contract[i]]);
                    contracts.add(persons.contract[i], log - byAge[age(i, month)]);
                }
            }
            for (int c = 0; c < Contract.COUNT && turn > 0; c++) {
                byContract[c] = contracts.of(c, c, 0) - contracts.of(PERMANENT, PERMANENT, 0);
            }
            double all = ages.of(0, OLDEST, StrictMath.log(MARGIN));
            for (int age = 0; age <= OLDEST; age++) {
                byAge[age] = ages.of(Math.max(0, age - 1), Math.min(OLDEST, age + 1), age == 0 ? all : byAge[age - 1]);
            }
        }

        for (int age = 0; age < YOUNGEST; age++) {
            byAge[age] = byAge[YOUNGEST];
        }
    }

    /** Where contract wages have gone, by section and occupation, log points. */
    @FunctionalInterface
    interface ContractLevel {
        /** Log points above the common growth. */
        double of(int section, int occupation);
    }

    /** From now on a first job pays what contract wages have become. */
    void follow(ContractLevel level) {
        contractLevel = level;
    }

    private boolean isPaid(int person) {
        return persons.isAlive(person)
                && persons.status[person] == SurveyStatus.EMPLOYED.ordinal()
                && persons.wageCents[person] > 0
                && persons.contract[person] >= 0
                && persons.occupation[person] >= 0
                && persons.section[person] >= 0;
    }

    /** Means of a number by place, over neighbouring places. */
    private static final class Mean {
        private final double[] sum;
        private final long[] count;

        Mean(int places) {
            sum = new double[places];
            count = new long[places];
        }

        void add(int place, double number) {
            sum[place] += number;
            count[place]++;
        }

        double of(int from, int to, double otherwise) {
            double numbers = 0;
            long found = 0;
            for (int place = from; place <= to; place++) {
                numbers += sum[place];
                found += count[place];
            }
            return found == 0 ? otherwise : numbers / found;
        }
    }

    private double effects(int person, int occupation, int section, int contract) {
        return byOccupation[occupation]
                + bySection[section]
                + byEducation[Math.max(0, persons.education[person])]
                + (contract >= 0 ? byContract[contract] : 0);
    }

    /** Log points by which someone at work earns more than a newcomer of the same work, schooling, age and contract would on average. */
    double beyondUsual(int person, int month) {
        int occupation = persons.occupation[person];
        int section = persons.section[person];
        return StrictMath.log(persons.wageCents[person])
                - effects(person, occupation, section, persons.contract[person])
                - byAge[age(person, month)]
                - contractLevel.of(section, occupation);
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
            int held = moved ? persons.contract[person] : lastContract(person);
            double here = effects(person, occupation, section, -1) - effects(person, last, persons.section[person], -1);
            log = StrictMath.log(persons.wageCents[person])
                    + parameters.payDifference().value() * here
                    + byContract[contract]
                    - byContract[held];
            if (moved) {
                log += parameters.moveGain().value();
            } else {
                log += pressure.logPay(persons.endReason[person]);
                log -= last == occupation ? 0 : parameters.distanceLoss().value();
                log -= parameters.durationLoss().value()
                        * Math.min(DURATION_CAP_MONTHS, persons.monthsUnemployed[person]);
            }
        } else {
            log = effects(person, occupation, section, contract)
                    + byAge[age(person, month)]
                    + contractLevel.of(section, occupation)
                    + parameters.personalSpread().value() * personal(person);
        }
        return (int) Math.round(Math.min(1e8, StrictMath.exp(log)));
    }

    /** Kind of the last job of someone without work, read off the way it ended; only permanent jobs end by dismissal. */
    private int lastContract(int person) {
        var last = switch (EndReason.at(persons.endReason[person])) {
            case ASSIGNMENT_ENDED -> Contract.ZZP;
            case DISMISSED, BANKRUPTCY, REDUNDANT, RETIRED -> Contract.PERMANENT;
            default -> Contract.FLEXIBLE;
        };
        return last.ordinal();
    }

    /** A standard normal number that belongs to the person for life (Box and Muller 1958). */
    private double personal(int person) {
        long identity = persons.identity[person];
        double u = setting.draws().uniform(Decision.WAGE_EFFECT, identity, 0);
        double v = setting.draws().uniform(Decision.WAGE_EFFECT, identity, 1);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * v);
    }
}
