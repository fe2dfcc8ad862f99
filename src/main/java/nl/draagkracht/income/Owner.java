package nl.draagkracht.income;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.ledger.Party;

/**
 * A kind of owner of Dutch companies.
 * Model page 4.7; shares per section in {@code parameters/income/ownership.json}.
 */
public enum Owner {
    /** Parent companies and portfolio holders abroad. */
    FOREIGN("foreign", Party.WORLD),
    /** Dutch pension funds. */
    PENSION_FUND("pensionFund", Party.PENSION_FUNDS),
    /** State, provinces, municipalities. */
    STATE("state", Party.STATE),
    /** Director-owners and others with a substantial interest (box 2). */
    DIRECTOR("director", Party.HOUSEHOLDS),
    /** Other households (box 3). */
    HOUSEHOLD("household", Party.HOUSEHOLDS);

    private final String code;
    private final Party party;

    Owner(String code, Party party) {
        this.code = code;
        this.party = party;
    }

    /** Who receives the dividend in the ledger. */
    public Party party() {
        return party;
    }

    /**
     * The shares after claims have changed hands. Dutch private owners pass a part to owners abroad, each the same part of what it holds; then
     * all private owners pass a part to the state. Sections valued at cost keep their owners.
     */
    static double[][] shifted(double[][] start, double toForeign, double toState) {
        var shares = new double[start.length][];
        for (int s = 0; s < shares.length; s++) {
            shares[s] = start[s].clone();
            if (Section.at(s).isValuedAtCost()) {
                continue;
            }
            for (Owner owner : values()) {
                if (owner != FOREIGN && owner != STATE) {
                    shares[s][FOREIGN.ordinal()] += toForeign * start[s][owner.ordinal()];
                    shares[s][owner.ordinal()] *= 1 - toForeign;
                }
            }
            double before = shares[s][STATE.ordinal()];
            for (Owner owner : values()) {
                shares[s][owner.ordinal()] *= 1 - toState;
            }
            shares[s][STATE.ordinal()] = before + toState * (1 - before);
        }
        return shares;
    }

    /** Shares by section and owner from the table; each section's shares must add up to one. */
    static double[][] shares(SourcedTable table) {
        double[][] shares = new double[Section.COUNT][values().length];
        for (int s = 0; s < Section.COUNT; s++) {
            double sum = 0;
            for (Owner owner : values()) {
                shares[s][owner.ordinal()] = table.value(Section.at(s).code(), owner.code);
                sum += shares[s][owner.ordinal()];
            }
            if (Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException("Table '" + table.title() + "': read shares of section "
                        + Section.at(s).code() + " that add up to " + sum + "; needed is 1.");
            }
        }
        return shares;
    }
}
