package nl.draagkracht.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a file as text. JSON between programs is UTF-8 without a byte order mark (RFC 8259, section 8.1); editors
 * write other encodings, and those who chose none must be told which one to choose.
 */
final class JsonBytes {

    private static final int LARGEST_FILE = 1_000_000;
    private static final char MARK = '\ufeff';
    private static final String SAVE = "save the file with the encoding UTF-8";

    private JsonBytes() {}

    /** Whether a file of this many bytes is too large to be a scenario. */
    static boolean isTooLarge(long bytes) {
        return bytes > LARGEST_FILE;
    }

    /** The mistake of a file that is too large. */
    static Problem tooLarge(String file, long bytes) {
        return new Problem(file, "", 0, bytes + " bytes", "a JSON file of at most " + LARGEST_FILE + " bytes", "");
    }

    /** The text of a file, empty when it is none; mistakes go to the list. */
    static Optional<String> text(String file, byte[] bytes, List<Problem> problems) {
        if (isTooLarge(bytes.length)) {
            problems.add(tooLarge(file, bytes.length));
            return Optional.empty();
        }
        if (isUtf16(bytes)) {
            problems.add(new Problem(file, "", 0, "text in the encoding UTF-16", "text in UTF-8", SAVE));
            return Optional.empty();
        }
        for (byte one : bytes) {
            if (one == 0) {
                problems.add(new Problem(
                        file, "", 0, "bytes that are no text", "a JSON file in UTF-8", "this is another kind of file"));
                return Optional.empty();
            }
        }
        String text = decode(file, bytes, problems);
        if (text.isEmpty() || text.charAt(0) != MARK) {
            return Optional.of(text);
        }
        problems.add(new Problem(
                file,
                "",
                1,
                "a byte order mark before the first character",
                "UTF-8 without byte order mark",
                SAVE + " instead of \"UTF-8 with BOM\""));
        return Optional.of(text.substring(1));
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        // Without a mark, the first sign of JSON has one zero byte beside it.
        return mark == 0xfeff || mark == 0xfffe || bytes[0] == 0 ^ bytes[1] == 0;
    }

    private static String decode(String file, byte[] bytes, List<Problem> problems) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = strict.decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        int line = 1 + (int) out.flip().chars().filter(sign -> sign == '\n').count();
        String hex = Integer.toHexString(bytes[in.position()] & 0xff);
        problems.add(new Problem(
                file,
                "",
                line,
                "the byte 0x" + hex + ", which is no UTF-8",
                "text in UTF-8",
                SAVE + " (it looks like" + " Windows-1252 or Latin-1)"));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
