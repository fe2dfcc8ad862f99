package nl.draagkracht.labour;

import java.util.BitSet;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Education;
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
    private final ExitHazards toOtherEmployer;
    private final ExitHazards toUnemployment;
    private final Notice told;
    private final AutomationPressure pressure;
    private final EntryLevelOpenings entryLevel;
    private final Retraining retraining;
    private final double normalSuccess;
    private final double entrant;
    private final double marginal;
    private final double attached;
    /** Speed of finding work by age band and education, relative to 35 to 45 years and middle education. */
    private final double[] speed = new double[AgeBand.COUNT * Education.COUNT];

    private final double half;
    private final double year;
    private final double notice;
    private final double sick;
    private final double insured;
    private final double assisted;
    /** Cells with more workers than slots; a bit per cell stays in the cache where the columns of jobs do not. */
    private final BitSet threatened = new BitSet();

    SearchIntensity(
            Setting setting,
            ExitHazards toOtherEmployer,
            ExitHazards toUnemployment,
            Notice told,
            AutomationPressure pressure,
            EntryLevelOpenings entryLevel,
            Retraining retraining) {
        this.entryLevel = entryLevel;
        this.retraining = retraining;
        this.pressure = pressure;
        this.setting = setting;
        this.persons = setting.persons();
        this.toOtherEmployer = toOtherEmployer;
        this.toUnemployment = toUnemployment;
        this.told = told;
        var parameters = setting.parameters().search();
        normalSuccess = parameters.normalSuccess().value();
        entrant = parameters.effortEntrant().value();
        marginal = parameters.effortMarginal().value();
        attached = parameters.effortAttached().value();
        fillSpeed();
        half = parameters.half().value();
        year = parameters.year().value();
        notice = parameters.notice().value();
        sick = parameters.sickEffort().value();
        insured = parameters.insuredEffort().value();
        assisted = parameters.assistedEffort().value();
    }

    private void fillSpeed() {
        var hazards = setting.parameters().exitHazards();
        double middle =
                hazards.value("toWork", "age", "35-45") * hazards.value("toWork", "education", Education.MID.code());
        for (int band = 0; band < AgeBand.COUNT; band++) {
            double byAge = hazards.value("toWork", "age", AgeBand.code(band));
            for (int e = 0; e < Education.COUNT; e++) {
                double byEducation =
                        hazards.value("toWork", "education", Education.at(e).code());
                speed[band * Education.COUNT + e] = byAge * byEducation / middle;
            }
        }
    }

    private double speed(int person, int age) {
        return speed[AgeBand.of(age) * Education.COUNT + Math.max(0, persons.education[person])];
    }

    /** Takes note of the cells in which work is threatened this month, and of what is open to beginners; comes before {@link #of}. */
    void look() {
        entryLevel.look();
        threatened.clear();
        for (int cell = 0; cell < setting.jobs().count(); cell++) {
            if (setting.jobs().redundant(cell) > 0) {
                threatened.set(cell);
            }
        }
    }

    /**
     * Expected applications of a person who is unemployed or works; at most 1.
     *
     * @param cyclical search on the job relative to the start, by kind of work
     */
    double of(int person, int month, double[] cyclical) {
        int status = persons.status[person];
        int age = persons.age(person, month);
        if (status == SurveyStatus.UNEMPLOYED.ordinal()) {
            return Math.min(1, unemployed(person, age) * openings(person, age));
        }
        if (status != SurveyStatus.EMPLOYED.ordinal() || !AgeBand.surveys(age)) {
            return 0;
        }
        int cell = persons.job[person];
        double threat = threatened.get(cell) ? threat(setting, cell) : 1;
        // published switches of employer include those of workers who were told that their work ends
        int hazards = ExitHazards.cell(persons, person, age);
        double straight = toUnemployment.at(hazards) * told.movesPerMove(persons.contract[person]);
        double hazard = Math.max(0, toOtherEmployer.at(hazards) - straight) * threat;
        return Math.min(
                1,
                hazard * cyclical[KindOfWork.of(persons.occupation[person])] * openings(person, age) / normalSuccess);
    }

    /** Expected applications of someone who entered the labour force this month. */
    double entrant(int person, int month) {
        return entrant * openings(person, persons.age(person, month));
    }

    /** Openings that a person of this age meets, relative to the start. */
    private double openings(int person, int age) {
        int occupation = persons.occupation[person];
        return pressure.openings(age, occupation) * entryLevel.of(age, occupation);
    }

    /** Entry-level openings that an applicant of this age and last occupation meets, relative to the start. */
    double entryLevel(int age, int occupation) {
        return entryLevel.of(age, occupation);
    }

    private double unemployed(int person, int age) {
        int months = persons.monthsUnemployed[person];
        if (months == 0) {
            return beforeTheEnd(person, age);
        }
        boolean redundant = persons.endReason[person] == EndReason.REDUNDANT.ordinal();
        double base =
                persons.attachment[person] == Attachment.MARGINAL.ordinal() ? marginal : attached * speed(person, age);
        double duration = months < HALF_YEAR ? 1 : months < YEAR ? half : year;
        double supported = redundant && months <= NOTICE_MONTHS ? notice : 1;
        double displaced = pressure.search(persons.endReason[person]);
        return base
                * displaced
                * benefit(persons.rights[person])
                * duration
                * supported
                * retraining.search(person)
                * persons.effort[person]
                / EFFORT_UNIT;
    }

    private double benefit(int rights) {
        if ((rights & Scheme.ZW.bit()) != 0) {
            return sick;
        }
        if ((rights & Scheme.WW.bit()) != 0) {
            return insured;
        }
        return (rights & Scheme.BIJSTAND.bit()) != 0 ? assisted : 1;
    }

    /** Those who knew beforehand search in the month they lose work; the others from the next month. */
    private double beforeTheEnd(int person, int age) {
        if (!Notice.precedes(persons.endReason[person])) {
            return 0;
        }
        return told.applications(persons.endReason[person])
                * speed(person, age)
                * pressure.search(persons.endReason[person])
                * persons.effort[person]
                / EFFORT_UNIT;
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
