package nl.draagkracht.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.simulation.FlowRow;
import nl.draagkracht.simulation.PaymentRow;

/** The rows of a run as tidy CSV files, one observation a line. */
final class ResultRows {

    private ResultRows() {}

    static void indicators(List<IndicatorRow> rows, OutputStream out) throws IOException {
        BufferedWriter writer = writer(out, "month,indicator,breakdown,group,value,unit");
        for (IndicatorRow row : rows) {
            line(
                    writer,
                    row.month().toString(),
                    row.indicator().id(),
                    row.breakdown(),
                    Table.quoted(row.group()),
                    Numbers.exact(row.value()),
                    Table.quoted(row.unit()));
        }
        writer.flush();
    }

    static void flows(List<FlowRow> rows, OutputStream out) throws IOException {
        BufferedWriter writer = writer(out, "month,from,to,persons");
        for (FlowRow row : rows) {
            line(
                    writer,
                    row.month().toString(),
                    Table.quoted(row.from()),
                    Table.quoted(row.to()),
                    Long.toString(row.persons()));
        }
        writer.flush();
    }

    static void payments(List<PaymentRow> rows, OutputStream out) throws IOException {
        BufferedWriter writer = writer(out, "month,payer,payee,kind,origin,cents");
        for (PaymentRow row : rows) {
            line(
                    writer,
                    row.month().toString(),
                    Table.quoted(row.payer()),
                    Table.quoted(row.payee()),
                    Table.quoted(row.kind()),
                    row.origin(),
                    Long.toString(row.cents()));
        }
        writer.flush();
    }

    private static BufferedWriter writer(OutputStream out, String header) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(header);
        writer.write('\n');
        return writer;
    }

    private static void line(BufferedWriter writer, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(cells[i]);
        }
        writer.write('\n');
    }
}
