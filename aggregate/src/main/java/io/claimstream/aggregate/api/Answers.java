package io.claimstream.aggregate.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.contract.problem.Problem;
import io.claimstream.contract.stream.Json;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers, which a reader who has them already need not load again, and refusals. */
final class Answers {

    static final String JSON = "application/json";

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int BYTES_OF_TAG = 12;

    private Answers() {}

    static void json(Context context, Object answer) {
        send(context, JSON, bytes(answer));
    }

    static byte[] bytes(Object answer) {
        try {
            return Json.MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that cannot be written", e);
        }
    }

    /** Sends a body with its tag, or only the tag when the reader names it. */
    static void send(Context context, String contentType, byte[] body) {
        // Weak: the same answer goes out packed and unpacked.
        String tag = "W/\"" + digest(body) + "\"";
        context.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, "no-cache");
        if (names(context.header(Header.IF_NONE_MATCH), tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(contentType).result(body);
        }
    }

    static void badParameter(BadParameter e, Context context) {
        int status = HttpStatus.BAD_REQUEST.getCode();
        send(context, Problem.of(status, "Bad parameter", e.getMessage() + "").with("parameter", e.parameter()));
    }

    static void unavailable(KafkaException e, Context context) {
        LOG.warn("{} {} is refused", context.method(), context.path(), e);
        problem(context, HttpStatus.SERVICE_UNAVAILABLE, "Kafka does not do its part; try again later");
    }

    static void notFound(Context context, String detail) {
        problem(context, HttpStatus.NOT_FOUND, detail);
    }

    static void problem(Context context, HttpStatus status, String detail) {
        send(context, Problem.of(status.getCode(), status.getMessage(), detail));
    }

    private static void send(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }

    private static boolean names(@Nullable String condition, String tag) {
        return condition != null
                && Arrays.stream(condition.split(",", -1))
                        .map(String::strip)
                        .anyMatch(named -> named.equals("*") || named.equals(tag) || ("W/" + named).equals(tag));
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, BYTES_OF_TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
