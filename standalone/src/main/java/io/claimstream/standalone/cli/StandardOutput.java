package io.claimstream.standalone.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Standard output as bytes, for results; when nobody reads it any more, that is no error but the end. */
final class StandardOutput extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    private StandardOutput() {}

    static OutputStream open() {
        return new BufferedOutputStream(new StandardOutput(), BUFFER);
    }

    /** The reader has what it wanted, as {@code head} has. */
    static final class ReaderGone extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private ReaderGone(IOException cause) {
            super(cause);
        }

        /** Finds it among the causes of what a command has failed with. */
        static boolean isIn(@Nullable Throwable failure) {
            return failure != null && (failure instanceof ReaderGone || isIn(failure.getCause()));
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw "Broken pipe".equals(e.getMessage()) ? new ReaderGone(e) : e;
        }
    }
}
