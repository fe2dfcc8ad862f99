package nl.draagkracht.simulation;

import java.util.List;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.PopulationBuilder;
import nl.draagkracht.scenario.ResolvedScenario;

/** The simulator of the Netherlands; see {@link Simulator}. */
public final class Simulation implements Simulator {

    @Override
    public PairedResult run(ResolvedScenario baseline, ResolvedScenario scenario, int threads, Progress progress) {
        try (var sweep = new Sweep(threads)) {
            var first = live(baseline, sweep, null, "baseline", progress);
            var baselineResult = result(scenario, first, first);
            if (scenario == baseline || scenario.name().equals(baseline.name())) {
                return new PairedResult(baselineResult, baselineResult);
            }
            var second = live(scenario, sweep, first.reference, "scenario", progress);
            return new PairedResult(baselineResult, result(scenario, second, first));
        }
    }

    @Override
    public FitReport population(ResolvedScenario scenario, int threads, Progress progress) {
        try (var sweep = new Sweep(threads)) {
            var draws = new Draws(scenario.seed());
            return new PopulationBuilder(scenario.parameters().population(), draws, sweep)
                    .build(scenario.sample())
                    .fit();
        }
    }

    /** One life of the country: what was measured, and what a paired run needs of it. */
    private record Life(Measurement measurement, List<PaymentRow> payments, Reference reference, FitReport fit) {}

    private static Life live(
            ResolvedScenario scenario, Sweep sweep, Reference reference, String name, Progress progress) {
        progress.reached(name, 0, scenario.months());
        progress.phase("The country is built");
        var country = new Country(scenario, sweep, reference);
        var personsPerBenefit = scenario.parameters()
                .claims()
                .unemployment()
                .personsPerBenefit()
                .value();
        var measurement = new Measurement(scenario.sample(), personsPerBenefit, sweep);
        var schedule = new MonthlySchedule(country, measurement, progress);
        for (int t = 0; t < scenario.months(); t++) {
            schedule.run(scenario.settings().start().plus(t));
            progress.reached(name, t + 1, scenario.months());
        }
        var payments = country.ledger.entries().stream()
                .map(entry -> new PaymentRow(
                        entry.month(),
                        entry.payer().name(),
                        entry.payee().name(),
                        entry.kind().name(),
                        entry.cents()))
                .toList();
        return new Life(measurement, payments, country.recorded(), country.fit);
    }

    private static RunResult result(ResolvedScenario scenario, Life life, Life baseline) {
        var verdict = new Verdict(
                        scenario.parameters().indicators().limits(),
                        scenario.settings().start())
                .of(life.measurement.rows(), baseline.measurement.rows());
        return new RunResult(life.measurement.rows(), life.measurement.flows(), life.payments, verdict, life.fit);
    }
}
