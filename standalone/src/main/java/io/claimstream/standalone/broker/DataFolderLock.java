package io.claimstream.standalone.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a data folder. Two brokers on one folder destroy each other's log, so this is taken before anything
 * else; the system lets go of it when the process dies in whatever way.
 */
final class DataFolderLock implements AutoCloseable {

    private static final String FILE = "claimstream.lock";

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, which is created when missing.
     *
     * @param now noted in the lock, for whoever finds it taken
     * @throws BrokerException naming the holder when it is taken
     */
    static DataFolderLock take(Path folder, Instant now) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new BrokerException("the data folder " + folder + " is in use by " + Files.readString(file)
                    + "; stop that one or choose another folder with --data");
        }
        String holder = "process " + ProcessHandle.current().pid() + " since " + now.truncatedTo(ChronoUnit.SECONDS);
        channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(UTF_8)));
        channel.force(true);
        return new DataFolderLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
