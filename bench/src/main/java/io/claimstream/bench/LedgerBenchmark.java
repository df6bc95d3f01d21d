package io.claimstream.bench;

import io.claimstream.aggregate.ledger.Changes;
import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.article.Article;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import io.claimstream.extract.ArticleExtractor;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Updates of one event's ledger in a second, by events of some articles: one operation is one further article, from its
 * claims to the event and its changes. All articles are taken as one event's, again and again under other ids.
 */
public class LedgerBenchmark extends ArticleBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final List<LedgerArticle> further = new ArrayList<>();
    private Ledger ledger = Ledger.of("event");
    private @Nullable Event told;
    private int next;

    /** How many articles the event has. */
    @Param({"1", "50", "5000"})
    public int articles;

    /** Extracts the articles and folds the event. */
    @Setup
    public void fold() throws IOException {
        ArticleExtractor extractor = ArticleExtractor.create();
        List<LedgerArticle> read = new ArrayList<>();
        for (Article article : SampleArticles.read(from)) {
            read.add(LedgerArticle.of(extractor.extract(article)));
        }
        List<LedgerArticle> members = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            members.add(copy(read.get(i % read.size()), i / read.size()));
        }
        for (int i = 0; i < read.size(); i++) {
            further.add(copy(read.get((articles + i) % read.size()), articles + i));
        }
        ledger = Ledger.of("event", members);
        told = ledger.event(null, NOW, "first");
    }

    private static LedgerArticle copy(LedgerArticle article, int number) {
        return new LedgerArticle(
                article.id() + "-" + number,
                article.url(),
                article.source(),
                article.title(),
                article.publishedAt(),
                article.claims(),
                article.entities(),
                article.signature(),
                article.position());
    }

    /** Adds the next article to the same event. */
    @Benchmark
    public List<Change> update() {
        LedgerArticle article = further.get(next);
        next = (next + 1) % further.size();
        Event event = ledger.with(article).event(told, NOW, article.id());
        return Changes.between(told, event, NOW, article.id());
    }
}
