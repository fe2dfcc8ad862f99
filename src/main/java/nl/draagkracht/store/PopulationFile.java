package nl.draagkracht.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import nl.draagkracht.population.Population;
import nl.draagkracht.store.PopulationColumn.Owner;

/**
 * A population that somebody brings, checked when it is opened: for example built from the microdata of Statistics Netherlands.
 * The rows are kept in a database in the temporary folder of the machine until the file is closed, so that every life of a run
 * starts from the same persons and 18 million of them need no memory of Java before they are asked for.
 */
public final class PopulationFile implements AutoCloseable {

    private static final String MEMORY = "1GB";

    private final Path file;
    private final TemporaryFolder folder;
    private final Connection database;
    private final String hash;
    private double sample;
    private int persons;
    private int households;

    private PopulationFile(Path file, TemporaryFolder folder, String hash, Connection database) {
        this.file = file;
        this.folder = folder;
        this.hash = hash;
        this.database = database;
    }

    /**
     * Reads and checks a file.
     *
     * @param sample persons in the file per inhabitant as the user says, or null when the file says it
     * @param inhabitants published number of inhabitants, against which the sample is checked
     * @throws StoreException that names every mistake
     */
    public static PopulationFile open(Path file, Double sample, double inhabitants) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("Read the population file " + file + ": "
                    + (Files.exists(file) ? "it is a folder" : "it does not exist")
                    + "; allowed is a file in Parquet or CSV.\n  Maybe make one with 'draagkracht population --export"
                    + " people.parquet'.");
        }
        PopulationFile opened = null;
        try {
            opened = inFolder(file);
            var check = new PopulationCheck(opened.database, file);
            opened.sample = check.load(sample, inhabitants);
            opened.persons = (int) opened.number("SELECT count(*) FROM people");
            opened.households = (int) opened.number("SELECT count(*) FROM homes");
            return opened;
        } catch (IOException unreadable) {
            throw new StoreException(
                    "Read the population file " + file + ": " + unreadable.getMessage() + ".", unreadable);
        } catch (SQLException failed) {
            close(opened);
            throw new StoreException(
                    "Read the population file " + file + ": " + DuckDb.firstLine(failed)
                            + "\n  Maybe the temporary folder of this machine is full; -Djava.io.tmpdir names another.",
                    failed);
        } catch (RuntimeException refused) {
            close(opened);
            throw refused;
        }
    }

    private static PopulationFile inFolder(Path file) throws IOException {
        String hash = hash(file);
        TemporaryFolder folder = new TemporaryFolder("draagkracht-population");
        try {
            return new PopulationFile(file, folder, hash, DuckDb.open(MEMORY, folder.path()));
        } catch (StoreException absent) {
            folder.close();
            throw absent;
        }
    }

    private static void close(PopulationFile opened) {
        if (opened != null) {
            opened.close();
        }
    }

    /** Persons in the file per inhabitant. */
    public double sample() {
        return sample;
    }

    /** SHA-256 of the file. */
    public String hash() {
        return hash;
    }

    /** Name of the file. */
    public String name() {
        return file.getFileName().toString();
    }

    /**
     * The population as a run needs it; a new one each time, because a run changes it. Two lives that begin at once wait for
     * each other: a connection answers one question at a time.
     */
    public synchronized Population read() {
        Population population = PopulationLayout.empty(persons, households, sample);
        List<PopulationColumn> columns = PopulationLayout.COLUMNS;
        Object[] arrays =
                columns.stream().map(column -> column.array().apply(population)).toArray();
        StringBuilder select = new StringBuilder("SELECT household");
        columns.forEach(column -> select.append(", ").append(DuckDb.name(column.name())));
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(select + " FROM people ORDER BY row")) {
            int household = -1;
            long number = -1;
            for (int person = 0; rows.next(); person++) {
                boolean head = number != rows.getLong(1);
                number = rows.getLong(1);
                household += head ? 1 : 0;
                link(population, person, household, head);
                for (int k = 0; k < arrays.length; k++) {
                    boolean ofPerson = columns.get(k).owner() == Owner.PERSON;
                    if (ofPerson || head) {
                        PopulationColumn.set(arrays[k], ofPerson ? person : household, rows.getLong(k + 2));
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The population read from " + file + " was lost: " + failed.getMessage());
        }
        return population;
    }

    private static void link(Population population, int person, int household, boolean head) {
        var people = population.persons();
        people.household[person] = household;
        people.nextMember[person] = -1;
        if (head) {
            population.households().firstMember[household] = person;
        } else {
            people.nextMember[person - 1] = person;
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    @Override
    public void close() {
        try (folder) {
            database.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
