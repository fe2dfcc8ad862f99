package nl.draagkracht.store;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.SyntheticPopulation;

/**
 * The people of the first day as a file of this program for itself: all columns of persons and households as they are, and the account
 * of their fit. A head says how much there is and has a checksum of its own, so that a damaged file cannot ask for memory.
 */
final class PackedPeople {

    private static final long MAGIC = 0x31_454C_504F_4550L; // "PEOPLE1" in the order of the bytes
    private static final int HEAD = 64;
    private static final int HEAD_CHECKED = HEAD - Integer.BYTES;
    private static final List<Field> PERSONS = columns(Persons.class);
    private static final List<Field> HOUSEHOLDS = columns(Households.class);

    private PackedPeople() {}

    /** Writes people into an empty file. */
    static void write(SyntheticPopulation people, FileChannel file) throws IOException {
        var persons = people.population().persons();
        var households = people.population().households();
        file.position(HEAD);
        var out = new CheckedOutput(file);
        write(persons, PERSONS, persons.count(), out);
        write(households, HOUSEHOLDS, households.count(), out);
        write(people.fit(), out);
        int checksum = out.finish();
        var head = ByteBuffer.allocate(HEAD);
        head.putLong(MAGIC)
                .putLong(file.position())
                .putDouble(people.population().sampleShare());
        head.putInt(persons.capacity()).putInt(persons.count());
        head.putInt(households.capacity()).putInt(households.count()).putInt(checksum);
        head.putInt(HEAD_CHECKED, crc(head.array()));
        head.clear();
        file.write(head, 0);
    }

    /**
     * Reads people.
     *
     * @throws IOException when the file is not one of these, or not as it was written
     */
    static SyntheticPopulation read(FileChannel file) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        while (head.hasRemaining() && file.read(head) >= 0) {
            // a channel may give less than it was asked for
            continue;
        }
        if (head.hasRemaining()
                || head.getInt(HEAD_CHECKED) != crc(head.array())
                || head.flip().getLong() != MAGIC
                || head.getLong() != file.size()) {
            throw new IOException("no file of people, or one that was cut off");
        }
        double share = head.getDouble();
        var persons = new Persons(head.getInt());
        persons.count(head.getInt());
        var households = new Households(head.getInt());
        households.count(head.getInt());
        var in = new CheckedInput(file);
        read(persons, PERSONS, persons.count(), in);
        read(households, HOUSEHOLDS, households.count(), in);
        var fit = fit(share, in);
        if (in.finish() != head.getInt()) {
            throw new IOException("other bytes than were written");
        }
        return new SyntheticPopulation(new Population(persons, households, share), fit);
    }

    private static void write(Object rows, List<Field> columns, int count, CheckedOutput out) throws IOException {
        var packed = new PackedColumn();
        for (Field column : columns) {
            out.word(column.toString());
            packed.write(valueOf(column, rows), count, out);
        }
    }

    private static void read(Object rows, List<Field> columns, int count, CheckedInput in) throws IOException {
        var packed = new PackedColumn();
        for (Field column : columns) {
            String word = in.word();
            if (!word.equals(column.toString())) {
                throw new IOException("the column " + word);
            }
            packed.read(valueOf(column, rows), count, in);
        }
    }

    private static void write(FitReport fit, CheckedOutput out) throws IOException {
        out.room().putInt(fit.cells().size()).putInt(fit.contradictions().size());
        for (var cell : fit.cells()) {
            out.word(cell.margin());
            out.word(cell.cell());
            out.word(cell.grade().name());
            out.room().putDouble(cell.target()).putDouble(cell.achieved()).put((byte) (cell.crossed() ? 1 : 0));
        }
        for (var pair : fit.contradictions()) {
            out.word(pair.margin());
            out.word(pair.chosen());
            out.room().putDouble(pair.one()).putDouble(pair.other());
        }
    }

    private static FitReport fit(double share, CheckedInput in) throws IOException {
        var fit = new FitReport(share);
        int cells = in.next().getInt();
        int contradictions = in.next().getInt();
        for (int i = 0; i < cells; i++) {
            String margin = in.word();
            String cell = in.word();
            Grade grade = Grade.valueOf(in.word());
            double target = in.next().getDouble();
            double achieved = in.next().getDouble();
            if (in.next().get() == 1) {
                fit.crossed(margin, cell, target, achieved, grade);
            } else {
                fit.single(margin, cell, target, achieved, grade);
            }
        }
        for (int i = 0; i < contradictions; i++) {
            String margin = in.word();
            String chosen = in.word();
            fit.contradiction(new FitReport.Contradiction(
                    margin, in.next().getDouble(), in.next().getDouble(), chosen));
        }
        return fit;
    }

    /** Every public array of the rows, so that a new column is never forgotten. */
    private static List<Field> columns(Class<?> rows) {
        return Arrays.stream(rows.getFields())
                .filter(field -> field.getType().isArray())
                .sorted(Comparator.comparing(Field::getName))
                .toList();
    }

    private static Object valueOf(Field column, Object rows) {
        try {
            return column.get(rows);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("Columns are public.", impossible);
        }
    }

    private static int crc(byte[] head) {
        var checksum = new CRC32C();
        checksum.update(head, 0, HEAD_CHECKED);
        return (int) checksum.getValue();
    }
}
