package io.claimstream.ingest.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Streams as their content: unpacked when they are gzip, and without a byte order mark. */
final class Gunzip {

    private static final byte[] MAGIC = {0x1f, (byte) 0x8b};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Gunzip() {}

    static BufferedInputStream open(InputStream in) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(in, StreamForm.WINDOW);
        BufferedInputStream plain = Arrays.equals(peek(packed, MAGIC.length), MAGIC)
                ? new BufferedInputStream(new GZIPInputStream(packed, StreamForm.WINDOW), StreamForm.WINDOW)
                : packed;
        return unmarked(plain);
    }

    /** A plain stream without a byte order mark. */
    static BufferedInputStream unmarked(BufferedInputStream plain) throws IOException {
        if (Arrays.equals(peek(plain, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            plain.skipNBytes(BYTE_ORDER_MARK.length);
        }
        return plain;
    }

    /** The next bytes, which stay to be read. */
    static byte[] peek(BufferedInputStream in, int bytes) throws IOException {
        in.mark(bytes);
        byte[] start = in.readNBytes(bytes);
        in.reset();
        return start;
    }
}
