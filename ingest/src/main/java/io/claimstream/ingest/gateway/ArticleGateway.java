package io.claimstream.ingest.gateway;

import io.claimstream.contract.problem.Problem;
import io.claimstream.contract.stream.Json;
import io.claimstream.ingest.gateway.Receipt.Flaw;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Intake;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code POST /v1/articles}: takes articles as JSON lines, an array or an object, and answers 202 once they are kept,
 * with what was wrong with the others; 400 when nothing could be taken, 413, 415, and 503 when they cannot be kept now.
 */
public final class ArticleGateway {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final ArticleReader reader;
    private final ArticleSink sink;
    private final int maxBodyBytes;
    private final GatewayMetrics metrics;

    /** A gateway that reads with {@code reader} and keeps in {@code sink}. */
    public ArticleGateway(ArticleReader reader, ArticleSink sink, int maxBodyBytes, MeterRegistry registry) {
        this.reader = reader;
        this.sink = sink;
        this.maxBodyBytes = maxBodyBytes;
        this.metrics = new GatewayMetrics(registry);
    }

    /** Adds the route to a server. */
    public void addRoutes(RoutesConfig routes) {
        routes.post("/v1/articles", this::post);
    }

    private void post(Context context) throws IOException {
        try {
            Receipt receipt = keep(read(RequestBody.read(context, maxBodyBytes)));
            context.status(HttpStatus.ACCEPTED)
                    .contentType("application/json")
                    .result(Json.MAPPER.writeValueAsBytes(receipt));
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                context.header("Retry-After", RETRY_AFTER_SECONDS);
            }
            context.status(refusal.status())
                    .contentType(Problem.MEDIA_TYPE)
                    .result(refusal.problem().json());
        }
    }

    private List<Intake> read(byte[] body) throws IOException {
        List<Intake> intakes = new ArrayList<>();
        reader.readJson("request", new ByteArrayInputStream(body), intakes::add);
        intakes.forEach(metrics::count);
        return intakes;
    }

    private Receipt keep(List<Intake> intakes) throws Refusal {
        Delivery delivery = new Delivery(sink);
        intakes.forEach(delivery::add);
        Receipt receipt = metrics.timed(delivery);
        if (receipt.accepted().isEmpty()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, detail(receipt.rejected()), receipt.rejected());
        }
        return receipt;
    }

    private static String detail(List<Flaw> rejected) {
        if (rejected.isEmpty()) {
            return "the body holds no article";
        }
        Flaw first = rejected.get(0);
        String where = "line " + first.line() + (first.field() == null ? "" : ", field " + first.field());
        return "none of " + rejected.size() + " could be taken; " + where + ": " + first.reason();
    }
}
