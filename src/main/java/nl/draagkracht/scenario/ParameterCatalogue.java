package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every parameter of the model by its dotted name: what can be changed, and how well each number is founded. */
public final class ParameterCatalogue {

    private ParameterCatalogue() {}

    /** All packaged parameters in the order of the records; the cells of a table are one parameter. */
    public static List<ParameterCard> all() {
        return List.copyOf(cards().values());
    }

    /** Dotted names of rooms and folders, each with what it means. */
    public static Map<String, String> folders() {
        ParameterTree.mustBeWhole();
        return Packaged.FOLDERS;
    }

    /**
     * The parameters meant by a word: the one of that dotted name, a cell of a table, else all whose name ends with it.
     * Upper and lower case are taken alike.
     */
    public static List<ParameterCard> named(String word) {
        String end = "." + word;
        List<ParameterCard> ending = new ArrayList<>();
        for (ParameterCard card : cards().values()) {
            if (card.name().equalsIgnoreCase(word)) {
                return List.of(card);
            }
            int rest = card.name().length() - end.length();
            if (card.name().regionMatches(true, rest, end, 0, end.length())) {
                ending.add(card);
            }
        }
        return ending.isEmpty() ? cell(word).map(List::of).orElse(List.of()) : ending;
    }

    private static Map<String, ParameterCard> cards() {
        ParameterTree.mustBeWhole();
        return Packaged.CARDS;
    }

    /** The cell of a table whose dotted name begins with that of the table, or with its last word. */
    private static Optional<ParameterCard> cell(String word) {
        for (ParameterCard card : cards().values()) {
            String last = card.lastWord() + ".";
            String start = word.startsWith(card.name() + ".") ? card.name() + "." : word.startsWith(last) ? last : "";
            if (!card.dimensions().isEmpty() && !start.isEmpty()) {
                JsonNode table = at(Packaged.TREE, card.name());
                Optional<ParameterCard> cell = card.cell(table, word.substring(start.length()));
                if (cell.isPresent()) {
                    return cell;
                }
            }
        }
        return Optional.empty();
    }

    /** The first cell of a table. */
    public static ParameterCard firstCell(ParameterCard table) {
        JsonNode node = at(Packaged.TREE, table.name());
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < table.dimensions().size(); i++) {
            keys.add(node.get("rows").get(0).get(i).asString());
        }
        return table.cell(node, String.join(".", keys)).orElseThrow();
    }

    /** The name that lies nearest to a mistyped one, taken from those given. */
    public static Optional<String> nearest(String read, Collection<String> names) {
        return NearestName.find(read, names);
    }

    /** Where a name that was read at the wrong place belongs: its dotted name, and how that is written in a file. */
    static Optional<String> placeOf(String read) {
        List<ParameterCard> named = named(read);
        Optional<ParameterCard> meant = named.isEmpty() ? nearest(read) : Optional.of(named.get(0));
        return meant.map(card -> {
            String last = card.path().get(card.path().size() - 1);
            String inside = "\"" + last + "\": ...";
            for (int i = card.path().size() - 2; i >= 0; i--) {
                inside = "\"" + card.path().get(i) + "\": {" + inside + "}";
            }
            return card.name() + ", that is " + inside;
        });
    }

    /** The parameter whose last word lies nearest to a name. */
    private static Optional<ParameterCard> nearest(String read) {
        TreeMap<String, ParameterCard> byLastWord = new TreeMap<>();
        for (ParameterCard card : cards().values()) {
            byLastWord.put(card.lastWord(), card);
        }
        return NearestName.find(read, byLastWord.keySet()).map(byLastWord::get);
    }

    private static JsonNode at(JsonNode tree, String name) {
        JsonNode node = tree;
        for (String word : name.split("\\.")) {
            node = node.get(word);
        }
        return node;
    }

    private static void collect(JsonNode node, String name, Packaged.Found found) {
        if (node.has("dimensions")) {
            found.add(ParameterCard.ofTable(name, node));
        } else if (node.has("versions")) {
            found.add(ParameterCard.ofLaw(name, node));
        } else if (node.has("parameters")) {
            found.folders.put(name, Meanings.of(name));
            String date = node.path("date").asString("");
            for (var entry : node.get("parameters").properties()) {
                found.add(ParameterCard.ofNumber(name + "." + entry.getKey(), entry.getValue(), date));
            }
        } else {
            if (!name.isEmpty()) {
                found.folders.put(name, Meanings.of(name));
            }
            for (var child : node.properties()) {
                collect(child.getValue(), name.isEmpty() ? child.getKey() : name + "." + child.getKey(), found);
            }
        }
    }

    /** The packaged parameters, read once: they cannot change while the program runs. */
    private static final class Packaged {
        private static final ObjectNode TREE = ParameterTree.packaged();
        private static final Map<String, ParameterCard> CARDS;
        private static final Map<String, String> FOLDERS;

        static {
            Found found = new Found();
            collect(TREE, "", found);
            CARDS = Collections.unmodifiableMap(found.cards);
            FOLDERS = Collections.unmodifiableMap(found.folders);
        }

        /** What a walk through the tree has met. */
        private static final class Found {
            private final Map<String, ParameterCard> cards = new LinkedHashMap<>();
            private final Map<String, String> folders = new LinkedHashMap<>();

            private void add(ParameterCard card) {
                cards.put(card.name(), card);
            }
        }
    }
}
