package nl.draagkracht.scenario;

/**
 * Reads the packaged parameters of a room, as they are before any scenario changes them.
 * Tests of a room use it to work on the real numbers.
 */
public final class ParameterReader {
    private ParameterReader() {}

    /**
     * The parameters of one room. The files lie in {@code parameters/<room>/}; see {@link ParameterTree} for their layout.
     *
     * @param room folder under {@code parameters}, such as {@code labour}
     * @param type the room's parameter record
     */
    public static <T extends Record> T room(String room, Class<T> type) {
        return ParameterBinder.bind(ParameterTree.room(room, type), type);
    }
}
