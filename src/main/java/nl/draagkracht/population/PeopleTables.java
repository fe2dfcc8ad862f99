package nl.draagkracht.population;

import nl.draagkracht.kernel.SourcedTable;

/**
 * The published tables from which persons and households of 1 January 2026 are built (folder {@code people}; mostly CBS
 * 71488ned, 37620, 71487ned, 85266NED).
 *
 * @param numbers single numbers
 * @param ageSex persons by age 0-100 and sex
 * @param childAtHome share living at home as a child, by age 0-40 and sex
 * @param positions persons by band, sex and position in the household, 2025
 * @param positionTotals persons by position, 2025
 * @param partnerAgeGap couples by age of the man minus age of the woman
 * @param educationAgeSex persons by band, sex and level, thousands
 * @param educationByAge level of persons of 15-24 by single age, percent
 * @param childrenAtHome households by kind and number of children, 2024
 * @param otherHouseholds other multi-person households by size, 2024
 * @param householdTotals households by type, 2025
 * @param ageOfMother births per woman by age
 * @param provinceAge persons by province and band, 2025
 * @param provinceEducation level of persons of 15-74 by province, percent
 */
public record PeopleTables(
        PeopleNumbers numbers,
        SourcedTable ageSex,
        SourcedTable childAtHome,
        SourcedTable positions,
        SourcedTable positionTotals,
        SourcedTable partnerAgeGap,
        SourcedTable educationAgeSex,
        SourcedTable educationByAge,
        SourcedTable childrenAtHome,
        SourcedTable otherHouseholds,
        SourcedTable householdTotals,
        SourcedTable ageOfMother,
        SourcedTable provinceAge,
        SourcedTable provinceEducation) {}
