package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.PlacementIndex.Tuning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An event that still takes articles: its members and the sum of their terms. */
final class LiveEvent {

    private final String id;
    private final TreeMap<String, Member> members = new TreeMap<>();
    private TermVector terms = TermVector.EMPTY;
    private Instant lastArrived = Instant.MIN;

    /** Scratch of the search for candidates: what the query and this event have in common. */
    long common;

    LiveEvent(String id) {
        this.id = id;
    }

    /** What the index keeps of an article. */
    record Member(
            String articleId,
            TermVector terms,
            @Nullable Instant publishedAt,
            @Nullable String source,
            @Nullable String story,
            Instant arrived) {}

    String id() {
        return id;
    }

    @Nullable
    String story() {
        return members.isEmpty() ? null : members.firstEntry().getValue().story();
    }

    TermVector terms() {
        return terms;
    }

    List<Member> members() {
        return new ArrayList<>(members.values());
    }

    Member member(String articleId) {
        return Objects.requireNonNull(members.get(articleId));
    }

    int size() {
        return members.size();
    }

    Instant lastArrived() {
        return lastArrived;
    }

    void add(Member member) {
        members.put(member.articleId(), member);
        terms = terms.plus(member.terms());
        lastArrived = lastArrived.isBefore(member.arrived()) ? member.arrived() : lastArrived;
    }

    void remove(Member member) {
        members.remove(member.articleId());
        terms = terms.minus(member.terms());
        lastArrived = members.values().stream()
                .map(Member::arrived)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** What time takes from the likeness of an article: that to the nearest member counts. */
    double nearness(Member article, Tuning tuning) {
        double nearest = 0;
        for (Member member : members.values()) {
            nearest = Math.max(nearest, tuning.nearness(article, member));
        }
        return nearest;
    }

    /** The same between two events: their nearest members count. */
    double nearness(LiveEvent other, Tuning tuning) {
        double nearest = 0;
        for (Member member : members.values()) {
            nearest = Math.max(nearest, other.nearness(member, tuning));
        }
        return nearest;
    }
}
