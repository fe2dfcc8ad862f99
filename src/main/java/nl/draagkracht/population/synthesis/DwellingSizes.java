package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;

/**
 * Lets the dwelling of a Dutch household grow with the household: homes, the mortgages on them and rents are smaller for who lives alone
 * and larger for families ({@code money/dwelling-by-type.json}). What all owners own and owe and what the tenants of each kind of landlord
 * pay stays what it was.
 */
final class DwellingSizes {
    private final SourcedTable table;
    private final Households households;

    DwellingSizes(SourcedTable table, Households households) {
        this.table = table;
        this.households = households;
    }

    /** Sizes the dwellings. */
    void run() {
        owned();
        rented(Tenancy.SOCIAL_RENT);
        rented(Tenancy.PRIVATE_RENT);
    }

    private double size(int h, String tenancy) {
        return table.value(HouseholdType.at(households.type[h]).code(), tenancy);
    }

    private void owned() {
        double homes = 0;
        double sizedHomes = 0;
        double loans = 0;
        double sizedLoans = 0;
        for (int h = 0; h < households.count(); h++) {
            if (households.tenancy[h] == Tenancy.OWNER.ordinal()) {
                double size = size(h, "owned");
                homes += households.homeCents[h];
                sizedHomes += size * households.homeCents[h];
                loans += households.mortgageCents[h];
                sizedLoans += size * households.mortgageCents[h];
            }
        }
        for (int h = 0; h < households.count(); h++) {
            if (households.tenancy[h] == Tenancy.OWNER.ordinal()) {
                double size = size(h, "owned");
                households.homeCents[h] = Math.round(households.homeCents[h] * size * homes / Math.max(1, sizedHomes));
                households.mortgageCents[h] =
                        Math.round(households.mortgageCents[h] * size * loans / Math.max(1, sizedLoans));
            }
        }
    }

    private void rented(Tenancy landlord) {
        double rents = 0;
        double sized = 0;
        for (int h = 0; h < households.count(); h++) {
            if (households.tenancy[h] == landlord.ordinal()) {
                rents += households.rentCents[h];
                sized += size(h, "rented") * households.rentCents[h];
            }
        }
        for (int h = 0; h < households.count(); h++) {
            if (households.tenancy[h] == landlord.ordinal()) {
                double rent = households.rentCents[h] * size(h, "rented") * rents / Math.max(1, sized);
                households.rentCents[h] = (int) Math.round(rent);
            }
        }
    }
}
