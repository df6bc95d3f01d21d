package io.claimstream.ingest.gateway;

import io.claimstream.contract.article.Article;
import io.claimstream.ingest.gateway.Receipt.Flaw;
import io.claimstream.ingest.source.Intake;
import io.claimstream.ingest.source.Intake.Accepted;
import io.claimstream.ingest.source.Intake.Rejected;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The articles of one request on their way to the sink: all are sent before the first answer is waited for. */
final class Delivery {

    private final ArticleSink sink;
    private final List<Flaw> rejected = new ArrayList<>();
    private final List<Flaw> remarks = new ArrayList<>();
    private final List<Pending> sent = new ArrayList<>();

    Delivery(ArticleSink sink) {
        this.sink = sink;
    }

    void add(Intake intake) {
        if (intake instanceof Accepted accepted) {
            accepted.remarks().forEach(r -> remarks.add(new Flaw(accepted.line(), r.field(), r.reason())));
            sent.add(new Pending(accepted.line(), accepted.article(), sink.publish(accepted.article())));
        } else if (intake instanceof Rejected bad) {
            rejected.add(new Flaw(bad.line(), bad.field(), bad.reason()));
        }
    }

    /**
     * Waits until every article is kept.
     *
     * @throws Refusal when the sink does not keep one, through no fault of the article; all may then be sent again
     */
    Receipt receipt() throws Refusal {
        List<String> accepted = new ArrayList<>();
        for (Pending pending : sent) {
            try {
                pending.kept().join();
                accepted.add(pending.article().id());
            } catch (CompletionException e) {
                rejected.add(fault(pending, e.getCause() == null ? e : e.getCause()));
            }
        }
        return new Receipt(accepted, rejected, remarks);
    }

    private static Flaw fault(Pending pending, Throwable cause) throws Refusal {
        if (cause instanceof IllegalArgumentException) {
            return new Flaw(pending.line(), "text", String.valueOf(cause.getMessage()));
        }
        throw new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "the articles could not be kept, send them again: " + cause.getMessage());
    }

    private record Pending(long line, Article article, CompletableFuture<?> kept) {}
}
