package io.claimstream.standalone.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results in the folder that a replay wrote. */
public final class ResultFolder implements Results {

    private final Path folder;

    public ResultFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void readClaims(Sink sink) throws IOException {
        read("claims.ndjson", sink);
    }

    @Override
    public void readEvents(Sink sink) throws IOException {
        read("events.ndjson", sink);
    }

    private void read(String file, Sink sink) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sink.take(line.getBytes(UTF_8));
            }
        }
    }
}
