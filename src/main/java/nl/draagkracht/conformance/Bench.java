package nl.draagkracht.conformance;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;

/**
 * What every part of the check works with, and how it runs the model.
 *
 * @param parameters numbers of the published model, sizes and targets
 * @param workers labour force of the agents
 * @param seed luck of the agents
 * @param sweep parallel walk over agents
 * @param observer watches every step
 */
public record Bench(ConformanceParameters parameters, int workers, long seed, Sweep sweep, Observer observer) {
    /** Distance between the seeds of replicas, so that neighbouring seeds of a user share none (a prime). */
    private static final long REPLICA = 1_000_003;

    /** Reads stocks after a step. */
    @FunctionalInterface
    interface Reading {
        /** The stocks after a step, counted from 1. */
        void after(int step, NetworkLabour labour);
    }

    NetworkModel model() {
        return NetworkModel.of(parameters.networkModel());
    }

    Targets targets() {
        return new Targets(parameters);
    }

    /** Agents on a network with so many times its workers; replicas differ in luck. */
    AgentLabour agents(Version version, Network network, double times, int replica) {
        return new AgentLabour(
                network, model(), times, version.meeting(), new Draws(seed + (replica - 1) * REPLICA), sweep);
    }

    /** The complete network of the check with a labour force of about this size. */
    Network complete(double labourForce) {
        int count = (int) parameters.check().occupations().value();
        return Network.complete(count, labourForce / count / (1 + model().separation()));
    }

    /** Runs all steps of a run. */
    void run(Observer.Run run, NetworkLabour labour, Demand demand, Reading reading) {
        for (int step = 1; step <= run.steps(); step++) {
            double[] wanted = demand.at(step, labour.occupations());
            labour.step(wanted);
            observer.step(run, step, wanted, labour);
            reading.after(step, labour);
        }
    }
}
