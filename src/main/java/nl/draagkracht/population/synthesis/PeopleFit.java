package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.PopulationParameters;

/**
 * Counts the written columns again and lays them beside the published tables of the Netherlands: ages and sexes, positions,
 * households, education and provinces.
 */
final class PeopleFit {

    private final PopulationParameters parameters;
    private final Persons persons;
    private final Households households;
    private final FitReport report;

    PeopleFit(PopulationParameters parameters, Population population, FitReport report) {
        this.parameters = parameters;
        this.persons = population.persons();
        this.households = population.households();
        this.report = report;
    }

    /** Ages, positions and household types; {@code written} counts persons by age, sex and position as written. */
    void agesAndPositions(PeopleSynthesis people, long[] written) {
        agesAndSexes(written);
        positions(people, written);
        householdTypes();
    }

    /** Ages and sexes, summed over positions. */
    void agesAndSexes(long[] written) {
        var ageSex = parameters.people().ageSex();
        int positions = CensusPosition.COUNT;
        double published = parameters.people().numbers().population().value();
        report.single("population", "all", published * report.sampleShare(), persons.count(), Grade.C);
        for (int age = 0; age < Ages.COUNT; age++) {
            for (int sex = 0; sex < 2; sex++) {
                long achieved = 0;
                for (int p = 0; p < positions; p++) {
                    achieved += written[(age * 2 + sex) * positions + p];
                }
                String code = Sex.at(sex).code();
                double target = ageSex.value(Integer.toString(age), code) * report.sampleShare();
                report.crossed(
                        "age x sex", age + " " + code, target, achieved, ageSex.grade(Integer.toString(age), code));
            }
        }
    }

    private void positions(PeopleSynthesis people, long[] written) {
        int positions = CensusPosition.COUNT;
        int bands = PositionSeeds.BAND_KEYS.length;
        double[] target = new double[bands * 2 * positions];
        double[] achieved = new double[target.length];
        double[] allTarget = new double[positions];
        double[] all = new double[positions];
        for (int cell = 0; cell < written.length; cell++) {
            int band = Math.min(bands - 1, cell / (2 * positions) / 5);
            int place = band * 2 * positions + cell % (2 * positions);
            target[place] += people.fitted[cell];
            achieved[place] += written[cell];
            allTarget[cell % positions] += people.fitted[cell];
            all[cell % positions] += written[cell];
        }
        var table = parameters.people().positions();
        for (CensusPosition position : CensusPosition.values()) {
            int p = position.ordinal();
            Grade grade = parameters.people().positionTotals().grade(position.key);
            report.single("position", position.key, allTarget[p], all[p], grade);
        }
        for (int cell = 0; cell < target.length; cell++) {
            String band = PositionSeeds.BAND_KEYS[cell / (2 * positions)];
            String sex = Sex.at(cell / positions % 2).code();
            String position = CensusPosition.values()[cell % positions].key;
            if (table.has(band, sex, position)) {
                String label = band + " " + sex + " " + position;
                report.crossed(
                        "age x sex x position", label, target[cell], achieved[cell], table.grade(band, sex, position));
            }
        }
    }

    /** Households follow from positions; the published totals of 2025 are laid beside them, carried to 2026. */
    void householdTypes() {
        long[] byType = new long[HouseholdType.COUNT];
        for (int h = 0; h < households.count(); h++) {
            byType[households.type[h]]++;
        }
        var totals = parameters.people().householdTotals();
        double persons2025 = 0;
        for (CensusPosition position : CensusPosition.values()) {
            persons2025 += parameters.people().positionTotals().value(position.key);
        }
        double growth = parameters.people().numbers().population().value() / persons2025 * report.sampleShare();
        long couples = byType[HouseholdType.COUPLE.ordinal()] + byType[HouseholdType.COUPLE_WITH_CHILDREN.ordinal()];
        long singles = byType[HouseholdType.SINGLE.ordinal()];
        long parents = byType[HouseholdType.SINGLE_PARENT.ordinal()];
        long other = byType[HouseholdType.OTHER.ordinal()];
        household("single", totals.value("single") * growth, singles);
        household("couple", totals.value("couple") * growth, couples);
        household("single_parent", totals.value("single_parent") * growth, parents);
        household("other", totals.value("other") * growth, other);
        household("all", totals.value("all") * growth, singles + couples + parents + other);
    }

    private void household(String type, double target, long achieved) {
        report.single(
                "households",
                type,
                target,
                achieved,
                parameters.people().householdTotals().grade(type));
    }

    /** Education by age and sex, provinces by age and by education. */
    void provincesAndEducation(ProvinceSynthesis provinces, Sweep sweep) {
        int kinds = Ages.PROVINCE_KEYS.length + Education.COUNT;
        double[] byProvince = new double[Province.COUNT * kinds];
        double[] byEducation = new double[Ages.EDUCATION_KEYS.length * 2 * Education.COUNT];
        for (double[][] part : sweep.chunks(persons.count(), (from, to) -> count(from, to, kinds))) {
            add(byProvince, part[0]);
            add(byEducation, part[1]);
        }
        education(byEducation);
        for (int p = 0; p < Province.COUNT; p++) {
            String code = Province.at(p).code();
            double target = 0;
            double achieved = 0;
            for (int kind = 0; kind < kinds; kind++) {
                boolean age = kind < Ages.PROVINCE_KEYS.length;
                double wish = provinces.target[p * kinds + kind];
                double found = byProvince[p * kinds + kind];
                String label = age
                        ? Ages.PROVINCE_KEYS[kind]
                        : Education.at(kind - Ages.PROVINCE_KEYS.length).code();
                Grade grade = age
                        ? parameters.people().provinceAge().grade(code, label)
                        : parameters.people().provinceEducation().grade(code, label);
                report.crossed(age ? "province x age" : "province x education", code + " " + label, wish, found, grade);
                target += age ? wish : 0;
                achieved += age ? found : 0;
            }
            report.single("province", code, target, achieved, Grade.M);
        }
    }

    private double[][] count(int from, int to, int kinds) {
        double[][] part = {
            new double[Province.COUNT * kinds], new double[Ages.EDUCATION_KEYS.length * 2 * Education.COUNT]
        };
        for (int i = from; i < to; i++) {
            int age = persons.age(i, 0);
            int province = households.province[persons.household[i]];
            part[0][province * kinds + Ages.provinceBand(age)]++;
            int band = Ages.educationBand(age);
            if (age < 75 && band >= 0) {
                part[0][province * kinds + Ages.PROVINCE_KEYS.length + persons.education[i]]++;
            }
            if (band >= 0) {
                part[1][(band * 2 + persons.sex[i]) * Education.COUNT + persons.education[i]]++;
            }
        }
        return part;
    }

    private void education(double[] found) {
        var table = parameters.people().educationAgeSex();
        int levels = Education.COUNT;
        for (int row = 0; row < found.length / levels; row++) {
            String band = Ages.EDUCATION_KEYS[row / 2];
            String sex = Sex.at(row % 2).code();
            double agents = 0;
            double published = 0;
            for (int l = 0; l < levels; l++) {
                agents += found[row * levels + l];
                published += table.value(band, sex, Education.at(l).code());
            }
            for (int l = 0; l < levels; l++) {
                String level = Education.at(l).code();
                double target = table.value(band, sex, level) / published * agents;
                report.crossed(
                        "age x sex x education",
                        band + " " + sex + " " + level,
                        target,
                        found[row * levels + l],
                        table.grade(band, sex, level));
            }
        }
    }

    private static void add(double[] sum, double[] part) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }
}
