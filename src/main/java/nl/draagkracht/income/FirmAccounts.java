package nl.draagkracht.income;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;

/**
 * The production account of each Dutch section in a month: output, what is used up, labour, and the surplus that remains.
 * Model page 4.7; cents of the whole country. Wages come from persons, output from demand, the surplus is what is left.
 */
final class FirmAccounts {
    private static final int SECTIONS = Section.COUNT;
    /** Largest gap between output and the sum of its rounded sales, cents; more means a wrong inverse. */
    private static final long ROUNDING = 64;

    final long[] output = new long[SECTIONS];
    final long[] usedUp = new long[SECTIONS];
    final long[] wages = new long[SECTIONS];
    final long[] contributions = new long[SECTIONS];
    /** Transition payments to workers whose job ended, and what UWV pays back of them. */
    final long[] dismissals = new long[SECTIONS];

    final long[] compensated = new long[SECTIONS];
    /** Wages that the state pays for employers who lost turnover. */
    final long[] wageSupport = new long[SECTIONS];

    final long[] bridge = new long[SECTIONS];
    /** Part of the bridge that is pay of workers who live abroad. */
    final long[] wagesAbroad = new long[SECTIONS];

    final long[] productionTaxes = new long[SECTIONS];
    final long[] mixedIncome = new long[SECTIONS];
    final long[] imputedRent = new long[SECTIONS];
    final long[] depreciation = new long[SECTIONS];
    final long[] netSurplus = new long[SECTIONS];
    private final double[] newCapital = new double[SECTIONS];
    private final long[] newWear = new long[SECTIONS];
    private long importsCents;
    private long aiAbroadCents;

    /** Delivers what was ordered: intermediate and AI purchases, imports, output equal to sales to the cent. */
    void deliver(GoodsMarket market, Ledger ledger) {
        InputOutput table = market.table();
        importsCents = 0;
        aiAbroadCents = 0;
        for (int s = 0; s < SECTIONS; s++) {
            output[s] = market.finalSalesCents(s);
            usedUp[s] = 0;
        }
        for (int j = 0; j < SECTIONS; j++) {
            Party buyer = Party.ofSection(j);
            for (int i = 0; i < SECTIONS; i++) {
                long cents = Math.round(table.domestic(i, j) * market.output(j) * market.price(i));
                buy(ledger, buyer, Party.ofSection(i), Kind.INTERMEDIATE, cents);
                output[i] += cents;
                usedUp[j] += cents;
            }
            long imported = Math.round(table.imported(j) * market.output(j) * market.importPrice());
            buy(ledger, buyer, Party.WORLD, Kind.INTERMEDIATE, imported);
            buy(ledger, buyer, Party.ofSection(market.vendor()), Kind.AI_SERVICES, market.aiAtHomeCents(j));
            buy(ledger, buyer, Party.WORLD, Kind.AI_SERVICES, market.aiAbroadCents(j));
            output[market.vendor()] += market.aiAtHomeCents(j);
            usedUp[j] += imported + market.aiAtHomeCents(j) + market.aiAbroadCents(j);
            importsCents += imported;
            aiAbroadCents += market.aiAbroadCents(j);
        }
        for (int s = 0; s < SECTIONS; s++) {
            long demanded = Math.round(market.output(s) * market.price(s));
            if (Math.abs(demanded - output[s]) > ROUNDING) {
                throw new IllegalStateException(
                        "Section " + Section.at(s).code() + " makes " + demanded + " cents but sells " + output[s]
                                + ".\nMaybe a coefficient changed after the inverse was taken?");
            }
        }
    }

    /** Splits value added into labour, taxes on production, mixed income and surplus, and books all of it. */
    void split(Ledger ledger) {
        for (int s = 0; s < SECTIONS; s++) {
            Party section = Party.ofSection(s);
            long gross = output[s]
                    - usedUp[s]
                    - wages[s]
                    - contributions[s]
                    - dismissals[s]
                    + compensated[s]
                    + wageSupport[s]
                    - bridge[s]
                    - productionTaxes[s]
                    - mixedIncome[s]
                    - imputedRent[s];
            netSurplus[s] = gross - depreciation[s];
            ledger.pay(section, section, Kind.OUTPUT, output[s]);
            ledger.pay(section, section, Kind.OPERATING_SURPLUS, gross);
            ledger.pay(section, section, Kind.DEPRECIATION, depreciation[s]);
            ledger.pay(section, section, Kind.NET_OPERATING_SURPLUS, netSurplus[s]);
            ledger.pay(section, Party.HOUSEHOLDS, Kind.WAGES, wages[s]);
            ledger.pay(section, Party.HOUSEHOLDS, Kind.TRANSITION_PAYMENTS, dismissals[s]);
            ledger.pay(section, Party.AOF, Kind.DISMISSAL_COMPENSATION, -compensated[s]);
            ledger.pay(section, Party.STATE, Kind.WAGE_SUPPORT, -wageSupport[s]);
            ledger.pay(section, Party.BRIDGE, Kind.WAGES, bridge[s] - wagesAbroad[s]);
            ledger.pay(section, Party.WORLD, Kind.CROSS_BORDER_WAGES, wagesAbroad[s]);
            ledger.pay(section, Party.STATE, Kind.PRODUCTION_TAXES, productionTaxes[s]);
            ledger.pay(section, Party.HOUSEHOLDS, Kind.MIXED_INCOME, mixedIncome[s]);
            ledger.pay(section, Party.HOUSEHOLDS, Kind.IMPUTED_RENT, imputedRent[s]);
        }
    }

    /** Capital beyond that of the baseline: wears at this rate a month, and grows by what is invested (perpetual inventory). */
    void equip(double wearRate, long[] investmentCents) {
        for (int s = 0; s < SECTIONS; s++) {
            newWear[s] = Math.round(wearRate * newCapital[s]);
            newCapital[s] += investmentCents[s] - newWear[s];
        }
    }

    /** Wear this month of the capital that new demand has added, cents. */
    long newWear(int section) {
        return newWear[section];
    }

    /** Cost of labour of a section, bridge included. */
    long labourCost(int section) {
        return wages[section] + contributions[section] + dismissals[section] + bridge[section];
    }

    /** Intermediate goods from abroad, all sections. */
    long importsCents() {
        return importsCents;
    }

    /** AI services from abroad, all sections. */
    long aiAbroadCents() {
        return aiAbroadCents;
    }

    /** Cash that the production account leaves a section before property income and tax. */
    long cash(int section) {
        return netSurplus[section] + depreciation[section];
    }

    static long sum(long[] column) {
        long sum = 0;
        for (long cents : column) {
            sum += cents;
        }
        return sum;
    }

    private static void buy(Ledger ledger, Party buyer, Party seller, Kind kind, long cents) {
        if (cents != 0) {
            ledger.pay(buyer, seller, kind, cents);
        }
    }
}
