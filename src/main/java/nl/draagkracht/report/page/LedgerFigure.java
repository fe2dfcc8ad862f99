package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.draagkracht.simulation.PaymentRow;

/**
 * Who paid whom in the last year of a run, as bands from payers to payees (a Sankey diagram): the sectors of the national accounts, firms
 * and banks as one, social funds with health insurers as one. What a sector pays itself is left out.
 */
final class LedgerFigure {
    private static final int YEAR = 12;
    private static final double CENTS = 100;

    /** Bands below this stand in the ledger only, euros a year. */
    private static final double LEAST = 1e9;

    /** Parties from top to bottom. */
    private static final List<String> PARTIES =
            List.of("firms", "households", "state", "funds", "pensionFunds", "world", "notSimulated");

    private final Evidence evidence;

    LedgerFigure(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figure; empty for a run shorter than a year or without payments. */
    Optional<Figure> figure() {
        if (evidence.payments().isEmpty() || evidence.months() < YEAR) {
            return Optional.empty();
        }
        Map<String, Double> bands = bands();
        List<Wording> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (String payer : PARTIES) {
            for (String payee : PARTIES) {
                double euros = bands.getOrDefault(payer + ">" + payee, 0.0);
                if (euros >= LEAST) {
                    names.add(Wording.of(
                            texts -> texts.say("party." + payer) + Panel.BETWEEN + texts.say("party." + payee)));
                    values.add(euros);
                }
            }
        }
        double[] euros = values.stream().mapToDouble(Double::doubleValue).toArray();
        var line = Line.part("euros", Wording.key("line.paid"), euros);
        var panel = Panel.bars(
                "ledger", "euroLastYear", Measure.EURO, Panel.Shape.FLOWS, List.copyOf(names), List.of(line));
        return Optional.of(Figure.of("ledger", "money", Wording.of(texts -> title(bands, texts)), List.of(panel)));
    }

    private Map<String, Double> bands() {
        int from = evidence.month(evidence.months() - YEAR).index();
        Map<String, Double> bands = new TreeMap<>();
        for (PaymentRow row : evidence.payments()) {
            String payer = party(row.payer());
            String payee = party(row.payee());
            if (row.month().index() < from || payer.equals(payee)) {
                continue;
            }
            // what is booked below zero flows the other way
            String band = row.cents() >= 0 ? payer + ">" + payee : payee + ">" + payer;
            bands.merge(band, Math.abs(row.cents() / CENTS), Double::sum);
        }
        return bands;
    }

    private static String party(String code) {
        return switch (code) {
            case "HOUSEHOLDS" -> "households";
            case "STATE" -> "state";
            case "AWF", "AOF", "WHK", "UFO", "ZVF", "OLD_AGE" -> "funds";
            case "PENSION_FUNDS" -> "pensionFunds";
            case "WORLD" -> "world";
            case "BRIDGE" -> "notSimulated";
            default -> "firms";
        };
    }

    private String title(Map<String, Double> bands, Texts texts) {
        return texts.say(
                "finding.ledger",
                "year",
                Findings.month(evidence.month(evidence.months() - 1), texts),
                "wages",
                Measure.EURO.spoken(bands.getOrDefault("firms>households", 0.0), texts),
                "spent",
                Measure.EURO.spoken(bands.getOrDefault("households>firms", 0.0), texts),
                "abroad",
                Measure.EURO.spoken(bands.getOrDefault("firms>world", 0.0), texts));
    }
}
