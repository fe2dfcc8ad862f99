package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;

/**
 * A trait by which people are broken down, as a margin of {@link PeopleTables}.
 * For the unemployed, sector and occupation are those of the last job.
 */
public enum Trait {
    /** Age band. */
    AGE("age", false, AgeBand.COUNT, Sex.COUNT * Education.COUNT * Province.COUNT),
    /** Sex. */
    SEX("sex", false, Sex.COUNT, Education.COUNT * Province.COUNT),
    /** Education. */
    EDUCATION("education", false, Education.COUNT, Province.COUNT),
    /** Province of the home. */
    PROVINCE("province", false, Province.COUNT, 1),
    /** Section of the present or last job. */
    SECTOR("sector", true, Section.COUNT, Occupation.COUNT * Contract.COUNT),
    /** Occupation of the present or last job. */
    OCCUPATION("occupation", true, Occupation.COUNT, Contract.COUNT),
    /** Contract of the present job. */
    CONTRACT("contract", true, Contract.COUNT, 1);

    private final String breakdown;
    private final boolean ofWork;
    private final int size;
    private final int stride;

    Trait(String breakdown, boolean ofWork, int size, int stride) {
        this.breakdown = breakdown;
        this.ofWork = ofWork;
        this.size = size;
        this.stride = stride;
    }

    /** Name of the breakdown in results. */
    public String breakdown() {
        return breakdown;
    }

    /** Whether only people with present or past work have it. */
    boolean isOfWork() {
        return ofWork;
    }

    /** Number of values. */
    public int size() {
        return size;
    }

    /** Value of the trait in a cell of the crossed table. */
    int of(int cell) {
        return cell / stride % size;
    }

    /** Name of a value in results. */
    public String group(int value) {
        return switch (this) {
            case AGE -> AgeBand.values()[value].code();
            case SEX -> Sex.at(value).code();
            case EDUCATION -> Education.at(value).code();
            case PROVINCE -> Province.at(value).code();
            case SECTOR -> Section.at(value).code();
            case OCCUPATION -> Occupation.at(value).code();
            case CONTRACT -> Contract.at(value).code();
        };
    }
}
