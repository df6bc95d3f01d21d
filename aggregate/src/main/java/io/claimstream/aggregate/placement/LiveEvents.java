package io.claimstream.aggregate.placement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events that still take articles, found by id, by article, by the sender's key, by what they tell and by how long they have been quiet. */
final class LiveEvents {

    private final Vocabulary vocabulary;
    private final InvertedIndex index;
    private final CandidateSearch search;
    private final Map<String, LiveEvent> byId = new HashMap<>();
    private final Map<String, LiveEvent> byArticle = new HashMap<>();
    private final Map<String, LiveEvent> byStory = new HashMap<>();
    private final TreeSet<LiveEvent> byArrival =
            new TreeSet<>(Comparator.comparing(LiveEvent::lastArrived).thenComparing(LiveEvent::id));

    LiveEvents(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.index = new InvertedIndex(vocabulary);
        this.search = new CandidateSearch(index);
    }

    int size() {
        return byId.size();
    }

    int articles() {
        return byArticle.size();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The id of an event that an article begins. */
    String founded(String articleId) {
        String id = named(articleId);
        // The article that founded an event may since have left it.
        for (int again = 1; byId.containsKey(id); again++) {
            id = named(articleId + "#" + again);
        }
        return id;
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Nullable
    LiveEvent ofArticle(String articleId) {
        return byArticle.get(articleId);
    }

    @Nullable
    LiveEvent ofStory(String story) {
        return byStory.get(story);
    }

    /** The one that has been quiet longest, when that was before a moment; null: none. */
    @Nullable
    LiveEvent quietSince(Instant moment) {
        return !byArrival.isEmpty() && byArrival.first().lastArrived().isBefore(moment) ? byArrival.first() : null;
    }

    /** The events that have most in common with an article, best first. */
    List<LiveEvent> candidates(WeighedArticle article) {
        return search.candidates(article);
    }

    /** An article to be placed or moved: its terms count from now on. */
    Member read(Fingerprint article, Instant arrived, long number) {
        return Member.of(article, vocabulary.add(article), arrived, number);
    }

    /** Puts an article into an event, which begins with it when there is none of that id. */
    LiveEvent add(Member member, String eventId) {
        LiveEvent event = byId.computeIfAbsent(eventId, index::open);
        byArrival.remove(event);
        List<Member> before = event.recent();
        event.add(member);
        remember(before, event);
        byArrival.add(event);
        byArticle.put(member.articleId(), event);
        if (member.story() != null) {
            byStory.put(member.story(), event);
        }
        return event;
    }

    /** Takes an article out of its event, which ends with its last one. */
    void remove(Member member) {
        LiveEvent event = Objects.requireNonNull(byArticle.remove(member.articleId()));
        byArrival.remove(event);
        List<Member> before = event.recent();
        event.remove(member);
        remember(before, event);
        if (event.size() > 0) {
            byArrival.add(event);
            return;
        }
        byId.remove(event.id());
        index.close(event);
        if (member.story() != null) {
            byStory.remove(member.story());
        }
    }

    /** Takes an article out for good. */
    void forget(Member member) {
        remove(member);
        vocabulary.remove(member.terms());
    }

    /** An event is known by its last members. */
    private void remember(List<Member> before, LiveEvent event) {
        for (Member member : event.recent()) {
            if (!before.contains(member)) {
                index.add(member.terms(), event);
            }
        }
        for (Member member : before) {
            if (!event.recent().contains(member)) {
                index.remove(member.terms(), event);
            }
        }
    }
}
