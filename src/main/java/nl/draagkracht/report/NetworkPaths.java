package nl.draagkracht.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.conformance.NetworkLabour;
import nl.draagkracht.conformance.Observer;
import nl.draagkracht.conformance.Part;

/**
 * Writes the limit case step by step as CSV: one row for all occupations (occupation empty), and where they differ one for each. Stocks are
 * workers and vacancies, rates fractions.
 */
public final class NetworkPaths implements Observer, AutoCloseable {
    private static final String HEADER =
            "part,version,replica,step,occupation,wanted,employed,unemployed,vacant,longTerm,"
                    + "unemploymentRate,vacancyRate\n";

    private final OutputFile file;
    private final Writer out;

    private NetworkPaths(OutputFile file, Writer out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Opens the place before the work starts.
     *
     * @throws ResultsException when the place cannot hold a file
     */
    public static NetworkPaths open(Path place) {
        OutputFile file = OutputFile.open(place);
        try {
            Writer out = Files.newBufferedWriter(file.temporary(), StandardCharsets.UTF_8);
            out.write(HEADER);
            return new NetworkPaths(file, out);
        } catch (IOException failed) {
            file.close();
            throw file.failed(failed);
        }
    }

    @Override
    public void step(Run run, int step, double[] wanted, NetworkLabour labour) {
        String start = run.part().key() + "," + run.version().key() + "," + run.replica() + "," + step + ",";
        double[] sums = new double[5];
        boolean each = run.part() == Part.TWO_OCCUPATIONS || run.part() == Part.AUTOMATION;
        for (int i = 0; i < labour.occupations(); i++) {
            double[] stocks = {wanted[i], labour.employed(i), labour.unemployed(i), labour.vacant(i), labour.longTerm(i)
            };
            for (int k = 0; k < sums.length; k++) {
                sums[k] += stocks[k];
            }
            if (each) {
                line(start + Table.quoted(run.network().occupations().get(i)), stocks);
            }
        }
        line(start, sums);
    }

    private void line(String start, double[] stocks) {
        StringBuilder line = new StringBuilder(start);
        for (double stock : stocks) {
            line.append(',').append(Numbers.exact(stock));
        }
        line.append(',').append(Numbers.exact(stocks[2] / (stocks[1] + stocks[2])));
        line.append(',').append(Numbers.exact(stocks[3] / (stocks[1] + stocks[3])));
        try {
            out.write(line.append('\n').toString());
        } catch (IOException failed) {
            throw file.failed(failed);
        }
    }

    /** Moves the complete file to its place. */
    public void complete() {
        try {
            out.close();
        } catch (IOException failed) {
            throw file.failed(failed);
        }
        file.complete();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            file.close();
        }
    }
}
