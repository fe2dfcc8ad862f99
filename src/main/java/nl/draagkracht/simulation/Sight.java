package nl.draagkracht.simulation;

import java.util.List;
import java.util.Locale;
import nl.draagkracht.income.AccountItem;
import nl.draagkracht.income.Income;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Population;

/**
 * What an {@link Onlooker} sees of the country at a moment: the columns as they stand, and on demand the account and the rights of one
 * household, worked out once more by the rooms that settled them.
 */
public final class Sight {
    private final Country country;
    private final Month month;

    Sight(Country country, Month month) {
        this.country = country;
        this.month = month;
    }

    /** The month that is lived. */
    public Month month() {
        return month;
    }

    /** The law on which the claims of this month are decided; after that phase. */
    public StatuteBook law() {
        return country.claims.law();
    }

    /** Who pays the incomes; to be asked only. */
    public Income income() {
        return country.income;
    }

    /** The people; to be read only. */
    public Population population() {
        return country.population;
    }

    /** Whether the person who had this row died this month; asked of a free row, otherwise the person left the country. */
    public boolean died(int person) {
        IntSequence dead = country.demography.lastMonth().dead();
        for (int k = 0; k < dead.size(); k++) {
            if (dead.at(k) == person) {
                return true;
            }
        }
        return false;
    }

    /** Households that ended this month, each followed by its successor or -1. */
    public IntSequence successions() {
        return country.demography.lastMonth().successions();
    }

    /** What a household got and paid this month; after incomes have been paid. */
    public List<MoneyRow> account(int household) {
        return country.income.account(household).stream()
                .map(row -> new MoneyRow(
                        id(row.item()), row.item().label(), row.item().article(), row.person(), row.cents()))
                .toList();
    }

    /** What a household got once this month, beside its income, cents after tax; after incomes have been paid. */
    public long windfall(int household) {
        return country.income.windfalls().ofHome(household);
    }

    /** What a household is about to spend of last month's income, cents; before households spend. */
    public long wouldSpend(int household) {
        return country.spending.wouldSpend(household);
    }

    /** How a person and the household stand under the law; after claims have been decided. */
    public List<StandingRow> standing(int person) {
        return country.claims.grounds(person).stream()
                .map(ground -> new StandingRow(ground.scheme(), ground.words(), ground.article()))
                .toList();
    }

    /** Names of all amounts that an account can hold, in its order. */
    public static List<String> moneyIds() {
        return java.util.Arrays.stream(AccountItem.values()).map(Sight::id).toList();
    }

    private static String id(AccountItem item) {
        var words = item.name().toLowerCase(Locale.ROOT).split("_");
        var id = new StringBuilder(words[0]);
        for (int k = 1; k < words.length; k++) {
            id.append(Character.toUpperCase(words[k].charAt(0))).append(words[k].substring(1));
        }
        return id.toString();
    }
}
