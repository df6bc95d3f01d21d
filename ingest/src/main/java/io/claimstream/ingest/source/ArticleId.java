package io.claimstream.ingest.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article whose sender gave none: from its canonical address, else from source, title and text, so that the
 * same article always gets the same id.
 */
final class ArticleId {

    private ArticleId() {}

    static String derive(Draft draft, Optional<WebAddress> address, @Nullable String source) {
        return WebAddress.parse(draft.canonicalUrl())
                // A page that names another site or the front page as its own address is set up wrongly.
                .filter(canonical -> address.map(WebAddress::host)
                        .map(canonical.host()::equals)
                        .orElse(true))
                .filter(canonical -> !canonical.isFrontPage())
                .or(() -> address.filter(given -> !given.isFrontPage()))
                .map(found -> Fingerprint.of(found.key()))
                .orElseGet(() -> Fingerprint.of(source, draft.title(), draft.text()));
    }
}
