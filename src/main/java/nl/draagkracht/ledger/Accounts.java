package nl.draagkracht.ledger;

import nl.draagkracht.kernel.Section;

/**
 * The national accounts of one month, read from the ledger: product, income, lending, per party.
 *
 * <p>Source: European System of Accounts 2010; model.md 4.10. GDP stands here three times, each from other entries. Cents.
 */
public final class Accounts {
    private static final Party[] PARTIES = Party.values();
    private static final Kind[] KINDS = Kind.values();

    private final long[] flows;
    private final long[] ownBooks;

    Accounts(long[] flows, long[] ownBooks) {
        this.flows = flows;
        this.ownBooks = ownBooks;
    }

    /** What one party paid another for one purpose. */
    public long paid(Party payer, Party payee, Kind kind) {
        return flows[Ledger.cell(payer.ordinal(), payee.ordinal(), kind.ordinal())];
    }

    /** All payments of a kind. */
    public long total(Kind kind) {
        long sum = 0;
        for (Party payer : PARTIES) {
            sum += spent(payer, kind);
        }
        return sum;
    }

    /** All that a party paid of a kind, to itself included. */
    public long spent(Party payer, Kind kind) {
        long sum = 0;
        for (Party payee : PARTIES) {
            sum += paid(payer, payee, kind);
        }
        return sum;
    }

    /** All that a party received of a kind, from itself included. */
    public long received(Party payee, Kind kind) {
        long sum = 0;
        for (Party payer : PARTIES) {
            sum += paid(payer, payee, kind);
        }
        return sum;
    }

    /** GDP at market prices from production: output less intermediate use, plus taxes less subsidies on products. */
    public long gdpProduced() {
        long sum = total(Kind.OUTPUT);
        for (Kind kind : KINDS) {
            sum += switch (kind.account()) {
                case USED_UP -> -total(kind);
                case PRODUCT_TAX -> received(Party.STATE, kind);
                default -> 0;
            };
        }
        return sum;
    }

    /** GDP from income: wages, operating surplus, mixed income, taxes less subsidies on production and imports. */
    public long gdpEarned() {
        long sum = total(Kind.OPERATING_SURPLUS);
        for (Kind kind : KINDS) {
            sum += switch (kind.account()) {
                case LABOUR, PRODUCTION_TAX, SURPLUS -> paidByFirms(kind);
                case PRODUCT_TAX -> total(kind);
                default -> 0;
            };
        }
        return sum;
    }

    private long paidByFirms(Kind kind) {
        long sum = 0;
        for (Party payer : PARTIES) {
            if (payer.isFirms()) {
                sum += spent(payer, kind);
            }
        }
        return sum;
    }

    /** GDP from expenditure at market prices: consumption, government, investment, exports less imports. */
    public long gdpSpent() {
        long sum = -imports();
        for (Kind kind : KINDS) {
            sum += switch (kind.account()) {
                case FINAL_USE, PRODUCT_TAX -> total(kind);
                default -> 0;
            };
        }
        return sum;
    }

    /** Goods and services bought abroad, for production and for final use. */
    public long imports() {
        long sum = 0;
        for (Kind kind : KINDS) {
            if (kind.isSale()) {
                sum += received(Party.WORLD, kind);
            }
        }
        return sum;
    }

    /** What a section sold, to whom ever. */
    public long sales(Party section) {
        long sum = 0;
        for (Kind kind : KINDS) {
            if (kind.isSale()) {
                sum += received(section, kind);
            }
        }
        return sum;
    }

    /** Gross value added of a section at basic prices. */
    public long valueAdded(Section section) {
        Party party = Party.of(section);
        return paid(party, party, Kind.OUTPUT) - spent(party, Kind.INTERMEDIATE) - spent(party, Kind.AI_SERVICES);
    }

    /** Gross national income: GDP plus primary income received from abroad less paid abroad. */
    public long gni() {
        return gdpEarned() + primaryFromAbroad();
    }

    /** Primary income from abroad less primary income paid abroad. */
    public long primaryFromAbroad() {
        long sum = 0;
        for (Kind kind : KINDS) {
            if (isPrimary(kind)) {
                sum += spent(Party.WORLD, kind) - received(Party.WORLD, kind);
            }
        }
        return sum;
    }

    /** Balance of primary incomes of a resident party: what it earns from production and property. */
    public long primaryBalance(Party party) {
        long sum = paid(party, party, Kind.OPERATING_SURPLUS);
        for (Kind kind : KINDS) {
            sum += switch (kind.account()) {
                // contributions count as earned where they arrive, also when the fund receives them directly
                case LABOUR, PRODUCTION_TAX, SURPLUS, PRODUCT_TAX -> received(party, kind);
                case PROPERTY -> received(party, kind) - spent(party, kind);
                default -> 0;
            };
        }
        return sum;
    }

    /** Net lending of a party: all it received less all it paid. */
    public long netLending(Party party) {
        long sum = 0;
        for (Kind kind : KINDS) {
            sum += received(party, kind) - spent(party, kind);
        }
        return sum;
    }

    /** The change of net financial assets in the party's own book. */
    public long ownBook(Party party) {
        return ownBooks[party.ordinal()];
    }

    private static boolean isPrimary(Kind kind) {
        return switch (kind.account()) {
            case LABOUR, PROPERTY, SURPLUS, PRODUCTION_TAX -> true;
            default -> false;
        };
    }
}
