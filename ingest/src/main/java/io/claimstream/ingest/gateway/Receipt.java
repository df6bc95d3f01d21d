package io.claimstream.ingest.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the articles of a request.
 *
 * @param accepted ids, in the order of the request
 * @param rejected what was no article
 * @param remarks what was left out of accepted articles
 */
record Receipt(
        List<String> accepted,
        List<Flaw> rejected,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Flaw> remarks) {

    /**
     * What is wrong with one article.
     *
     * @param line line of the request from 1; the article's number in an array
     * @param field field that is wrong; null when the whole is
     * @param reason what is wrong, in a sentence
     */
    record Flaw(long line, @Nullable String field, String reason) {}
}
