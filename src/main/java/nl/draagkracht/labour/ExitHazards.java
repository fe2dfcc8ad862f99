package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * Monthly hazards of leaving a job, by age band, education, contract, tenure and earnings of a Dutch worker.
 * The rows of {@code exit-hazards.json} are alternatives; raking (iterative proportional fitting) on the start population finds the
 * product of ratios whose margins are those rows and whose mean is the published total (jobs/supply.md, labour_flows).
 */
final class ExitHazards {
    private static final int TENURES = 2;
    private static final int EARNINGS = 5;
    private static final int CELLS = AgeBand.COUNT * Education.COUNT * Contract.COUNT * TENURES * EARNINGS;
    private static final int LONG_TENURE_MONTHS = 24;
    private static final int ROUNDS = 60;
    private static final String[] TENURE_CODES = {"under 2 years", "2 years or more"};
    private static final String[] EARNINGS_CODES = {"under 1000", "1000-2000", "2000-3000", "3000-4500", "4500 or more"
    };
    /** Upper ends of the groups of earnings: cents per hour times hours per week that make so many euros a month. */
    private static final int[] WEEKLY_CENTS = {
        weeklyCents(1_000), weeklyCents(2_000), weeklyCents(3_000), weeklyCents(4_500)
    };

    private final double[] hazards;

    private ExitHazards(double[] hazards) {
        this.hazards = hazards;
    }

