package nl.draagkracht.conformance;

/** Watches the steps of all runs, for progress and for the file of paths; it must not change anything. */
@FunctionalInterface
public interface Observer {
    /**
     * A step is done.
     *
     * @param run which run
     * @param step number of the step, from 1
     * @param wanted demand per occupation in it
     * @param labour the stocks after it
     */
    void step(Run run, int step, double[] wanted, NetworkLabour labour);

    /**
     * A run of the model.
     *
     * @param part experiment
     * @param version expected values or agents
     * @param replica number of the run among those that differ in luck only, from 1
     * @param network occupations
     * @param steps steps in all
     */
    record Run(Part part, Version version, int replica, Network network, int steps) {}

    /** Nobody watches. */
    static Observer silent() {
        return (run, step, wanted, labour) -> {};
    }
}
