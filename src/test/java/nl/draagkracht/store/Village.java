package nl.draagkracht.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Six persons in three households as a population file: Anna and Bert with their child Cas, own their home; Dora, on WW, rents;
 * Emil and his daughter Fay live on bijstand. A sample of 0.01 of 600 inhabitants. A test changes a cell and sees what is said.
 */
final class Village {

    static final double INHABITANTS = 600;
    static final double SAMPLE = 0.01;

    private final List<Map<String, String>> rows = new ArrayList<>();

    Village() {
        String family = "household=1 householdType=coupleWithChildren homeCents=40000000 ";
        String poor = "household=3 householdType=singleParent tenancy=socialRent rentCents=65000 province=Limburg"
                + " assistanceCents=120000 assistanceMonths=14 ";
        String worker = "status=employed activity=work occupation=25 section=J contract=permanent hoursPerWeek=36"
                + " wageCents=3000 tenureMonths=30 historyMonths=200 ";
        person(family + worker + "person=11 birthMonth=1984-03");
        person(family + worker + "person=12 birthMonth=1986-11");
        person(family + "person=13 birthMonth=2019-06 activity=school attachment=marginal");
        person("household=2 person=14 birthMonth=1970-01 tenancy=privateRent rentCents=110000 status=unemployed"
                + " occupation=41 section=K hoursPerWeek=36 wageCents=2600 endReason=dismissed monthsUnemployed=3 rights=WW"
                + " wwMonthsElapsed=3 wwMonthsLeft=15 wwBaseCents=420000 insuranceCents=294000");
        person(poor + "person=15 birthMonth=1980-09 rights=bijstand");
        person(poor + "person=16 birthMonth=2012-02 activity=school sex=female");
    }

    private void person(String cells) {
        Map<String, String> row = new LinkedHashMap<>();
        PopulationWriter.columns().forEach(column -> row.put(column, "0"));
        String usual = "sex=male education=mid status=inactive activity=other attachment=attached occupation= section="
                + " contract= endReason=none rights= province=Utrecht householdType=single tenancy=owner ";
        for (String cell : (usual + cells).split(" ")) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        rows.add(row);
    }

    /** Changes a cell; rows are counted from 1, as in messages. */
    Village with(int row, String column, String cell) {
        rows.get(row - 1).put(column, cell);
        return this;
    }

    /** Leaves a column out. */
    Village without(String column) {
        rows.forEach(row -> row.remove(column));
        return this;
    }

    /** Moves a row to the end. */
    Village moved(int row) {
        rows.add(rows.remove(row - 1));
        return this;
    }

    Path csv(Path file) {
        StringBuilder text = new StringBuilder(String.join(",", rows.get(0).keySet())).append('\n');
        rows.forEach(row -> text.append(String.join(",", row.values())).append('\n'));
        return text(file, text.toString());
    }

    static Path text(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
