package io.claimstream.ingest.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An answer that is no success, as RFC 9457 has it.
 *
 * @param errors what was wrong with each article; empty when the whole request is
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Receipt.Flaw> errors) {}
