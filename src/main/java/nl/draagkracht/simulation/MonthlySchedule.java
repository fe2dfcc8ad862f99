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

    MonthlySchedule(Country country, Measurement measurement, Progress progress) {
        this.country = country;
        this.measurement = measurement;
        this.progress = progress;
    }

    /** Lives through a month. */
    void run(Month month) {
        var law = country.statutes.inForce(month);
        var ones = new double[Section.COUNT];
        Arrays.fill(ones, 1);

        progress.phase("People age, are born, migrate and die");
        var events = country.demography.advance(month, law.statePension().ageMonths());

        progress.phase("Firms adopt AI");
        country.adoption.adopt(month);

        progress.phase("Firms set the jobs they want");
        country.planning.plan(month, ones, country.labour.labourSupplyIndex(month), ones);

        progress.phase("Workers leave and lose jobs");
        country.labour.separate(month, events.vacatedJobs());

        progress.phase("Seekers find jobs");
        country.labour.match(month, law.minimumWage()::hourlyCents, null);

        progress.phase("People claim, and institutions decide");
        country.claims.settle(law, month);

        progress.phase("The month is measured");
        country.jobs.checkInvariant();
        measurement.take(country, events, month);
    }
}
