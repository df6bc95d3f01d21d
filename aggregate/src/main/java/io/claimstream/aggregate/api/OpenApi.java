package io.claimstream.aggregate.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of the HTTP interface (OpenAPI 3.1), as it is served. */
final class OpenApi {

    private static final byte[] DESCRIPTION = read();

    private OpenApi() {}

    static void answer(Context context) {
        Answers.send(context, "application/yaml", DESCRIPTION);
    }

    private static byte[] read() {
        try (InputStream file = Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.yaml"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
