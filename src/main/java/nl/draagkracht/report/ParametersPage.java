package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCard.Kind;
import nl.draagkracht.scenario.ParameterCatalogue;

/** The page of all parameters in the documentation: every number with value, unit, plausible range, grade and source. */
public final class ParametersPage {

    private static final String HEAD = """
            # Parameters

            Every number of the model as packaged, written by `draagkracht list parameters --page`; a test holds this page against
            the parameter files. A scenario changes any of them by its dotted name (`scenario-files.md`); `draagkracht explain NAME`
            adds hard bounds, links and the scenarios that change it. Tables stand here by their title only, amounts of the law by
            their statute.

            How well the %d numbers are founded, by grade: %s.
            """;

    private ParametersPage() {}

    /** The page in Markdown, the same on every machine. */
    public static String text() {
        List<ParameterCard> cards = ParameterCatalogue.all();
        StringBuilder page = new StringBuilder(head(cards));
        for (Map.Entry<String, String> folder : ParameterCatalogue.folders().entrySet()) {
            String name = folder.getKey();
            if (name.indexOf('.') < 0) {
                page.append("\n## ")
                        .append(name)
                        .append("\n")
                        .append(folder.getValue())
                        .append(".\n");
                listed(page, cards, name, Kind.TABLE, "Tables");
                listed(page, cards, name, Kind.LAW, "Statutes");
            }
            numbers(page, cards, name, folder.getValue());
        }
        return page.toString();
    }

    private static String head(List<ParameterCard> cards) {
        List<ParameterCard> numbers =
                cards.stream().filter(card -> card.kind() == Kind.NUMBER).toList();
        List<String> grades = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            long count = numbers.stream()
                    .filter(card -> card.founding().grade() == grade)
                    .count();
            grades.add(grade + " " + grade.words() + " (" + count + ")");
        }
        return HEAD.formatted(numbers.size(), String.join("; ", grades));
    }

    private static void listed(StringBuilder page, List<ParameterCard> cards, String room, Kind kind, String heading) {
        boolean isFirst = true;
        for (ParameterCard card : cards) {
            if (card.kind() == kind && card.name().startsWith(room + ".")) {
                page.append(isFirst ? "\n" + heading + ":\n\n" : "");
                page.append("- `").append(card.name()).append("`: ").append(card.meaning());
                page.append(" (").append(card.value()).append(")\n");
                isFirst = false;
            }
        }
    }

    private static void numbers(StringBuilder page, List<ParameterCard> cards, String folder, String meaning) {
        boolean isFirst = true;
        for (ParameterCard card : cards) {
            String name = card.name();
            if (card.kind() == Kind.NUMBER
                    && name.substring(0, name.lastIndexOf('.')).equals(folder)) {
                if (isFirst) {
                    page.append("\n### ")
                            .append(folder)
                            .append("\n")
                            .append(meaning)
                            .append(".\n\n");
                    page.append("| number | meaning | value | unit | plausible | grade | source |\n");
                    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
                    isFirst = false;
                }
                row(page, card);
            }
        }
    }

    private static void row(StringBuilder page, ParameterCard card) {
        String source = cell(card.founding().source());
        String url = card.founding().url();
        List<String> cells = List.of(
                "`" + card.lastWord() + "`",
                cell(card.meaning()),
                card.value(),
                cell(card.unit()),
                card.plausible(),
                card.founding().grade().name(),
                url.isEmpty() ? source : source + " ([link](" + url + "))");
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
