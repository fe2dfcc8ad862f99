package nl.draagkracht.scenario.instrument;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nl.draagkracht.kernel.Dated;
import nl.draagkracht.kernel.Path;
import nl.draagkracht.kernel.Sourced;

/**
 * Copies the parameters with one number changed, named as in the parameter catalogue, for example {@code
 * law.unemploymentInsurance.maximumMonths}. So an instrument says in one line which numbers it changes; amounts of the law are
 * changed in all their versions, since the instrument decides itself from when it holds.
 */
public final class Revise {

    private Revise() {}

    /**
     * The parameters with a number changed.
     *
     * @throws IllegalArgumentException when there is no number of that name
     */
    public static Parameters number(Parameters parameters, String name, DoubleUnaryOperator change) {
        return (Parameters) inside(parameters, List.of(name.split("\\.")), name, change);
    }

    private static Object inside(Object value, List<String> steps, String name, DoubleUnaryOperator change) {
        if (value instanceof List<?> versions) {
            var changed = new ArrayList<Object>();
            for (Object version : versions) {
                var dated = (Dated<?>) version;
                changed.add(new Dated<>(dated.from(), dated.status(), inside(dated.value(), steps, name, change)));
            }
            return List.copyOf(changed);
        }
        if (steps.isEmpty()) {
            return changed(value, name, change);
        }
        if (value instanceof Record folder) {
            return component(folder, steps, name, change);
        }
        throw unknown(name, steps.get(0));
    }

    private static Object changed(Object value, String name, DoubleUnaryOperator change) {
        if (value instanceof Double number) {
            return change.applyAsDouble(number);
        }
        if (value instanceof Sourced sourced) {
            var path = Path.constant(change.applyAsDouble(sourced.value()));
            return new Sourced(path, sourced.unit(), sourced.source(), sourced.plausible());
        }
        throw new IllegalArgumentException("Read " + name + "; allowed is the name of a number.");
    }

    private static Object component(Record folder, List<String> steps, String name, DoubleUnaryOperator change) {
        RecordComponent[] components = folder.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = accessor.invoke(folder);
                if (components[i].getName().equals(steps.get(0))) {
                    values[i] = inside(values[i], steps.subList(1, steps.size()), name, change);
                    found = true;
                }
            }
            if (!found) {
                throw unknown(name, steps.get(0));
            }
            var constructor = folder.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot copy " + folder.getClass().getSimpleName() + ".", broken);
        }
    }

    private static IllegalArgumentException unknown(String name, String step) {
        return new IllegalArgumentException("Read " + name + "; there is no number " + step + " there.");
    }
}
