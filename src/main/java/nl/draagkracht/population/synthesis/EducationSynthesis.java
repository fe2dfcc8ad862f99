package nl.draagkracht.population.synthesis;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.population.PeopleTables;

/**
 * Education of everybody of 15 and over: exact by age band and sex (labour force survey 2025Q4, CBS 85266NED), with partners
 * alike: a couple weighs exp(-1.06 x distance in levels), fitted to 30 % both high among couples of 25-44 (CBS 2016).
 */
final class EducationSynthesis {

    private static final int GROUPS = Ages.EDUCATION_GROUPS;
    private static final int LEVELS = Education.COUNT;

    private final PeopleTables tables;
    private final FitReport report;
    private final Draws draws;

    /** Persons by group and sex. */
    private final int[] persons = new int[GROUPS * 2];

    /** Couples by group of the man and group of the woman. */
    private final int[] couples = new int[GROUPS * GROUPS];

    EducationSynthesis(
            PeopleTables tables, PeopleSynthesis people, CoupleSynthesis pairs, FitReport report, Draws draws) {
        this.tables = tables;
        this.report = report;
        this.draws = draws;
        for (int age = 15; age < Ages.COUNT; age++) {
            for (int sex = 0; sex < 2; sex++) {
                persons[Ages.educationGroup(age) * 2 + sex] += people.ageSex[age * 2 + sex];
            }
            for (int woman = 15; woman < Ages.COUNT; woman++) {
                for (int kind = 0; kind < pairs.couples.length; kind++) {
                    couples[Ages.educationGroup(age) * GROUPS + Ages.educationGroup(woman)] +=
                            pairs.count(kind, age, woman);
                }
            }
        }
    }

