package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Paid retraining of unemployed people for occupations with many openings per seeker, with limited seats. Lock-in: Lammers and Kok
 * (2021), Netherlands, Empirical Economics 60; seats, length and completion are assumptions.
 *
 * @param seats seats that open in a month
 * @param months length of a course
 * @param completion share that passes
 */
@Lever(
        type = "retraining",
        meaning = "Unemployed people learn an occupation with many openings, as many as there are seats.",
        remark =
                "Displaced workers go first. The state pays labour.retraining.feePerSeat (9,000 euros, assumption) when a course"
                        + " begins; benefits run on. Who finds work before the end leaves the course; those who pass keep their last pay"
                        + " level.")
public record RetrainingSeats(
        @Strength(
                meaning = "seats that open in a month in the whole country",
                unit = "persons a month",
                minimum = 0,
                maximum = 200_000,
                low = 1_000,
                high = 10_000)
        double seats,

        @Strength(
                meaning = "length of a course",
                unit = "months",
                minimum = 1,
                maximum = 60,
                low = 3,
                high = 24,
                otherwise = 10)
        double months,

        @Strength(
                meaning = "share of those who stay to the end that passes (ASSUMPTION)",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0.5,
                high = 0.85,
                otherwise = 0.65)
        double completion)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var some = Revise.number(parameters, "labour.retraining.seats", before -> seats);
        var timed = Revise.number(some, "labour.retraining.durationMonths", before -> months);
        return Revise.number(timed, "labour.retraining.completion", before -> completion);
    }

    @Override
    public String clause(Language language) {
        return language.shortest(seats, 6)
                + language.say(
                        " unemployed people a month may learn a shortage occupation in ",
                        " werklozen per maand mogen een tekortberoep leren in ")
                + language.shortest(months, 3)
                + language.say(" months", " maanden");
    }
}
