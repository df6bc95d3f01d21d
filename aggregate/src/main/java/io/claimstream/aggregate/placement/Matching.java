package io.claimstream.aggregate.placement;

import java.util.Comparator;
import java.util.List;

/** Finds the live events that an article may tell of, and how sure that is. */
final class Matching {

    private final LiveEvents events;
    private final Likeness likeness;

    Matching(LiveEvents events, Likeness likeness) {
        this.events = events;
        this.likeness = likeness;
    }

    /**
     * An event that an article may tell of.
     *
     * @param score logarithm of the odds that it does
     */
    record Match(LiveEvent event, double score) {}

    /** Surest first. */
    List<Match> of(Member member) {
        WeighedArticle article = likeness.weighed(member);
        return events.candidates(article).stream()
                .map(event -> new Match(event, likeness.of(article, event)))
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(match -> match.event().id()))
                .toList();
    }
}
