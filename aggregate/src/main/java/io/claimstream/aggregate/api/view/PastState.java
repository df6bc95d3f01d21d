package io.claimstream.aggregate.api.view;

import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.GroupState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as what had been published by a moment tells it.
 *
 * <p>An article counts when its date of publication is that moment or earlier; one without a date, when it arrived by
 * then. The ledger is folded anew from these articles and no others, so that best values, relations, statuses, counts
 * of origins and the title are those that it would have given if nothing later had ever come. Articles are read as they
 * stand today: one that was corrected since counts with its correction, one that was withdrawn does not count. What the
 * ledger itself had said by then is in the history of each question: its states up to that moment, by their arrival
 * here.
 *
 * @param at the moment
 * @param missing ids of articles of that time that are held no more, so that their claims are left out
 * @param event the event; without articles when nothing had been published
 */
public record PastState(Instant at, List<String> missing, Event event) {

    public PastState {
        missing = List.copyOf(missing);
    }

    /**
     * The state at a moment.
     *
     * @param today the event as it stands
     * @param held the articles that can be read
     */
    public static PastState of(Event today, Instant at, Function<String, ArticleView.@Nullable Held> held) {
        List<LedgerArticle> articles = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (EventArticle listed : today.articles()) {
            ArticleView.Held article = held.apply(listed.id());
            if (article == null) {
                if (listed.publishedAt() == null || !listed.publishedAt().isAfter(at)) {
                    missing.add(listed.id());
                }
            } else if (!known(article).isAfter(at)) {
                articles.add(LedgerArticle.of(article.extracted()));
            }
        }
        Event then = Ledger.of(today.id(), articles).event(null, at, "");
        return new PastState(at, missing, withHistories(then, histories(today, at)));
    }

    private static Instant known(ArticleView.Held article) {
        ExtractedArticle extracted = article.extracted();
        Instant published = extracted.article().publishedAt();
        return published == null ? article.arrived() : published;
    }

    private static Map<String, List<GroupState>> histories(Event today, Instant at) {
        return today.claims().stream()
                .collect(Collectors.toMap(
                        ClaimGroup::id,
                        group -> group.history().stream()
                                .filter(state -> !state.at().isAfter(at))
                                .toList(),
                        (first, second) -> first));
    }

    private static Event withHistories(Event then, Map<String, List<GroupState>> histories) {
        return new Event(
                then.id(),
                then.title(),
                then.firstPublished(),
                then.lastUpdated(),
                then.articles(),
                then.origins(),
                then.entities(),
                then.places(),
                then.claims().stream()
                        .map(group -> group.withHistory(histories.getOrDefault(group.id(), List.of())))
                        .toList(),
                then.mergedInto());
    }
}
