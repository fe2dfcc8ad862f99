package nl.draagkracht.indicators;

import java.util.Map;
import java.util.TreeMap;
import nl.draagkracht.income.IncomeMonth;
import nl.draagkracht.ledger.Accounts;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;

/**
 * Who gets the income of capital of a month, at home and abroad, in euros of the whole country.
 * Property income of the national accounts (ESA 2010, D.4), with the AI services that firms buy abroad; model page 4.7.
 */
public final class CapitalIndicators {
    private static final String RECIPIENT = "recipient";
    private static final String CHANNEL = "channel";
    private static final Party[] RECIPIENTS = {Party.WORLD, Party.HOUSEHOLDS, Party.PENSION_FUNDS, Party.STATE};
    private static final Kind[] KINDS = {Kind.DIVIDENDS, Kind.REINVESTED_EARNINGS, Kind.INTEREST, Kind.FOREIGN_RETURN};

    private final Sheet sheet;
    private final RollingYear abroad = new RollingYear();
    private final RollingYear gni = new RollingYear();
    private final Map<String, RollingYear> channels = new TreeMap<>();

    /** Writes on this sheet. */
    public CapitalIndicators(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the capital income of a month whose books are closed. */
    public void capital(IncomeMonth month, Accounts accounts) {
        var capital = month.capital();
        gni.add(accounts.gni());
        abroad.add(capital.incomeAbroad());
        euros(Indicator.DIVIDENDS_ABROAD, capital.dividendsAbroad());
        euros(Indicator.AI_RENTS_ABROAD, capital.aiRentsAbroad());
        sheet.value(Indicator.CAPITAL_INCOME_ABROAD_SHARE_OF_GNI, abroad.sum() / gni.sum());
        for (Party recipient : RECIPIENTS) {
            sheet.value(
                    Indicator.DIVIDENDS,
                    RECIPIENT,
                    recipient.name(),
                    accounts.received(recipient, Kind.DIVIDENDS) / 100.0);
        }
        euros(Indicator.DIVIDENDS, accounts.total(Kind.DIVIDENDS));
        byRecipient(accounts);
        byChannel(accounts);
    }

    private void byRecipient(Accounts accounts) {
        long all = 0;
        for (Party recipient : RECIPIENTS) {
            long received = recipient == Party.WORLD ? accounts.received(recipient, Kind.AI_SERVICES) : 0;
            for (Kind kind : KINDS) {
                received += accounts.received(recipient, kind);
            }
            sheet.value(Indicator.CAPITAL_INCOME, RECIPIENT, recipient.name(), received / 100.0);
            all += received;
        }
        euros(Indicator.CAPITAL_INCOME, all);
    }

    private void byChannel(Accounts accounts) {
        long all = 0;
        all += channel("dividends", accounts.received(Party.WORLD, Kind.DIVIDENDS));
        all += channel("retainedProfit", accounts.received(Party.WORLD, Kind.REINVESTED_EARNINGS));
        all += channel("aiServices", accounts.received(Party.WORLD, Kind.AI_SERVICES));
        all += channel("interest", accounts.received(Party.WORLD, Kind.INTEREST));
        euros(Indicator.CAPITAL_INCOME_ABROAD, all);
    }

    /** Writes what leaves through a channel this month, and that of twelve months as a share of GNI. */
    private long channel(String name, long cents) {
        sheet.value(Indicator.CAPITAL_INCOME_ABROAD, CHANNEL, name, cents / 100.0);
        var year = channels.computeIfAbsent(name, absent -> new RollingYear());
        year.add(cents);
        sheet.value(Indicator.CAPITAL_INCOME_ABROAD_SHARE_OF_GNI, CHANNEL, name, year.sum() / gni.sum());
        return cents;
    }

    private void euros(Indicator indicator, long cents) {
        sheet.value(indicator, cents / 100.0);
    }
}
