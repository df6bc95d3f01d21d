package io.claimstream.ingest.gateway;

import io.claimstream.ingest.gateway.Receipt.Flaw;
import io.javalin.http.HttpStatus;
import java.io.Serial;
import java.util.List;

/** A request that is not served; the message is the problem's detail. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient List<Flaw> flaws;

    Refusal(HttpStatus status, String detail) {
        this(status, detail, List.of());
    }

    Refusal(HttpStatus status, String detail, List<Flaw> flaws) {
        super(detail, null, false, false);
        this.status = status;
        this.flaws = flaws;
    }

    HttpStatus status() {
        return status;
    }

    Problem problem() {
        return new Problem("about:blank", status.getMessage(), status.getCode(), String.valueOf(getMessage()), flaws);
    }
}
