package io.claimstream.standalone.diff;

import java.io.IOException;

/** What one run of the pipeline has left behind: extracted articles and events as JSON, the latest of each. */
public interface Results {

    /** Is shown a line. */
    interface Sink {
        void take(byte[] json) throws IOException;
    }

    /**
     * Shows every extracted article.
     *
     * @throws IOException when they cannot be read
     */
    void readClaims(Sink sink) throws IOException;

    /**
     * Shows every event, those merged into others included.
     *
     * @throws IOException when they cannot be read
     */
    void readEvents(Sink sink) throws IOException;
}
