package nl.draagkracht.labour;

import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * How likely a person sends an application this month: the unemployed by persistent effort, workers by their hazard to switch.
 * Model page 4.5, heterogeneity; Dutch cohort evidence in CBS 2016 (0.10 a month in the first half-year of benefits, 0.058 in the
 * second).
 */
final class SearchIntensity {
    /** Effort 32 in the column stands for mean effort 1. */
    static final double EFFORT_UNIT = 32;

    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;
    private static final int NOTICE_MONTHS = 2;

    private final Setting setting;
    private final Persons persons;
    private final SearchParameters parameters;
    private final ExitHazards toOtherEmployer;
    private final double[] effortByBand;
    private final AutomationPressure pressure;

    SearchIntensity(Setting setting, ExitHazards toOtherEmployer, AutomationPressure pressure) {
        this.pressure = pressure;
        this.setting = setting;
        this.persons = setting.persons();
        this.parameters = setting.parameters().search();
        this.toOtherEmployer = toOtherEmployer;
        effortByBand = new double[AgeBand.COUNT];
        double middle = setting.parameters().exitHazards().value("toWork", "age", "35-45");
        for (int band = 0; band < AgeBand.COUNT; band++) {
            effortByBand[band] = setting.parameters().exitHazards().value("toWork", "age", AgeBand.code(band)) / middle;
        }
    }

    /** Expected applications of a person who is unemployed or works; at most 1. */
    double of(int person, int month, double cyclical) {
        int status = persons.status[person];
        int age = persons.age(person, month);
        if (status == SurveyStatus.UNEMPLOYED.ordinal()) {
            return Math.min(1, unemployed(person, age) * pressure.openings(age, persons.occupation[person]));
        }
        if (status != SurveyStatus.EMPLOYED.ordinal() || !AgeBand.surveys(age)) {
            return 0;
        }
        double hazard = toOtherEmployer.of(persons, person, age) * threat(setting, persons.job[person]);
        double openings = pressure.openings(age, persons.occupation[person]);
        return Math.min(
                1, hazard * cyclical * openings / parameters.normalSuccess().value());
    }

    /** Expected applications of someone who entered the labour force this month. */
    double entrant(int person, int month) {
        return parameters.effortEntrant().value()
                * pressure.openings(persons.age(person, month), persons.occupation[person]);
    }

    private double unemployed(int person, int age) {
        boolean noticed = noticed(persons.endReason[person]);
        int months = persons.monthsUnemployed[person];
        if (months == 0 && !noticed) {
            return 0;
        }
        double base = persons.attachment[person] == Attachment.MARGINAL.ordinal()
                ? parameters.effortMarginal().value()
                : parameters.effortAttached().value() * effortByBand[AgeBand.of(age)];
        double duration = months < HALF_YEAR
                ? 1
                : months < YEAR ? parameters.half().value() : parameters.year().value();
        double notice = noticed && months <= NOTICE_MONTHS ? parameters.notice().value() : 1;
        double displaced = pressure.search(persons.endReason[person]);
        return base
                * displaced
                * benefit(persons.rights[person])
                * duration
                * notice
                * persons.effort[person]
                / EFFORT_UNIT;
    }

    private double benefit(int rights) {
        if ((rights & Scheme.ZW.bit()) != 0) {
            return parameters.sickEffort().value();
        }
        if ((rights & Scheme.WW.bit()) != 0) {
            return parameters.insuredEffort().value();
        }
        return (rights & Scheme.BIJSTAND.bit()) != 0
                ? parameters.assistedEffort().value()
                : 1;
    }

    /** Those who knew beforehand search in the month they lose work; the others from the next month. */
    private static boolean noticed(int endReason) {
        return endReason == EndReason.REDUNDANT.ordinal();
    }

    /** Search on the job in a cell relative to others: rises with the share of its workers that is redundant. */
    static double threat(Setting setting, int cell) {
        int redundant = setting.jobs().redundant(cell);
        if (redundant == 0) {
            return 1;
        }
        double most = setting.parameters().redundancy().threatenedSearch().value();
        return 1 + (most - 1) * redundant / setting.jobs().occupied[cell];
    }
}
