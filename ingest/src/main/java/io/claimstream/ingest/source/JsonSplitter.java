package io.claimstream.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of JSON, whether lines, an array or objects one after another, into its objects without reading them. It
 * holds one object of at most the limit at a time, and it finds its feet again after a broken one, which a parser of the
 * whole cannot: a string never spans lines, and an object that begins in the first column is never part of another.
 */
final class JsonSplitter {

    private static final int NONE = -1;

    private final int maxBytes;
    private final Pieces pieces;

    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private long length;
    private long start;
    /** Brackets that are open; {@link #NONE} outside of objects. */
    private int depth = NONE;

    private boolean garbage;
    private boolean inString;
    private boolean escaped;

    private long line = 1;
    private boolean lineStart = true;
    private boolean inArray;
    private long entry;

    /**
     * A splitter for one stream.
     *
     * @param maxBytes greatest object; of a greater one the start is handed on, with the flaw named
     */
    JsonSplitter(int maxBytes, Pieces pieces) {
        this.maxBytes = maxBytes;
        this.pieces = pieces;
    }

    /** Takes the objects in their order. */
    interface Pieces {

        /**
         * An object, or what stood where one should be.
         *
         * @param place line that it begins in; its number within an array
         * @param flaw why it is no object, in a sentence; null when it looks like one
         */
        void piece(long place, byte[] bytes, @Nullable String flaw);
    }

    void split(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                next(buffer[i]);
            }
        }
        if (garbage) {
            end("not JSON: it begins with neither { nor [");
        } else if (depth != NONE) {
            end("the object is cut short: the input ends within it");
        }
    }

    private void next(byte b) {
        if (garbage) {
            garbage(b);
        } else if (depth == NONE) {
            between(b);
        } else {
            within(b);
        }
        if (b == '\n') {
            line++;
        }
        lineStart = b == '\n';
    }

    private void between(byte b) {
        switch (b) {
            case ' ', '\t', '\r', '\n', ',' -> {}
            case '[' -> inArray = true;
            case ']' -> {
                inArray = false;
                entry = 0;
            }
            case '{' -> {
                begin();
                within(b);
            }
            default -> {
                begin();
                garbage = true;
                garbage(b);
            }
        }
    }

    private void garbage(byte b) {
        if (b == '\n') {
            end("not JSON: it begins with neither { nor [");
        } else {
            append(b);
        }
    }

    private void within(byte b) {
        if (inString) {
            withinString(b);
            return;
        }
        if (b == '{' && lineStart && depth > 0) {
            end("the object is cut short: the next one begins within it");
            begin();
        }
        append(b);
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> {
                depth--;
                if (depth == 0) {
                    end(null);
                }
            }
            default -> {}
        }
    }

    private void withinString(byte b) {
        if (b == '\n') {
            end("the object is cut short: its line ends within a string");
            return;
        }
        append(b);
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            inString = false;
        }
    }

    private void begin() {
        entry++;
        start = inArray ? entry : line;
        depth = 0;
    }

    private void append(byte b) {
        if (length < maxBytes) {
            piece.write(b);
        }
        length++;
    }

    private void end(@Nullable String flaw) {
        String tooLong =
                length > maxBytes ? "the article takes " + length + " bytes, more than the limit of " + maxBytes : flaw;
        pieces.piece(start, piece.toByteArray(), tooLong);
        piece.reset();
        length = 0;
        depth = NONE;
        garbage = false;
        inString = false;
        escaped = false;
    }
}
