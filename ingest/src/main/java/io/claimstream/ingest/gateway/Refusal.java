package io.claimstream.ingest.gateway;

import io.claimstream.contract.problem.Problem;
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
        Problem problem = Problem.of(status.getCode(), status.getMessage(), String.valueOf(getMessage()));
        return flaws.isEmpty() ? problem : problem.with("errors", flaws);
    }
}