    void assign(HouseholdDraft draft) {
        int[] level = levels();
        int rows = GROUPS * GROUPS + GROUPS * 2;
        int[] units = joint(level, rows);
        var pairs = new Urn[GROUPS * GROUPS];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = new Urn(units, pair * LEVELS * LEVELS, LEVELS * LEVELS);
        }
        var others = new Urn[GROUPS * 2];
        for (int group = 0; group < others.length; group++) {
            others[group] = new Urn(units, (GROUPS * GROUPS * LEVELS + group) * LEVELS, LEVELS);
        }
        for (int h = 0; h < draft.size(); h++) {
            if (draft.partner[h] >= 0) {
                int man = Ages.educationGroup(HouseholdDraft.age(draft.head[h]));
                int woman = Ages.educationGroup(HouseholdDraft.age(draft.partner[h]));
                int both = pairs[man * GROUPS + woman].take(draws.uniform(Decision.START_EDUCATION, h, 0));
                draft.head[h] = HouseholdDraft.educated(draft.head[h], both / LEVELS);
                draft.partner[h] = HouseholdDraft.educated(draft.partner[h], both % LEVELS);
            } else {
                draft.head[h] = educated(draft.head[h], others, h, 0);
            }
        }
        for (int place = 0; place < draft.member.length; place++) {
            draft.member[place] = educated(draft.member[place], others, place, 1);
        }
    }

    private short educated(short code, Urn[] urns, int key, int kind) {
        int group = Ages.educationGroup(HouseholdDraft.age(code));
        if (group < 0) {
            return HouseholdDraft.educated(code, Education.LOW.ordinal());
        }
        double u = draws.uniform(Decision.START_EDUCATION, key, kind);
        return HouseholdDraft.educated(code, urns[group * 2 + HouseholdDraft.sex(code)].take(u));
    }

    /** Persons by group, sex and level: whole numbers with the published bands exact. */
    private int[] levels() {
        int bands = Ages.EDUCATION_KEYS.length;
        double[] published = TableCells.read(
                tables.educationAgeSex(),
                Ages.EDUCATION_KEYS,
                TableCells.codes(Sex.values()),
                TableCells.codes(Education.values()));
        double[] cells = new double[GROUPS * 2 * LEVELS];
        double[] bandPersons = new double[bands * 2];
        for (int row = 0; row < GROUPS * 2; row++) {
            bandPersons[Ages.bandOfGroup(row / 2) * 2 + row % 2] += persons[row];
        }
        double survey = 0;
        double register = 0;
        double[] target = new double[bands * 2 * LEVELS];
        for (int row = 0; row < bands * 2; row++) {
            double sum = published[row * LEVELS] + published[row * LEVELS + 1] + published[row * LEVELS + 2];
            survey += row < 12 ? sum * 1000 * report.sampleShare() : 0;
            register += row < 12 ? bandPersons[row] : 0;
            for (int l = 0; l < LEVELS; l++) {
                target[row * LEVELS + l] = published[row * LEVELS + l] / sum * bandPersons[row];
            }
        }
        report.contradiction(new FitReport.Contradiction(
                "persons of 15-74, labour force survey against register", survey, register, "age and sex 2026"));
        int[] bandOf = new int[cells.length];
        int[] rowOf = new int[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            int row = cell / LEVELS;
            rowOf[cell] = row;
            bandOf[cell] = (Ages.bandOfGroup(row / 2) * 2 + row % 2) * LEVELS + cell % LEVELS;
            cells[cell] = target[bandOf[cell]];
        }
        young(cells, target);
        return ControlledRounding.round(
                cells, rowOf, GROUPS * 2, persons, List.of(new ControlledRounding.Margin(bandOf, target)));
    }

    /** Replaces the cells of 15-24 by a table of single ages fitted to the band. */
    private void young(double[] cells, double[] target) {
        int ages = 10;
        double[] byAge = TableCells.read(
                tables.educationByAge(), TableCells.numbers(15, 24), TableCells.codes(Education.values()));
        double[] seed = new double[ages * 2 * LEVELS];
        double[] row = new double[ages * 2];
        for (int cell = 0; cell < seed.length; cell++) {
            row[cell / LEVELS] = persons[cell / LEVELS];
            seed[cell] = byAge[cell / (2 * LEVELS) * LEVELS + cell % LEVELS] * row[cell / LEVELS];
        }
        double[] band = java.util.Arrays.copyOf(target, 2 * LEVELS);
        var result = IterativeFitting.fit(
                seed,
                new int[] {ages, 2, LEVELS},
                List.of(
                        new IterativeFitting.Margin("education 15-24", new int[] {1, 2}, band),
                        new IterativeFitting.Margin("age and sex 2026", new int[] {0, 1}, row)));
        System.arraycopy(result.cells(), 0, cells, 0, seed.length);
    }

    /** Couples by both levels and everybody else by level: rows exact, and all persons of a group together exact. */
    private int[] joint(int[] level, int rows) {
        int pairCells = GROUPS * GROUPS * LEVELS * LEVELS;
        double[] cells = new double[pairCells + GROUPS * 2 * LEVELS];
        System.arraycopy(fittedCouples(level), 0, cells, 0, pairCells);
        int[] rowTotal = new int[rows];
        System.arraycopy(couples, 0, rowTotal, 0, couples.length);
        for (int row = 0; row < GROUPS * 2; row++) {
            rowTotal[couples.length + row] = persons[row];
        }
        for (int pair = 0; pair < couples.length; pair++) {
            rowTotal[couples.length + pair / GROUPS * 2] -= couples[pair];
            rowTotal[couples.length + pair % GROUPS * 2 + 1] -= couples[pair];
        }
        int none = GROUPS * LEVELS;
        int[] rowOf = new int[cells.length];
        int[] menOf = new int[cells.length];
        int[] womenOf = new int[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            if (cell < pairCells) {
                int pair = cell / (LEVELS * LEVELS);
                rowOf[cell] = pair;
                menOf[cell] = pair / GROUPS * LEVELS + cell / LEVELS % LEVELS;
                womenOf[cell] = pair % GROUPS * LEVELS + cell % LEVELS;
            } else {
                int row = (cell - pairCells) / LEVELS;
                rowOf[cell] = couples.length + row;
                menOf[cell] = row % 2 == 0 ? row / 2 * LEVELS + cell % LEVELS : none;
                womenOf[cell] = row % 2 == 1 ? row / 2 * LEVELS + cell % LEVELS : none;
                cells[cell] = level[cell - pairCells] * (double) rowTotal[rowOf[cell]] / Math.max(1, persons[row]);
            }
        }
        var margins = new ArrayList<ControlledRounding.Margin>();
        margins.add(new ControlledRounding.Margin(menOf, ofSex(level, 0)));
        margins.add(new ControlledRounding.Margin(womenOf, ofSex(level, 1)));
        return ControlledRounding.round(cells, rowOf, rows, rowTotal, margins);
    }

    private static double[] ofSex(int[] level, int sex) {
        double[] target = new double[GROUPS * LEVELS + 1];
        for (int cell = 0; cell < GROUPS * LEVELS; cell++) {
            target[cell] = level[(cell / LEVELS * 2 + sex) * LEVELS + cell % LEVELS];
        }
        return target;
    }

    private double[] fittedCouples(int[] level) {
        double distance = tables.numbers().educationDistance().value();
        double[] seed = new double[GROUPS * GROUPS * LEVELS * LEVELS];
        double[] men = new double[GROUPS * LEVELS];
        double[] women = new double[GROUPS * LEVELS];
        for (int pair = 0; pair < couples.length; pair++) {
            int man = pair / GROUPS;
            int woman = pair % GROUPS;
            for (int l = 0; l < LEVELS; l++) {
                men[man * LEVELS + l] +=
                        couples[pair] * (double) level[man * 2 * LEVELS + l] / Math.max(1, persons[man * 2]);
                women[woman * LEVELS + l] += couples[pair]
                        * (double) level[(woman * 2 + 1) * LEVELS + l]
                        / Math.max(1, persons[woman * 2 + 1]);
            }
            for (int cell = 0; cell < LEVELS * LEVELS; cell++) {
                double weight = StrictMath.exp(-distance * Math.abs(cell / LEVELS - cell % LEVELS));
                // Nobody of a group can have a level that the group does not know.
                boolean known = level[man * 2 * LEVELS + cell / LEVELS] > 0
                        && level[(woman * 2 + 1) * LEVELS + cell % LEVELS] > 0;
                seed[pair * LEVELS * LEVELS + cell] = known ? weight * couples[pair] : 0;
            }
        }
        return IterativeFitting.fit(
                        seed,
                        new int[] {GROUPS, GROUPS, LEVELS, LEVELS},
                        List.of(
                                new IterativeFitting.Margin("men by level", new int[] {0, 2}, men),
                                new IterativeFitting.Margin("women by level", new int[] {1, 3}, women),
                                new IterativeFitting.Margin(
                                        "couples", new int[] {0, 1}, TableCells.asDoubles(couples))))
                .cells();
    }
}
