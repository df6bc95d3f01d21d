package io.claimstream.ingest.gateway;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The JSON of a request, unpacked: never more than the limit of it is held, however little was sent over the wire. */
final class RequestBody {

    private static final Set<String> JSON_TYPES = Set.of(
            "application/json",
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/feed+json");

    private RequestBody() {}

    static byte[] read(Context context, int maxBytes) throws IOException, Refusal {
        String type = mediaType(context.contentType());
        if (!JSON_TYPES.contains(type)) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type must be application/json or application/x-ndjson"
                            + (type.isEmpty() ? "" : ", not " + type));
        }
        byte[] body;
        try {
            body = unpacked(context).readNBytes(maxBytes + 1);
        } catch (ZipException | EOFException e) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "the body is not the gzip data that its header promises");
        }
        if (body.length > maxBytes) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "a request may hold " + maxBytes + " bytes, unpacked; send fewer articles at a time");
        }
        return body;
    }

    private static InputStream unpacked(Context context) throws IOException, Refusal {
        String encoding = context.header("Content-Encoding");
        InputStream body = context.bodyInputStream();
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding must be gzip or absent, not " + encoding);
        }
        return new GZIPInputStream(body);
    }

    private static String mediaType(@Nullable String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
