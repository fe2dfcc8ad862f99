package nl.draagkracht.population;

import nl.draagkracht.kernel.SourcedTable;

/**
 * The published tables behind housing and wealth of households (folder {@code money}; CBS 82900NED, 83740NED,
 * 83834NED).
 *
 * @param numbers single numbers
 * @param tenancyByType households by type and tenancy, thousands
 * @param tenancyByAge tenancy by age of the head, percent
 * @param dwellingByType homes, mortgages and rents by type of household, relative to each other
 * @param wealthByType households by type and decile of net wealth, thousands
 * @param wealthByTenancy households by owner or renter and decile of net wealth, thousands
 * @param wealthByAge log weight per decile by age of the head
 * @param liquidByType percent of households with less than so many thousand euro of deposits, by type
 * @param liquidByAge the same by age of the head
 * @param liquidAll the same for all households
 */
public record MoneyTables(
        MoneyNumbers numbers,
        SourcedTable tenancyByType,
        SourcedTable tenancyByAge,
        SourcedTable dwellingByType,
        SourcedTable wealthByType,
        SourcedTable wealthByTenancy,
        SourcedTable wealthByAge,
        SourcedTable liquidByType,
        SourcedTable liquidByAge,
        SourcedTable liquidAll) {}
