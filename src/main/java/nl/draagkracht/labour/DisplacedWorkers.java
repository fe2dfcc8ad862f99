package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.population.Persons;

/**
 * Who lost work this month because the slot is no longer wanted, counted by what the Labour Force Survey knows of a worker.
 * Model page 4.4. Counted at the moment of the job end: an hour later the contract is gone and the worker may sit elsewhere.
 */
public final class DisplacedWorkers {
    /** Ages in whole years that are told apart; the last one holds all beyond. */
    public static final int AGES = 101;

    private final long[] byAge = new long[AGES];
    private final long[] bySex = new long[Sex.COUNT];
    private final long[] byEducation = new long[Education.COUNT];
    private final long[] byContract = new long[Contract.COUNT];
    private final long[] byProvince = new long[Province.COUNT];
    private final long[] bySection = new long[Section.COUNT];
    private final long[] byOccupation = new long[Occupation.COUNT];

    /** Counts a worker whose job in this cell ends; the contract must still be on record. */
    void add(Setting setting, int person, int month) {
        Persons persons = setting.persons();
        int cell = persons.job[person];
        byAge[Math.min(AGES - 1, persons.age(person, month))]++;
        bySex[persons.sex[person]]++;
        byEducation[persons.education[person]]++;
        byContract[persons.contract[person]]++;
        byProvince[setting.households().province[persons.household[person]]]++;
        bySection[setting.jobs().section[cell]]++;
        byOccupation[setting.jobs().occupation[cell]]++;
    }

    void add(DisplacedWorkers part) {
        LabourFlows.sum(byAge, part.byAge);
        LabourFlows.sum(bySex, part.bySex);
        LabourFlows.sum(byEducation, part.byEducation);
        LabourFlows.sum(byContract, part.byContract);
        LabourFlows.sum(byProvince, part.byProvince);
        LabourFlows.sum(bySection, part.bySection);
        LabourFlows.sum(byOccupation, part.byOccupation);
    }

    /** By age in whole years. */
    public long[] byAge() {
        return byAge.clone();
    }

    /** By sex. */
    public long[] bySex() {
        return bySex.clone();
    }

    /** By education. */
    public long[] byEducation() {
        return byEducation.clone();
    }

    /** By the contract that ended. */
    public long[] byContract() {
        return byContract.clone();
    }

    /** By province of the home. */
    public long[] byProvince() {
        return byProvince.clone();
    }

    /** By section of the lost job. */
    public long[] bySection() {
        return bySection.clone();
    }

    /** By occupation of the lost job. */
    public long[] byOccupation() {
        return byOccupation.clone();
    }
}
