package io.claimstream.standalone.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that are to be written in another order than they come in: they wait in a file, only their order in memory.
 *
 * @param <K> what they are ordered by
 */
public final class Spool<K> implements AutoCloseable {

    private final List<Line<K>> lines = new ArrayList<>();
    private final Path file;
    private final FileChannel channel;

    /** Where a line waits. */
    public record Line<K>(K key, long start, int length) {}

    private Spool(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * An empty one.
     *
     * @throws IOException when there is no room for temporary files
     */
    public static <K> Spool<K> open() throws IOException {
        return new Spool<>(Files.createTempFile("claimstream", ".spool"));
    }

    /** Takes a line, and tells where {@link #read} finds it again. */
    public Line<K> add(K key, byte[] line) throws IOException {
        Line<K> added = new Line<>(key, channel.position(), line.length);
        lines.add(added);
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return added;
    }

    /** The line that was added there. */
    public byte[] read(Line<K> line) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(line.length());
        while (bytes.hasRemaining() && channel.read(bytes, line.start() + bytes.position()) >= 0) {}
        return bytes.array();
    }

    /** Writes the lines in that order; equal ones as they came. */
    void writeTo(OutputStream out, Comparator<K> order) throws IOException {
        lines.sort(Comparator.comparing(Line::key, order));
        for (Line<K> line : lines) {
            out.write(read(line));
            out.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(file);
    }
}
