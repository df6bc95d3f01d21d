package io.claimstream.ingest.source;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web, normalised (RFC 3986, crawler-commons' rules) and without the parameters that only track where
 * a reader came from.
 *
 * @param host lower case, without {@code www.}
 * @param pathAndQuery what is left of the address; fragments are gone
 */
record WebAddress(String host, String pathAndQuery) {

    private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder()
            .queryParamsToRemove(List.of(
                    "utm_source",
                    "utm_medium",
                    "utm_campaign",
                    "utm_term",
                    "utm_content",
                    "utm_id",
                    "utm_name",
                    "utm_reader",
                    "utm_brand",
                    "utm_social",
                    "utm_cid",
                    "utm_referrer",
                    "utm_source_platform",
                    "utm_creative_format",
                    "utm_marketing_tactic",
                    "fbclid",
                    "gclid",
                    "dclid",
                    "msclkid",
                    "igshid",
                    "mc_cid",
                    "mc_eid"))
            .build();

    /** The address; empty when the text is no absolute http or https address. */
    static Optional<WebAddress> parse(@Nullable String text) {
        if (text == null || !text.regionMatches(true, 0, "http", 0, 4)) {
            return Optional.empty();
        }
        String normal = NORMALIZER.filter(text);
        return normal == null ? Optional.empty() : split(normal);
    }

    private static Optional<WebAddress> split(String normal) {
        try {
            URI uri = new URI(normal);
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.of(
                    new WebAddress(bare(uri.getHost()), uri.getRawPath().replaceFirst("/$", "") + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** True for a front page, which shows another article every hour. */
    boolean isFrontPage() {
        return pathAndQuery.isEmpty();
    }

    /** The same for every spelling of the address: neither scheme nor {@code www.} tell articles apart. */
    String key() {
        return host + pathAndQuery;
    }

    /** A publisher's domain in its one spelling: lower case, no {@code www.}. */
    static String bare(String host) {
        String lower = host.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
