package nl.draagkracht.simulation;

import java.util.Arrays;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;

/**
 * One simulated month, in the order of "Process overview and scheduling" in model.md.
 * The order is the model: read this method, and everything else in the house is a footnote to it.
 */
final class MonthlySchedule {
    private final Country country;
    private final Measurement measurement;
    private final Progress progress;
    private final double[] employerCost = new double[Section.COUNT];

    MonthlySchedule(Country country, Measurement measurement, Progress progress) {
        this.country = country;
        this.measurement = measurement;
        this.progress = progress;
        // premiums and subsidies are those of the baseline until a lever changes them
        Arrays.fill(employerCost, 1);
    }

    /** Lives through a month. */
    void run(Month month) {
        var law = country.statutes.inForce(month);

        progress.phase("People age, are born, migrate and die");
        var events = country.demography.advance(month, law.statePension().ageMonths());
        double labourSupply = country.labour.labourSupplyIndex(month);

        progress.phase("Households spend last month's income");
        var demand = country.spending.order(month);

        progress.phase("Firms adopt AI");
        country.adoption.adopt(month);

        progress.phase("Firms set the jobs they want");
        country.planning.plan(month, demand, labourSupply, employerCost);
        country.pressure.feel(country.savedShareByOccupation());

        progress.phase("Workers leave and lose jobs");
        country.labour.separate(month, events.vacatedJobs());

        progress.phase("Seekers find jobs");
        country.labour.match(month, law.minimumWage()::hourlyCents, null);

        progress.phase("People claim, and institutions decide");
        country.claims.settle(law, month);

        progress.phase("Firms produce, incomes are paid and taxed");
        country.income.pay(law, month);
        country.income.automate(month, country.savedLabourShare());

        progress.phase("Funds and state close their books");
        country.treasury.close(month);

        progress.phase("The month is measured");
        country.jobs.checkInvariant();
        country.ledger.mustClose(month);
        measurement.take(country, events, month);
    }
}
