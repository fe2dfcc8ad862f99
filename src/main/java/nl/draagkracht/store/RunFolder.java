package nl.draagkracht.store;

import java.nio.file.Path;

/**
 * The files of one life of the country in a folder of results.
 *
 * @param run name of the results, the folder below {@code --results}
 * @param paired {@code scenario}, {@code baseline}, or the name of another subfolder of the run
 * @param place the folder itself
 */
record RunFolder(String run, String paired, Path place) {

    static final String SCENARIO = "scenario";

    boolean isScenario() {
        return paired.equals(SCENARIO);
    }
}
