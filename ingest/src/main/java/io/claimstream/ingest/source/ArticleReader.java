package io.claimstream.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Reads articles out of files, folders, feeds and streams in every form that the contract lists; bad input never stops the rest. */
public final class ArticleReader {

    /**
     * A reader that takes what comes in any of the forms.
     *
     * @param maxArticleBytes greatest article as it is written; a greater one is rejected
     * @param clock tells which dates lie in the future
     */
    public ArticleReader(int maxArticleBytes, InstantSource clock) {}

    /**
     * Reads a file, or every file of a folder and those below it in the order of their names.
     *
     * @throws IOException when it is not there or cannot be read
     */
    public void read(Path path, Consumer<Intake> intake) throws IOException {}

    /**
     * Fetches a feed or a page by HTTP and reads it.
     *
     * @throws IOException when the server does not answer with it, or it is too large
     */
    public void read(URI address, Consumer<Intake> intake) throws IOException {}

    /** Reads a stream, plain or gzip, to its end; the form is told by content. The stream is not closed. */
    public void read(String origin, InputStream in, Consumer<Intake> intake) throws IOException {}

    /** Reads JSON only: lines, an array or single objects. The stream is not closed. */
    public void readJson(String origin, InputStream in, Consumer<Intake> intake) throws IOException {}
}
