package io.claimstream.aggregate.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An event that still takes articles: its members and the sum of their terms. */
final class LiveEvent {

    private static final int RECENT = 12;

    private final String id;
    private final TreeMap<String, Member> members = new TreeMap<>();
    private TermVector terms = TermVector.EMPTY;
    private final TreeSet<Member> byArrival =
            new TreeSet<>(Comparator.comparing(Member::arrived).thenComparing(Member::articleId));

    /** Scratch of the search for candidates: what the query and this event have in common. */
    long common;

    LiveEvent(String id) {
        this.id = id;
    }

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
        return byArrival.isEmpty() ? Instant.MIN : byArrival.last().arrived();
    }

    /** The members that arrived last: what an event is about moves on, and its size must not slow placing down. */
    List<Member> recent() {
        return byArrival.descendingSet().stream().limit(RECENT).toList();
    }

    void add(Member member) {
        members.put(member.articleId(), member);
        byArrival.add(member);
        terms = terms.plus(member.terms());
    }

    void remove(Member member) {
        members.remove(member.articleId());
        byArrival.remove(member);
        terms = terms.minus(member.terms());
    }
}
