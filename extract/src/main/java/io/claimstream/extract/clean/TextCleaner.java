package io.claimstream.extract.clean;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.CleanArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Takes page furniture off an article that was flattened to text, and keeps every sentence of the story. */
public final class TextCleaner {

    /**
     * The cleaned article; a retraction comes back with an empty text. What the sender did not tell is read from the
     * page: the title from its headline, the author from a byline, the day from a date line, as its first instant in UTC.
     */
    public CleanArticle clean(Article article) {
        PageText page = PageText.of(article.text() == null ? "" : PlainText.of(article.text()));
        String title = title(article.title(), page);
        if (title != null) {
            Headline.removeFrom(page.lines(), title);
        }
        String text = PlainText.of(String.join("\n", page.lines()));
        return new CleanArticle(
                article.id(),
                article.url(),
                article.source(),
                title,
                published(article.publishedAt(), page.published()),
                page.author(),
                LanguageReader.read(article.language(), title == null ? text : title + "\n" + text),
                article.story(),
                article.retracted(),
                text);
    }

    private static @Nullable String title(@Nullable String sent, PageText page) {
        return sent == null || sent.isBlank() ? Headline.of(page.lines()) : Headline.cleaned(sent);
    }

    private static @Nullable Instant published(@Nullable Instant sent, @Nullable LocalDate read) {
        if (sent != null || read == null) {
            return sent;
        }
        return read.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
