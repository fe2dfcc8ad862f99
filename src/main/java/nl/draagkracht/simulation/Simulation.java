package nl.draagkracht.simulation;

import java.util.List;
import java.util.Optional;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.PopulationBuilder;
import nl.draagkracht.scenario.ResolvedScenario;

/** The simulator of the Netherlands; see {@link Simulator}. */
public final class Simulation implements Simulator {

    @Override
    public PairedResult run(RunRequest request, Progress progress) {
        var scenario = request.scenario();
        try (var sweep = new Sweep(request.threads())) {
            var first = new Run("baseline", null, true).live(request.baseline(), sweep, progress);
            var baseline = result(scenario, first, first);
            if (request.isBaselineOnly()) {
                return new PairedResult(baseline, baseline);
            }
            var second = new Run("scenario", first.reference, true).live(scenario, sweep, progress);
            if (!request.secondRound()) {
                return new PairedResult(baseline, result(scenario, second, first));
            }
            var third = new Run("without feedback", first.reference, false).live(scenario, sweep, progress);
            return new PairedResult(
                    baseline, result(scenario, second, first), Optional.of(result(scenario, third, first)));
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
    private record Life(
            Measurement measurement,
            List<PaymentRow> payments,
            Reference reference,
            FitReport fit,
            List<LeverStart> levers) {}

    /** A run of a scenario: its name in the progress, what its baseline recorded, and whether firms answer demand. */
    private record Run(String name, Reference reference, boolean feedback) {

        Life live(ResolvedScenario scenario, Sweep sweep, Progress progress) {
            progress.reached(name, 0, scenario.months());
            progress.phase("The country is built");
            var country = new Country(scenario, sweep, reference, feedback);
            var benefits = scenario.parameters().claims().unemployment();
            var measurement = new Measurement(
                    scenario.sample(), benefits.personsPerBenefit().value(), sweep);
            var schedule = new MonthlySchedule(country, measurement, progress);
            for (int t = 0; t < scenario.months(); t++) {
                schedule.run(scenario.settings().start().plus(t));
                progress.reached(name, t + 1, scenario.months());
            }
            var levers = country.levers.starts(scenario.settings().last());
            return new Life(measurement, payments(country.ledger), country.recorded(), country.fit, levers);
        }
    }

    private static List<PaymentRow> payments(Ledger ledger) {
        return ledger.entries().stream()
                .map(entry -> new PaymentRow(
                        entry.month(),
                        entry.payer().name(),
                        entry.payee().name(),
                        entry.kind().name(),
                        entry.cents()))
                .toList();
    }

    private static RunResult result(ResolvedScenario scenario, Life life, Life baseline) {
        var verdict = new Verdict(
                        scenario.parameters().indicators().limits(),
                        scenario.settings().start())
                .of(life.measurement.rows(), baseline.measurement.rows());
        return new RunResult(
                life.measurement.rows(), life.measurement.flows(), life.payments, verdict, life.fit, life.levers);
    }
}
