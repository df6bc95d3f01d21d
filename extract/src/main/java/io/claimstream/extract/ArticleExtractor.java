package io.claimstream.extract;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.extract.action.ActionClaims;
import io.claimstream.extract.attribution.AttributionFinder;
import io.claimstream.extract.attribution.StatementClaims;
import io.claimstream.extract.clean.TextCleaner;
import io.claimstream.extract.name.NameFinder;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.number.NumberFinder;
import io.claimstream.extract.place.PlaceFinder;
import io.claimstream.extract.quantity.QuantityClaims;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.TextAnalyzer;
import io.claimstream.extract.time.TimeFinder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article and writes down its claims: a pure function, deterministic to the byte. Not thread-safe: one for each
 * thread; making one takes half a second.
 */
public final class ArticleExtractor {

    /** Part of every claim's identity: another version may read an article another way. */
    public static final String VERSION = "1";

    private static final Comparator<Claim> BY_PLACE =
            Comparator.comparing(Claim::field).thenComparingInt(Claim::start);

    private final TextCleaner cleaner = new TextCleaner();
    private final TextAnalyzer analyzer = TextAnalyzer.create();
    private final NameFinder names = new NameFinder();
    private final NumberFinder numbers = new NumberFinder();
    private final AttributionFinder attributions = new AttributionFinder();
    private final TimeFinder times = new TimeFinder();
    private final PlaceFinder places = new PlaceFinder();
    private final QuantityClaims quantities = new QuantityClaims();
    private final StatementClaims statements = new StatementClaims();
    private final ActionClaims actions = new ActionClaims();

    private ArticleExtractor() {}

    /** Loads the models. */
    public static ArticleExtractor create() {
        return new ArticleExtractor();
    }

    /** The article without its page furniture. */
    public CleanArticle clean(Article article) {
        return cleaner.clean(article);
    }

    /** The article's claims; none for a retraction or a language that is not read. */
    public ExtractedArticle extract(Article article) {
        CleanArticle clean = cleaner.clean(article);
        if (clean.retracted() || !clean.language().startsWith("en")) {
            return new ExtractedArticle(clean, List.of(), List.of(), VERSION, null);
        }
        List<AnalyzedText> fields = analyzer.analyze(clean.title(), clean.text());
        Names named = names.find(fields);
        List<Reading> readings =
                fields.stream().map(field -> read(clean, field, named)).toList();
        List<Claim> claims = new ArrayList<>();
        for (Reading reading : readings) {
            claims.addAll(quantities.of(reading));
            claims.addAll(statements.of(reading));
        }
        claims.addAll(actions.of(readings, claims));
        claims.sort(BY_PLACE);
        return new ExtractedArticle(clean, claims, named.entities(), VERSION, unread(clean, fields), null);
    }

    private Reading read(CleanArticle clean, AnalyzedText field, Names named) {
        return new Reading(
                clean,
                field,
                field.sentences().stream().map(SentenceSyntax::of).toList(),
                named,
                numbers.find(field),
                attributions.find(field, named),
                times.find(field, day(clean.publishedAt())),
                places.find(field, named));
    }

    private static @Nullable Integer unread(CleanArticle clean, List<AnalyzedText> fields) {
        int unread =
                clean.text().length() - fields.get(fields.size() - 1).text().length();
        return unread == 0 ? null : unread;
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
