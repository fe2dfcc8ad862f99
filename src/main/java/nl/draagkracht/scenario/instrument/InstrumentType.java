package nl.draagkracht.scenario.instrument;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of instrument as a writer of scenarios sees it: its word, what it does, and the numbers that set its strength. Read
 * from the {@link Lever} and {@link Strength} of the record, so that lists, schema and messages cannot differ from the code.
 *
 * @param name the word after {@code "type"}
 * @param meaning what it does
 * @param remark what it leaves out
 * @param numbers its strengths, in order
 * @param record the record that does it
 */
public record InstrumentType(
        String name, String meaning, String remark, List<Number> numbers, Class<? extends Instrument> record) {

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
        for (var component : record.getRecordComponents()) {
            numbers.add(new Number(component.getName(), component.getAnnotation(Strength.class)));
        }
        return new InstrumentType(lever.type(), lever.meaning(), lever.remark(), List.copyOf(numbers), record);
    }

    /** An instrument of this kind; numbers that are not stated have the value they have otherwise. */
    public Instrument with(Map<String, Double> stated) {
        RecordComponent[] components = record.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            var number = numbers.get(i);
            values[i] = stated.getOrDefault(number.name(), number.strength().otherwise());
        }
        try {
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause().getMessage(), refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot make " + name + ".", broken);
        }
    }

    /** The strengths of an instrument, by name and in order. */
    public static Map<String, Double> strengths(Instrument instrument) {
        var strengths = new java.util.LinkedHashMap<String, Double>();
        try {
            for (var component : instrument.getClass().getRecordComponents()) {
                strengths.put(
                        component.getName(), (Double) component.getAccessor().invoke(instrument));
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot read " + instrument + ".", broken);
        }
        return strengths;
    }
}
