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
final class Spool<K> implements AutoCloseable {

    private final List<Line<K>> lines = new ArrayList<>();
    private final Path file;
    private final FileChannel channel;

    private record Line<K>(K key, long start, int length) {}

    private Spool(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    static <K> Spool<K> open() throws IOException {
        return new Spool<>(Files.createTempFile("claimstream", ".spool"));
    }

    void add(K key, byte[] line) throws IOException {
        lines.add(new Line<>(key, channel.position(), line.length));
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Writes the lines in that order; equal ones as they came. */
    void writeTo(OutputStream out, Comparator<K> order) throws IOException {
        lines.sort(Comparator.comparing(Line::key, order));
        for (Line<K> line : lines) {
            ByteBuffer bytes = ByteBuffer.allocate(line.length());
            while (bytes.hasRemaining() && channel.read(bytes, line.start() + bytes.position()) >= 0) {}
            out.write(bytes.array());
            out.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(file);
    }
}