    /** Rakes one flow of the table to the workers counted by {@link #counts}. */
    static ExitHazards raked(SourcedTable table, String flow, double total, long[] counts) {
        var hazards = new double[CELLS];
        java.util.Arrays.fill(hazards, total);
        double[][] targets = targets(table, flow);
        for (var margin : targets) {
            rescale(margin, counts, place(targets, margin), total);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int dimension = 0; dimension < targets.length; dimension++) {
                fit(hazards, counts, dimension, targets[dimension]);
            }
        }
        for (int cell = 0; cell < CELLS; cell++) {
            hazards[cell] = Math.min(0.5, hazards[cell]);
        }
        return new ExitHazards(hazards);
    }

    /**
     * The same number of employees leaving, spread more evenly over them: each hazard moves to the mean of employees.
     *
     * @param evenness 0 as they are, 1 everybody alike; in between the hazard to the power of 1 - evenness counts
     * @param counts workers by cell, see {@link #counts}
     */
    ExitHazards evened(double evenness, long[] counts) {
        var even = new double[CELLS];
        double before = 0;
        double after = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            even[cell] = hazards[cell] > 0 ? StrictMath.pow(hazards[cell], 1 - evenness) : 0;
            if (isEmployee(cell)) {
                before += counts[cell] * hazards[cell];
                after += counts[cell] * even[cell];
            }
        }
        for (int cell = 0; cell < CELLS && after > 0; cell++) {
            even[cell] *= before / after;
        }
        return new ExitHazards(even);
    }

    private static boolean isEmployee(int cell) {
        int contract = group(cell, 2);
        return contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal();
    }

    private static int place(double[][] targets, double[] margin) {
        for (int d = 0; d < targets.length; d++) {
            if (targets[d] == margin) {
                return d;
            }
        }
        return -1;
    }

    private static double[][] targets(SourcedTable table, String flow) {
        var targets = new double[][] {
            new double[AgeBand.COUNT],
            new double[Education.COUNT],
            new double[Contract.COUNT],
            new double[TENURES],
            new double[EARNINGS]
        };
        for (int band = 0; band < AgeBand.COUNT; band++) {
            targets[0][band] = table.value(flow, "age", AgeBand.code(band));
        }
        for (int education = 0; education < Education.COUNT; education++) {
            targets[1][education] =
                    table.value(flow, "education", Education.at(education).code());
        }
        for (int contract = 0; contract < Contract.COUNT; contract++) {
            targets[2][contract] =
                    table.value(flow, "contract", Contract.at(contract).code());
        }
        for (int tenure = 0; tenure < TENURES; tenure++) {
            targets[3][tenure] = table.value(flow, "tenure", TENURE_CODES[tenure]);
        }
        for (int earnings = 0; earnings < EARNINGS; earnings++) {
            targets[4][earnings] = table.valueOr(1, flow, "earnings", EARNINGS_CODES[earnings]);
        }
        return targets;
    }

    private static int group(int cell, int dimension) {
        return switch (dimension) {
            case 0 -> cell / (EARNINGS * TENURES * Contract.COUNT * Education.COUNT);
            case 1 -> cell / (EARNINGS * TENURES * Contract.COUNT) % Education.COUNT;
            case 2 -> cell / (EARNINGS * TENURES) % Contract.COUNT;
            case 3 -> cell / EARNINGS % TENURES;
            default -> cell % EARNINGS;
        };
    }

    private static void rescale(double[] margin, long[] counts, int dimension, double total) {
        double exits = 0;
        long workers = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            exits += counts[cell] * margin[group(cell, dimension)];
            workers += counts[cell];
        }
        double factor = exits > 0 ? total * workers / exits : 1;
        for (int g = 0; g < margin.length; g++) {
            margin[g] *= factor;
        }
    }

    private static void fit(double[] hazards, long[] counts, int dimension, double[] margin) {
        var exits = new double[margin.length];
        var workers = new long[margin.length];
        for (int cell = 0; cell < CELLS; cell++) {
            exits[group(cell, dimension)] += counts[cell] * hazards[cell];
            workers[group(cell, dimension)] += counts[cell];
        }
        for (int cell = 0; cell < CELLS; cell++) {
            int g = group(cell, dimension);
            if (exits[g] > 0) {
                hazards[cell] *= margin[g] * workers[g] / exits[g];
            }
        }
    }

    /** The monthly hazard of a worker of this age in years. */
    double of(Persons persons, int person, int age) {
        return hazards[cell(persons, person, age)];
    }

    /** The monthly hazard of the workers of a cell. */
    double at(int cell) {
        return hazards[cell];
    }

    /** Mean hazard over the given counts. */
    double mean(long[] counts) {
        double exits = 0;
        long workers = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            exits += counts[cell] * hazards[cell];
            workers += counts[cell];
        }
        return workers == 0 ? 0 : exits / workers;
    }

    /** The cell of a worker of this age in years, the same for every flow; for who asks for several. */
    static int cell(Persons persons, int person, int age) {
        int education = Math.max(0, persons.education[person]);
        int contract = Math.max(0, persons.contract[person]);
        int tenure = persons.tenureMonths[person] < LONG_TENURE_MONTHS ? 0 : 1;
        int place = ((AgeBand.of(age) * Education.COUNT + education) * Contract.COUNT + contract) * TENURES + tenure;
        return place * EARNINGS + earnings(persons.wageCents[person] * persons.hoursPerWeek[person]);
    }

    private static int earnings(int weeklyCents) {
        int group = 0;
        while (group < EARNINGS - 1 && weeklyCents >= WEEKLY_CENTS[group]) {
            group++;
        }
        return group;
    }

    private static int weeklyCents(int eurosPerMonth) {
        return (int) Math.round(eurosPerMonth * 100 / Month.WEEKS);
    }

    /** Workers by age band, education, contract, tenure and earnings. */
    static long[] counts(Setting setting, int monthIndex) {
        var persons = setting.persons();
        var counts = new long[CELLS];
        for (var part : setting.sweep().chunks(persons.count(), (from, to) -> {
            var here = new long[CELLS];
            for (int i = from; i < to; i++) {
                if (persons.isAlive(i) && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()) {
                    here[cell(persons, i, persons.age(i, monthIndex))]++;
                }
            }
            return here;
        })) {
            for (int cell = 0; cell < CELLS; cell++) {
                counts[cell] += part[cell];
            }
        }
        return counts;
    }
}
