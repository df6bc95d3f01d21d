package io.claimstream.standalone.diff;

import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets the results of two runs beside each other: claim by claim of each article, where each article was placed, and
 * question by question of each event. Holds ids in memory and the results on disk.
 */
public final class Comparison {

    private final Sink sink;
    private final Tally tally = new Tally();

    /** Is shown each difference: claims by article, then articles, then answers by event. */
    public interface Sink {
        void take(Difference difference) throws IOException;
    }

    private Comparison(Sink sink) {
        this.sink = sink;
    }

    /**
     * Compares two results.
     *
     * @throws IOException when one of them cannot be read
     */
    public static Tally compare(Results before, Results after, Sink sink) throws IOException {
        Comparison comparison = new Comparison(sink);
        comparison.compareClaims(before, after);
        comparison.compareEvents(before, after);
        return comparison.tally;
    }

    private void compareClaims(Results before, Results after) throws IOException {
        try (ById<ExtractedArticle> old = new ById<>(ExtractedArticle.class);
                ById<ExtractedArticle> now = new ById<>(ExtractedArticle.class)) {
            before.readClaims(line -> old.add(line, read -> read.article().id()));
            after.readClaims(line -> now.add(line, read -> read.article().id()));
            Set<String> articles = new LinkedHashSet<>(old.ids());
            articles.addAll(now.ids());
            for (String article : articles) {
                compareClaims(article, claims(old.find(article)), claims(now.find(article)));
            }
        }
    }

    private static List<ToldClaim> claims(@Nullable ExtractedArticle article) {
        return article == null
                ? List.of()
                : article.claims().stream().map(ToldClaim::of).toList();
    }

    private void compareClaims(String article, List<ToldClaim> before, List<ToldClaim> after) throws IOException {
        Matching<ToldClaim> matching = new Matching<>(before, after, ToldClaim::distance)
                .by(ToldClaim::sameContent)
                .by(ToldClaim::sameClause)
                .by(ToldClaim::sameWords);
        for (Matching.Pair<ToldClaim> pair : matching.pairs()) {
            List<String> fields = pair.before().differingFields(pair.after());
            if (fields.isEmpty()) {
                tally.addAlike(Difference.Subject.CLAIM, 1);
            } else {
                add(new Difference.OfClaim(
                        article, pair.before().claim(), pair.after().claim(), fields));
            }
        }
        for (ToldClaim gone : matching.gone()) {
            add(new Difference.OfClaim(article, gone.claim(), null, List.of()));
        }
        for (ToldClaim come : matching.come()) {
            add(new Difference.OfClaim(article, null, come.claim(), List.of()));
        }
    }

    private void compareEvents(Results before, Results after) throws IOException {
        try (ById<Event> old = new ById<>(Event.class);
                ById<Event> now = new ById<>(Event.class)) {
            Placements placements = new Placements();
            before.readEvents(line -> placements.before(old.add(line, Event::id)));
            after.readEvents(line -> placements.after(now.add(line, Event::id)));
            Map<String, String> predecessors = placements.predecessors();
            tally.addAlike(Difference.Subject.ARTICLE, placements.stayed(predecessors));
            for (Difference moved : placements.moved(predecessors)) {
                add(moved);
            }
            for (String id : now.ids()) {
                String predecessor = predecessors.get(id);
                compareAnswers(id, groups(predecessor == null ? null : old.find(predecessor)), groups(now.find(id)));
            }
            Set<String> gone = new LinkedHashSet<>(old.ids());
            gone.removeAll(predecessors.values());
            for (String id : gone) {
                compareAnswers(id, groups(old.find(id)), List.of());
            }
        }
    }

    /** Questions that have an answer. */
    private static List<ClaimGroup> groups(@Nullable Event event) {
        return event == null
                ? List.of()
                : event.claims().stream().filter(ClaimGroup::stands).toList();
    }

    private void compareAnswers(String eventId, List<ClaimGroup> before, List<ClaimGroup> after) throws IOException {
        Matching<ClaimGroup> matching = new Matching<>(before, after, (one, other) -> 0)
                .by((one, other) -> one.id().equals(other.id()))
                .by((one, other) -> sameQuestion(one, other) && Objects.equals(one.best(), other.best()))
                .by(Comparison::sameQuestion);
        for (Matching.Pair<ClaimGroup> pair : matching.pairs()) {
            Difference.Answer old = Difference.Answer.of(pair.before());
            Difference.Answer now = Difference.Answer.of(pair.after());
            if (old.equals(now)) {
                tally.addAlike(Difference.Subject.ANSWER, 1);
            } else {
                add(new Difference.OfAnswer(eventId, old, now));
            }
        }
        for (ClaimGroup gone : matching.gone()) {
            add(new Difference.OfAnswer(eventId, Difference.Answer.of(gone), null));
        }
        for (ClaimGroup come : matching.come()) {
            add(new Difference.OfAnswer(eventId, null, Difference.Answer.of(come)));
        }
    }

    private static boolean sameQuestion(ClaimGroup one, ClaimGroup other) {
        return one.label().equals(other.label())
                && one.measure() == other.measure()
                && one.scope() == other.scope()
                && Objects.equals(one.window(), other.window());
    }

    private void add(Difference difference) throws IOException {
        tally.add(difference);
        sink.take(difference);
    }
}
