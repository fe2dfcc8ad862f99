package nl.draagkracht.simulation;

import java.util.List;
import nl.draagkracht.indicators.ClaimIndicators;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.indicators.LabourIndicators;
import nl.draagkracht.indicators.PeopleTables;
import nl.draagkracht.indicators.Sheet;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;

/** Takes the numbers of a month from the rooms: indicators, moves of persons and payments, all at full scale. */
final class Measurement {
    private final Sweep sweep;
    private final Sheet sheet;
    private final LabourIndicators labour;
    private final ClaimIndicators claims;

    Measurement(double sample, double personsPerBenefit, Sweep sweep) {
        this.sweep = sweep;
        sheet = new Sheet(sample);
        labour = new LabourIndicators(sheet);
        claims = new ClaimIndicators(sheet, personsPerBenefit);
    }

    /** Everything measured so far. */
    List<IndicatorRow> rows() {
        return sheet.rows();
    }

    /** Measures a month that has just been lived. */
    void take(Country country, Month month) {
        sheet.turnTo(month);
        var people = PeopleTables.count(country.population, month, sweep);
        labour.people(people);
        labour.moves(country.labour.flows());
        labour.jobs(country.planning.displacement(), country.planning.reinstated());
        claims.claims(country.claims.flows(), people.insuredByAge());
    }
}
