package io.claimstream.aggregate.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Places articles whose events are known, and keeps what placing had before it when it decided about each. */
public final class KnownDecisions {

    private final Vocabulary vocabulary = new Vocabulary(Background.load());
    private final LiveEvents live = new LiveEvents(vocabulary);
    private final Likeness likeness = new Likeness(vocabulary, SameEvent.load());

    private KnownDecisions() {}

    /**
     * The decisions about articles that come one after the other. Left out are those that had no candidate, and those whose
     * event was there but not among the candidates: no weights would put them right.
     *
     * @param events by article id
     */
    public static List<KnownDecision> of(List<Fingerprint> articles, Map<String, String> events) {
        KnownDecisions decisions = new KnownDecisions();
        List<KnownDecision> known = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Fingerprint article = articles.get(i);
            String event = Objects.requireNonNull(events.get(article.articleId()), article.articleId());
            decisions.take(article, Instant.ofEpochSecond(i), event).ifPresent(known::add);
        }
        return known;
    }

    private Optional<KnownDecision> take(Fingerprint article, Instant arrived, String event) {
        Member member = live.read(article, arrived, 0);
        WeighedArticle weighed = likeness.weighed(member);
        List<LiveEvent> candidates = live.candidates(weighed);
        List<String> ids = candidates.stream().map(LiveEvent::id).toList();
        boolean missed = live.has(event) && !ids.contains(event);
        List<double[][]> evidence = candidates.stream()
                .map(candidate -> evidence(weighed, candidate))
                .toList();
        live.add(member, event);
        return missed || ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownDecision(event, evidence, ids.indexOf(event)));
    }

    private double[][] evidence(WeighedArticle article, LiveEvent candidate) {
        return candidate.recent().stream()
                .map(member -> SameEvent.read(new Comparison(article, likeness.weighed(member))))
                .toArray(double[][]::new);
    }
}
