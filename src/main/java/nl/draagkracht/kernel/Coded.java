package nl.draagkracht.kernel;

import java.util.StringJoiner;

/**
 * A classification whose values carry the code used in files, tables and results.
 * The classifications are those of Statistics Netherlands (CBS) and the ILO; columns hold the ordinal.
 */
public interface Coded {
    /** The code used in files and tables. */
    String code();

    /** The value with this code among the given values. */
    static <E extends Coded> E of(E[] values, String code) {
        for (E value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        var codes = new StringJoiner(", ");
        for (E value : values) {
            codes.add(value.code());
        }
        throw new IllegalArgumentException("Read the code '" + code + "'; allowed are " + codes + ".");
    }
}
