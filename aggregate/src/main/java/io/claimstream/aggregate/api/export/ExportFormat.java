package io.claimstream.aggregate.api.export;

import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** The forms in which the ledger of an event can be had. */
public enum ExportFormat {

    /** The event as its topic has it, one a line. */
    JSON("application/json", "json"),
    /** One question a line, with the event's id. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** One piece of evidence a row, under a header. */
    CSV("text/csv", "csv"),
    /** schema.org claims and reviews with PROV provenance, one document an event. */
    JSONLD("application/ld+json", "jsonld");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in headers Accept and Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file in this form. */
    public String extension() {
        return extension;
    }

    /**
     * Writes what stands before the first ledger, in UTF-8.
     *
     * @throws IOException when {@code out} does not take it
     */
    public void begin(OutputStream out) throws IOException {
        if (this == CSV) {
            LedgerTable.writeHeader(out);
        }
    }

    /**
     * Writes the ledger of an event, after {@link #begin} and any others.
     *
     * @throws IOException when {@code out} does not take it
     */
    public void write(Event event, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> lines(Stream.of(event), out);
            case NDJSON -> lines(QuestionLine.of(event), out);
            case CSV -> LedgerTable.write(LedgerRow.of(event), out);
            case JSONLD -> lines(Stream.of(LinkedData.of(event)), out);
        }
    }

    private static void lines(Stream<?> records, OutputStream out) throws IOException {
        for (Object line : records.toList()) {
            out.write(Json.MAPPER.writeValueAsBytes(line));
            out.write('\n');
        }
    }
}
