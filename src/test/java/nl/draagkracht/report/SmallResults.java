package nl.draagkracht.report;

import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.FlowRow;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.PaymentRow;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulator;

/** A simulator of two rows a month, written out by hand, so that the doors and the files can be tested on known numbers. */
public final class SmallResults implements Simulator {

    private final double achieved;

    /** A simulator whose population has 1,000 persons in a cell of which the published number is given. */
    public SmallResults(double achieved) {
        this.achieved = achieved;
    }

    @Override
    public PairedResult run(RunRequest request, Progress progress) {
        for (int month = 0; month <= request.scenario().months(); month++) {
            progress.reached("baseline", month, request.scenario().months());
        }
        return new PairedResult(result(0.039), result(0.1));
    }

    @Override
    public SyntheticPopulation population(ResolvedScenario scenario, int threads, Progress progress) {
        return new SyntheticPopulation(new Population(new Persons(0), new Households(0), 0.01), fit());
    }

    @Override
    public Simulator startingFrom(PopulationSource source) {
        return this;
    }

    private FitReport fit() {
        FitReport fit = new FitReport(0.01);
        fit.single("persons by sex", "male", 1000, achieved, Grade.A);
        fit.contradiction(new FitReport.Contradiction("employed", 9867, 9900, "the survey"));
        return fit;
    }

    private RunResult result(double unemployment) {
        Month start = Month.START;
        return new RunResult(
                List.of(
                        IndicatorRow.total(start, Indicator.UNEMPLOYMENT_RATE, unemployment),
                        new IndicatorRow(start, Indicator.EMPLOYED, "province", "Groningen, city", 0.1 + 0.2)),
                List.of(new FlowRow(start, "employed", "unemployed", 110_000)),
                List.of(new PaymentRow(start, "AWF", "HOUSEHOLDS", "UNEMPLOYMENT_BENEFITS", 12_345_678_901_234L)),
                List.of(
                        new LimitVerdict(
                                "poverty",
                                "people",
                                LimitVerdict.Level.BROKEN,
                                false,
                                Optional.of(Month.of(2028, 3)),
                                0.0625,
                                0.031),
                        LimitVerdict.notComputed("stabilisation", "people")),
                fit(),
                List.of());
    }
}
