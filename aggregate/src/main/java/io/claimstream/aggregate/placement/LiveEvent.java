package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.PlacementIndex.Tuning;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An event that still takes articles: its members and the sum of their terms. */
final class LiveEvent {

    private final String id;
    private final TreeMap<String, PlacedArticle> members = new TreeMap<>();
    private final Map<String, Integer> terms = new HashMap<>();

    LiveEvent(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    @Nullable
    String story() {
        return members.isEmpty()
                ? null
                : members.firstEntry().getValue().fingerprint().story();
    }

    Map<String, Integer> terms() {
        return terms;
    }

    List<PlacedArticle> members() {
        return new ArrayList<>(members.values());
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    Instant lastArrived() {
        return members.values().stream()
                .map(PlacedArticle::arrived)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    void add(PlacedArticle member) {
        members.put(member.fingerprint().articleId(), member);
        member.fingerprint().terms().forEach((term, weight) -> terms.merge(term, weight, Integer::sum));
    }

    void remove(PlacedArticle member) {
        members.remove(member.fingerprint().articleId());
        member.fingerprint()
                .terms()
                .forEach(
                        (term, weight) -> terms.computeIfPresent(term, (t, sum) -> sum > weight ? sum - weight : null));
    }

    /** 1 at the same time as the nearest member, less the further away; 1 when a date is not known. */
    double nearness(@Nullable Instant published, Tuning tuning) {
        Duration gap = null;
        for (PlacedArticle member : members.values()) {
            Instant other = member.fingerprint().publishedAt();
            if (published != null && other != null) {
                Duration distance = Duration.between(published, other).abs();
                gap = gap == null || distance.compareTo(gap) < 0 ? distance : gap;
            }
        }
        if (gap == null) {
            return 1;
        }
        return gap.compareTo(tuning.quiet()) > 0
                ? 0
                : Math.exp(-(double) gap.toSeconds() / tuning.decay().toSeconds());
    }
}
