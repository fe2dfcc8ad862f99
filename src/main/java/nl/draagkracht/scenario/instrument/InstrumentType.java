package nl.draagkracht.scenario.instrument;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.law.Proposal;

/**
 * A kind of instrument as a writer of scenarios sees it: its word, what it does, and the numbers that set its strength. Read
 * from the {@link Lever} and {@link Strength} of the record, so that lists, schema and messages cannot differ from the code.
 *
 * @param name the word after {@code "type"}
 * @param meaning what it does
 * @param remark what it leaves out
 * @param numbers its strengths, in order
 * @param choices its words, each one of a list
 * @param record the record that does it
 */
public record InstrumentType(
        String name,
        String meaning,
        String remark,
        List<Number> numbers,
        List<Word> choices,
        Class<? extends Instrument> record) {

    /**
     * One number of an instrument.
     *
     * @param name its key in a scenario file
     * @param strength its description
     */
    public record Number(String name, Strength strength) {
        /** Whether a scenario must state it. */
        public boolean isRequired() {
            return Double.isNaN(strength.otherwise());
        }
    }

    /**
     * One word of an instrument.
     *
     * @param name its key in a scenario file
     * @param meaning what is chosen
     * @param options what may be chosen, in order
     */
    public record Word(String name, String meaning, List<Option> options) {
        /** The words that may be chosen. */
        public List<String> words() {
            return options.stream().map(Option::word).toList();
        }
    }

    /**
     * What may be chosen.
     *
     * @param word its word in a scenario file
     * @param meaning what it stands for
     * @param value the value itself
     */
    public record Option(String word, String meaning, Object value) {
        private static Option of(Object value) {
            if (value instanceof Proposal proposal) {
                return new Option(
                        proposal.word(),
                        proposal.clause(Language.ENGLISH) + " (meant for " + proposal.planned() + ")",
                        proposal);
            }
            throw new IllegalStateException("No words for " + value + ".");
        }
    }

    /** Every kind there is, in the order of {@link Instrument}. */
    public static List<InstrumentType> all() {
        return Arrays.stream(Instrument.class.getPermittedSubclasses())
                .map(type -> of(type.asSubclass(Instrument.class)))
                .toList();
    }

    /** The kind with this word. */
    public static Optional<InstrumentType> named(String word) {
        return all().stream().filter(type -> type.name.equals(word)).findFirst();
    }

    /** The kind of an instrument. */
    public static InstrumentType of(Class<? extends Instrument> record) {
        var lever = record.getAnnotation(Lever.class);
        var numbers = new ArrayList<Number>();
        var choices = new ArrayList<Word>();
        for (var component : record.getRecordComponents()) {
            var choice = component.getAnnotation(Choice.class);
            if (choice == null) {
                numbers.add(new Number(component.getName(), component.getAnnotation(Strength.class)));
            } else {
                var options = Arrays.stream(component.getType().getEnumConstants())
                        .map(Option::of)
                        .toList();
                choices.add(new Word(component.getName(), choice.meaning(), options));
            }
        }
        return new InstrumentType(
                lever.type(), lever.meaning(), lever.remark(), List.copyOf(numbers), List.copyOf(choices), record);
    }

    /** An instrument of this kind; numbers that are not stated have the value they have otherwise. */
    public Instrument with(Map<String, Double> stated) {
        return with(stated, Map.of());
    }

    /** The same with words; those that are not chosen are the first of their list. */
    public Instrument with(Map<String, Double> stated, Map<String, String> chosen) {
        RecordComponent[] components = record.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getName(), stated, chosen);
        }
        try {
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause().getMessage(), refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot make " + name + ".", broken);
        }
    }

    private Object value(String component, Map<String, Double> stated, Map<String, String> chosen) {
        for (var choice : choices) {
            if (choice.name().equals(component)) {
                String word = chosen.getOrDefault(component, choice.words().get(0));
                return choice.options().get(choice.words().indexOf(word)).value();
            }
        }
        var number =
                numbers.stream().filter(one -> one.name().equals(component)).findFirst();
        return stated.getOrDefault(component, number.orElseThrow().strength().otherwise());
    }

    /** The strengths of an instrument, by name and in order. */
    public static Map<String, Double> strengths(Instrument instrument) {
        var strengths = new LinkedHashMap<String, Double>();
        values(instrument).forEach((name, value) -> {
            if (value instanceof Double number) {
                strengths.put(name, number);
            }
        });
        return strengths;
    }

    /** The words of an instrument, by name and in order. */
    public static Map<String, String> words(Instrument instrument) {
        var words = new LinkedHashMap<String, String>();
        values(instrument).forEach((name, value) -> {
            if (!(value instanceof Double)) {
                words.put(name, Option.of(value).word());
            }
        });
        return words;
    }

    private static Map<String, Object> values(Instrument instrument) {
        var strengths = new LinkedHashMap<String, Object>();
        try {
            for (var component : instrument.getClass().getRecordComponents()) {
                strengths.put(component.getName(), component.getAccessor().invoke(instrument));
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot read " + instrument + ".", broken);
        }
        return strengths;
    }
}
