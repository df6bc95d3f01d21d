package io.claimstream.aggregate.placement;

import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an article's fingerprint: a pure function of what was read in it. */
public final class Fingerprints {

    private static final Pattern DOOR = Pattern.compile("^(www|m|mobile|amp|edition)\\.|:\\d+$");

    private Fingerprints() {}

    /** The fingerprint of one version of an article. */
    public static Fingerprint of(ExtractedArticle extracted, long version) {
        CleanArticle article = extracted.article();
        Salience salience = article.retracted() ? Salience.NONE : Salience.of(extracted);
        return new Fingerprint(
                article.id(),
                version,
                article.retracted(),
                article.publishedAt(),
                publisher(article.source()),
                article.story(),
                salience.weights(),
                salience.in(Aspect.NAMES),
                salience.in(Aspect.TITLE),
                salience.in(Aspect.LEAD),
                salience.in(Aspect.DAYS));
    }

    /** One publisher whatever door its page was read at: {@code www.example.com}, {@code example.com:80}. */
    private static @Nullable String publisher(@Nullable String source) {
        return source == null ? null : DOOR.matcher(source).replaceAll("");
    }
}
