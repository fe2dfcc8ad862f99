package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Basic income: the same amount for every adult and another for every child, whatever they earn or own, from the state.
 *
 * @param adult euros a month for an adult
 * @param child euros a month for a child below 18
 */
@Lever(
        type = "basicIncome",
        meaning = "The state pays every resident the same amount a month, whatever the income.",
        remark =
                "On top of benefits, free of tax and no income of any test of means; combine it with socialAssistanceNorm to let it replace bijstand and with boxRates to pay for it. People do not work less because of it (participation answers tax rates only), so employment is an upper bound.")
public record BasicIncome(
        @Strength(
                meaning = "euros a month for an adult",
                unit = "euro a month",
                minimum = 0,
                maximum = 5000,
                low = 0,
                high = 1400)
        double adult,

        @Strength(
                meaning = "euros a month for a child below 18",
                unit = "euro a month",
                minimum = 0,
                maximum = 5000,
                low = 0,
                high = 500,
                otherwise = 0)
        double child)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var adults = Revise.number(parameters, "income.residentPayments.basicIncomeAdult", before -> adult);
        return Revise.number(adults, "income.residentPayments.basicIncomeChild", before -> child);
    }

    @Override
    public String clause(Language language) {
        return language.say("every adult gets ", "krijgt elke volwassene ")
                + language.number(adult, 0)
                + language.say(" euros a month", " euro per maand")
                + (child > 0 ? language.say(" and every child ", " en elk kind ") + language.number(child, 0) : "");
    }
}
