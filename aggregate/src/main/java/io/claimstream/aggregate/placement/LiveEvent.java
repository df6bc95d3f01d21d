package io.claimstream.aggregate.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An event that still takes articles: its members, and the last of them, which say what it is about now. */
final class LiveEvent {

    /** What an event is about moves on, and its size must not slow placing down. */
    private static final int RECENT = 12;

    private final String id;
    private final int number;
    private final TreeMap<String, Member> members = new TreeMap<>();
    private final TreeSet<Member> byArrival = new TreeSet<>(Member.BY_ARRIVAL);
    private List<Member> recent = List.of();
    private @Nullable String story;
    private final TermCounts terms = new TermCounts();

    /**
     * An event without members.
     *
     * @param number from 0 on, no other live event has it
     */
    LiveEvent(String id, int number) {
        this.id = id;
        this.number = number;
    }

    String id() {
        return id;
    }

    int number() {
        return number;
    }

    /** The sender's own key, which all members share; null: none. */
    @Nullable
    String story() {
        return story;
    }

    /** In how many of the {@link #recent} members each term stands. */
    TermCounts terms() {
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
        return recent.isEmpty() ? Instant.MIN : recent.get(0).arrived();
    }

    /** The members that arrived last, the last one first. */
    List<Member> recent() {
        return recent;
    }

    void add(Member member) {
        members.put(member.articleId(), member);
        byArrival.add(member);
        recent = last();
        story = member.story();
    }

    void remove(Member member) {
        members.remove(member.articleId());
        byArrival.remove(member);
        recent = last();
    }

    private List<Member> last() {
        return byArrival.descendingSet().stream().limit(RECENT).toList();
    }
}
