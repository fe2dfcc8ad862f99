package nl.draagkracht.indicators;

import java.util.EnumMap;
import java.util.Map;
import nl.draagkracht.ledger.Accounts;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import nl.draagkracht.spending.SpendingMonth;

/**
 * What each sector of the Dutch economy saves or borrows, and who pays for the new demand that brings work back.
 * National accounts (ESA 2010, B.8 and B.9); decision 10. Shares over the last twelve months; sectors add up to zero.
 */
final class SectorIndicators {
    /** Sectors of the national accounts, with the declared row of what is not simulated. */
    private enum Sector {
        HOUSEHOLDS("households"),
        FIRMS("firms"),
        PENSION_FUNDS("pensionFunds"),
        GOVERNMENT("government"),
        WORLD("world"),
        NOT_SIMULATED("notSimulated");

        private final String code;

        Sector(String code) {
            this.code = code;
        }

        static Sector of(Party party) {
            if (party.isFirms()) {
                return FIRMS;
            }
            return switch (party) {
                case HOUSEHOLDS -> HOUSEHOLDS;
                case PENSION_FUNDS -> PENSION_FUNDS;
                case WORLD -> WORLD;
                case BRIDGE -> NOT_SIMULATED;
                default -> GOVERNMENT;
            };
        }
    }

    private final Sheet sheet;
    private final Map<Sector, RollingYear> lending = new EnumMap<>(Sector.class);
    private final RollingYear saved = new RollingYear();
    private final RollingYear consumed = new RollingYear();

    /** Writes on this sheet. */
    SectorIndicators(Sheet sheet) {
        this.sheet = sheet;
        for (Sector sector : Sector.values()) {
            lending.put(sector, new RollingYear());
        }
    }

    /**
     * Writes the sectors of a month whose books are closed.
     *
     * @param gdpOfYear product of the last twelve months, cents
     */
    void write(Accounts accounts, SpendingMonth spending, double gdpOfYear) {
        Map<Sector, Double> month = new EnumMap<>(Sector.class);
        for (Party party : Party.values()) {
            month.merge(Sector.of(party), (double) accounts.netLending(party), Double::sum);
        }
        month.forEach((sector, cents) -> {
            lending.get(sector).add(cents);
            sheet.value(
                    Indicator.NET_LENDING_SHARE_OF_GDP,
                    "party",
                    sector.code,
                    lending.get(sector).sum() / gdpOfYear);
        });
        households(accounts);
        newDemand(spending.newDemand());
    }

    /** Saving before the homes that households build: what is not consumed. */
    private void households(Accounts accounts) {
        saved.add((double) accounts.netLending(Party.HOUSEHOLDS) + accounts.spent(Party.HOUSEHOLDS, Kind.INVESTMENT));
        consumed.add((double) accounts.spent(Party.HOUSEHOLDS, Kind.CONSUMPTION)
                + accounts.spent(Party.HOUSEHOLDS, Kind.VAT)
                + accounts.spent(Party.HOUSEHOLDS, Kind.EXCISES));
        sheet.value(Indicator.HOUSEHOLD_SAVING_RATE, saved.sum() / (saved.sum() + consumed.sum()));
    }

    private void newDemand(SpendingMonth.NewDemand paid) {
        payer("firms", paid.investment());
        payer("worldOutOfReceipts", paid.exports() - paid.beyondReceipts());
        payer("worldOtherwise", paid.beyondReceipts());
        sheet.value(Indicator.NEW_DEMAND, (paid.investment() + paid.exports()) / 100.0);
        sheet.value(Indicator.NEW_DEMAND_FINANCED, paid.financed());
    }

    private void payer(String name, long cents) {
        sheet.value(Indicator.NEW_DEMAND, "payer", name, cents / 100.0);
    }
}
