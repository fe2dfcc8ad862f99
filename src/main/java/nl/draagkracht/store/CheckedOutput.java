package nl.draagkracht.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Numbers and words on their way to a file, with a checksum (CRC-32C, RFC 3720) of all of them. */
final class CheckedOutput {

    /** Bytes for which room is made at once; the longest run of numbers that is written between two looks. */
    static final int ROOM = 1 << 17;

    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocate(4 * ROOM).order(ByteOrder.LITTLE_ENDIAN);

    CheckedOutput(FileChannel channel) {
        this.channel = channel;
    }

    /** A buffer with room for at least {@link #ROOM} bytes, to be filled from where it stands. */
    ByteBuffer room() throws IOException {
        if (buffer.remaining() < ROOM) {
            empty();
        }
        return buffer;
    }

    /** A word of at most some ten thousand letters. */
    void word(String word) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        room().putInt(bytes.length).put(bytes);
    }

    /** Writes what is left and gives the checksum of everything. */
    int finish() throws IOException {
        empty();
        return (int) checksum.getValue();
    }

    private void empty() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
