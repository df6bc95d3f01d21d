package io.claimstream.standalone.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that takes the place of an older one only when it is whole; what is no file, as a pipe, is written as it is. */
final class NewFile implements AutoCloseable {

    private final Path file;
    private final Path written;
    private final OutputStream out;

    private NewFile(Path file, Path written) throws IOException {
        this.file = file;
        this.written = written;
        this.out = new BufferedOutputStream(Files.newOutputStream(written));
    }

    static NewFile open(Path wanted) throws IOException {
        if (!Files.exists(wanted)) {
            return new NewFile(wanted, beside(wanted));
        }
        Path file = wanted.toRealPath();
        return new NewFile(file, Files.isRegularFile(file) ? beside(file) : file);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    OutputStream out() {
        return out;
    }

    /** Puts it in its place. */
    void keep() throws IOException {
        out.close();
        if (!written.equals(file)) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing of a file that was not kept. */
    @Override
    public void close() throws IOException {
        out.close();
        if (!written.equals(file)) {
            Files.deleteIfExists(written);
        }
    }
}
