package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Allowances that are granted without a claim and follow the income that the tax administration knows, instead of what households
 * claim and report. Non-take-up of 2021: {@code benefits/take_up}; delays of reports are assumptions.
 *
 * @param takeUp share of the entitled households that receives
 * @param reported share of changed incomes that is taken over in a month
 */
@Lever(
        type = "automaticAllowances",
        meaning = "Allowances are granted without a claim and follow income without a report.",
        remark = "Childcare allowance is still claimed; errors at the start of a year stay until they are taken over.")
public record AutomaticAllowances(
        @Strength(
                meaning = "share of the entitled households that receives each allowance, at least",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0.9,
                high = 1,
                otherwise = 1)
        double takeUp,

        @Strength(
                meaning = "share of changed incomes that is taken over in a month, at least",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0.5,
                high = 1,
                otherwise = 1)
        double reported)
        implements Instrument {
    private static final String[] TAKE_UP = {"careTakeUp", "rentTakeUp", "childTakeUp"};
    private static final String[] REPORTS = {"reportOfRise", "reportOfFall"};

    @Override
    public Parameters applyTo(Parameters parameters) {
        var granted = parameters;
        for (String name : TAKE_UP) {
            granted = Revise.number(granted, "income.householdIncomes." + name, before -> Math.max(before, takeUp));
        }
        for (String name : REPORTS) {
            granted = Revise.number(granted, "income.allowanceAccounts." + name, before -> Math.max(before, reported));
        }
        return granted;
    }

    @Override
    public String clause(Language language) {
        return language.say("allowances reach at least ", "bereiken toeslagen ten minste ")
                + language.percent(takeUp)
                + language.say(" of the entitled, and ", " van de rechthebbenden en wordt ten minste ")
                + language.percent(reported)
                + language.say(
                        " of changed incomes or more are taken over in a month",
                        " van de inkomenswijzigingen per maand overgenomen");
    }
}
