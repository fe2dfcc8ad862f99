package nl.draagkracht.cli;

import nl.draagkracht.report.Version;
import picocli.CommandLine.IVersionProvider;

/** The line printed by {@code --version}: version, commit and Java. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Version version = Version.current();
        return new String[] {
            "draagkracht " + version.number() + " (commit " + version.commit() + ", Java "
                    + System.getProperty("java.version") + ")"
        };
    }
}
