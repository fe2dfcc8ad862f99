package nl.draagkracht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.store.KeptPeople;

/** The people of the first day from the run before, if that had the same program, numbers, seed and sample; else made, and kept. */
final class KeptSource implements PopulationSource {

    private final PopulationSource maker;
    private final KeptPeople kept;
    private final String program;
    private final Consumer<String> remarks;
    private boolean remarked;

    /**
     * @param maker makes people that are not kept
     * @param kept where they are kept
     * @param program what of the program makes them
     * @param remarks hears once when they cannot be kept
     */
    KeptSource(PopulationSource maker, KeptPeople kept, String program, Consumer<String> remarks) {
        this.maker = maker;
        this.kept = kept;
        this.program = program;
        this.remarks = remarks;
    }

    /** People kept in the folder of the user; made anew each time when there is none or the program is not a packaged one. */
    static PopulationSource ofUser(Consumer<String> remarks) {
        Optional<Path> folder = CacheFolder.ofUser();
        Optional<String> program = folder.isEmpty() ? Optional.empty() : CacheFolder.program();
        return program.isEmpty()
                ? PopulationSource.synthesis()
                : new KeptSource(PopulationSource.synthesis(), new KeptPeople(folder.get()), program.get(), remarks);
    }

    @Override
    public synchronized SyntheticPopulation start(ResolvedScenario scenario, Sweep sweep) {
        String madeOf = program + "\n" + scenario.seed() + "\n" + scenario.sample() + "\n"
                + scenario.parameters().population();
        return kept.find(madeOf).orElseGet(() -> {
            var people = maker.start(scenario, sweep);
            keep(madeOf, people);
            return people;
        });
    }

    private void keep(String madeOf, SyntheticPopulation people) {
        try {
            kept.keep(madeOf, people);
        } catch (IOException | SecurityException unwritable) {
            if (remarked) {
                return;
            }
            remarked = true;
            remarks.accept("the persons are not kept for the next run: " + unwritable + ". Maybe set "
                    + CacheFolder.VARIABLE + " to another folder, or to off?");
        }
    }
}
