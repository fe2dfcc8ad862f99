package nl.draagkracht.cli;

import java.util.Iterator;
import nl.draagkracht.scenario.ScenarioLibrary;

/** The names of the shipped scenarios, for completion. */
final class ScenarioNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return ScenarioLibrary.shippedNames().iterator();
    }
}
