package nl.draagkracht.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** What {@link CheckedOutput} wrote, read back; nothing of it may be trusted before {@link #finish} has given the checksum. */
final class CheckedInput {

    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private final ByteBuffer buffer =
            ByteBuffer.allocate(4 * CheckedOutput.ROOM).order(ByteOrder.LITTLE_ENDIAN);

    CheckedInput(FileChannel channel) {
        this.channel = channel;
        buffer.limit(0);
    }

    /** The bytes that follow, at least {@link CheckedOutput#ROOM} of them unless the file ends before. */
    ByteBuffer next() throws IOException {
        if (buffer.remaining() < CheckedOutput.ROOM) {
            buffer.compact();
            int old = buffer.position();
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // a channel may give less than it was asked for
                continue;
            }
            checksum.update(buffer.array(), old, buffer.position() - old);
            buffer.flip();
        }
        return buffer;
    }

    /** A word. */
    String word() throws IOException {
        ByteBuffer bytes = next();
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IOException("a word of " + length + " bytes");
        }
        String word = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return word;
    }

    /** The checksum of all bytes read; an error when some are left. */
    int finish() throws IOException {
        if (next().hasRemaining()) {
            throw new IOException(buffer.remaining() + " bytes too many");
        }
        return (int) checksum.getValue();
    }
}
