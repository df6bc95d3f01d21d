package io.claimstream.aggregate.api.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Rows as CSV (RFC 4180). */
final class LedgerTable {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final String LINE_END = "\r\n";
    private static final CsvSchema ROWS = MAPPER.schemaFor(LedgerRow.class).withLineSeparator(LINE_END);

    private LedgerTable() {}

    static void writeHeader(OutputStream out) throws IOException {
        out.write((String.join(",", ROWS.getColumnNames()) + LINE_END).getBytes(StandardCharsets.UTF_8));
    }

    static void write(Stream<LedgerRow> rows, OutputStream out) throws IOException {
        MAPPER.writer(ROWS).writeValues(out).writeAll(rows.toList()).flush();
    }
}
