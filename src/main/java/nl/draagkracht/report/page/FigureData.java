package nl.draagkracht.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.draagkracht.kernel.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The numbers and words of all figures as the JSON that the page's script draws charts, tables and CSV from. */
final class FigureData {

    // Six digits are finer than a pixel and than the noise of any sample.
    private static final MathContext DIGITS = new MathContext(6);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FigureData() {}

    /**
     * JSON that can stand inside a script element: no character of it can end the element or begin markup.
     *
     * @param name the scenario's name, for the names of CSV files
     * @param title the scenario in a few words
     */
    static String text(String name, Wording title, List<Figure> figures, Evidence evidence) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("name", name);
        both(page, "title", title);
        ArrayNode months = page.putArray("months");
        for (int t = 0; t < evidence.months(); t++) {
            months.add(evidence.month(t).toString());
        }
        ObjectNode words = page.putObject("words");
        for (String key : Texts.of(Language.ENGLISH).keys()) {
            if (key.startsWith("page.") || key.startsWith("month.")) {
                both(words, key, Wording.key(key));
            }
        }
        ObjectNode all = page.putObject("figures");
        for (Figure figure : figures) {
            ArrayNode panels = all.putArray(figure.id());
            figure.panels().forEach(panel -> panel(panels.addObject(), panel));
        }
        return inScript(JSON.writeValueAsString(page));
    }

    /** The same JSON with every sign that HTML or old JavaScript could misread written as an escape. */
    static String inScript(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static void panel(ObjectNode node, Panel panel) {
        both(node, "heading", panel.heading());
        both(node, "axis", panel.axis());
        node.put("shape", panel.shape().name());
        node.put("factor", number(panel.measure().factor()));
        node.put("decimals", panel.measure().decimals());
        if (!panel.categories().isEmpty()) {
            ArrayNode categories = node.putArray("categories");
            panel.categories().forEach(name -> both(categories.addObject(), name));
        }
        ArrayNode lines = node.putArray("lines");
        for (Line line : panel.lines()) {
            ObjectNode one = lines.addObject();
            one.put("id", line.id()).put("role", line.role());
            both(one, "name", line.name());
            ArrayNode values = one.putArray("values");
            for (double value : line.values()) {
                if (Double.isFinite(value)) {
                    values.add(number(value));
                } else {
                    values.addNull();
                }
            }
        }
        ArrayNode marks = node.putArray("marks");
        for (Panel.Mark mark : panel.marks()) {
            ObjectNode one = marks.addObject();
            one.put("value", number(mark.value()));
            both(one, "name", mark.name());
        }
    }

    private static void both(ObjectNode node, String key, Wording wording) {
        both(node.putObject(key), wording);
    }

    private static void both(ObjectNode node, Wording wording) {
        node.put("en", wording.en()).put("nl", wording.nl());
    }

    private static BigDecimal number(double value) {
        BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        // A negative scale would be written with an exponent.
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
