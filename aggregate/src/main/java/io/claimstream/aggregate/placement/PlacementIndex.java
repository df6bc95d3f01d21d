package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.Placement.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives every article its event by one-pass clustering over an inverted index. What it holds is a function of its members
 * alone, in whatever order they came, so that an index that is rebuilt from them decides as the old one would have.
 */
public final class PlacementIndex {

    private final Tuning tuning;
    private final Map<String, PlacedArticle> members = new HashMap<>();
    private final Map<String, LiveEvent> events = new HashMap<>();
    private final TreeSet<LiveEvent> byArrival =
            new TreeSet<>(Comparator.comparing(LiveEvent::lastArrived).thenComparing(LiveEvent::id));
    private final Map<String, String> stories = new HashMap<>();
    private final Vocabulary vocabulary;

    public PlacementIndex() {
        this(Tuning.DEFAULT);
    }

    PlacementIndex(Tuning tuning) {
        this.tuning = tuning;
        this.vocabulary = new Vocabulary(tuning);
    }

    /**
     * What placing one article did.
     *
     * @param placement of the article itself
     * @param consequences for other articles
     * @param kept members that are new or changed
     * @param forgotten ids of former members
     * @param candidates how many events were compared
     */
    public record Outcome(
            Placement placement,
            List<Placement> consequences,
            List<PlacedArticle> kept,
            List<String> forgotten,
            int candidates) {}

    /** Takes back a member of an earlier index. */
    public void restore(PlacedArticle member) {
        add(member);
    }

    /** Events that can still take articles. */
    public int openEvents() {
        return events.size();
    }

    /**
     * Places an article, or withdraws it when it is retracted.
     *
     * @param arrived stream time
     */
    public Outcome place(Fingerprint article, Instant arrived) {
        PlacedArticle former = members.get(article.articleId());
        if (former != null) {
            remove(former);
        }
        List<String> forgotten = new ArrayList<>();
        List<Placement> consequences = new ArrayList<>();
        close(arrived, forgotten, consequences);
        if (article.retracted()) {
            forgotten.add(article.articleId());
            return new Outcome(
                    new Placement(article.articleId(), article.version(), Verdict.WITHDRAWN, null),
                    consequences,
                    List.of(),
                    forgotten,
                    0);
        }
        List<Match> matches = article.story() == null ? matches(article) : List.of();
        String eventId = eventFor(article, former, matches);
        PlacedArticle placed = new PlacedArticle(article, eventId, arrived);
        List<PlacedArticle> kept = new ArrayList<>();
        for (Match match : matches) {
            if (match.score() >= tuning.merge() && !match.event().id().equals(eventId)) {
                for (PlacedArticle moving : match.event().members()) {
                    PlacedArticle moved = moving.in(eventId);
                    remove(moving);
                    add(moved);
                    kept.add(moved);
                    consequences.add(new Placement(moved.fingerprint().articleId(), null, Verdict.MOVED, eventId));
                }
            }
        }
        add(placed);
        kept.add(placed);
        return new Outcome(
                new Placement(article.articleId(), article.version(), Verdict.PLACED, eventId),
                consequences,
                kept,
                forgotten,
                matches.size());
    }

    private String eventFor(Fingerprint article, @Nullable PlacedArticle former, List<Match> matches) {
        if (article.story() != null) {
            String known = stories.get(article.story());
            return known == null ? founded(article) : known;
        }
        if (!matches.isEmpty() && matches.get(0).score() >= tuning.join()) {
            return matches.get(0).event().id();
        }
        return former != null && former.fingerprint().story() == null && !events.containsKey(former.eventId())
                ? former.eventId()
                : founded(article);
    }

    private String founded(Fingerprint article) {
        String name = article.articleId();
        String id = named(name);
        // The article that founded an event may since have left it.
        for (int again = 1; events.containsKey(id); again++) {
            id = named(name + "#" + again);
        }
        return id;
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private record Match(LiveEvent event, double score) {}

    private List<Match> matches(Fingerprint article) {
        List<Match> matches = new ArrayList<>();
        for (LiveEvent event : vocabulary.candidates(article)) {
            if (event.story() == null) {
                matches.add(new Match(event, score(article, event)));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparing(match -> match.event().id()));
        return matches;
    }

    private double score(Fingerprint article, LiveEvent event) {
        return vocabulary.similarity(article, event) * event.nearness(article.publishedAt(), tuning);
    }

    private void add(PlacedArticle member) {
        members.put(member.fingerprint().articleId(), member);
        LiveEvent event = events.get(member.eventId());
        if (event == null) {
            event = new LiveEvent(member.eventId());
            events.put(event.id(), event);
        } else {
            byArrival.remove(event);
        }
        event.add(member);
        byArrival.add(event);
        vocabulary.add(member.fingerprint(), event);
        if (member.fingerprint().story() != null) {
            stories.put(member.fingerprint().story(), event.id());
        }
    }

    private void remove(PlacedArticle member) {
        members.remove(member.fingerprint().articleId());
        LiveEvent event = Objects.requireNonNull(events.get(member.eventId()));
        byArrival.remove(event);
        vocabulary.remove(member.fingerprint(), event);
        event.remove(member);
        if (event.isEmpty()) {
            events.remove(event.id());
            if (event.story() != null) {
                stories.remove(event.story());
            }
        } else {
            byArrival.add(event);
        }
    }

    private void close(Instant now, List<String> forgotten, List<Placement> consequences) {
        while (!byArrival.isEmpty()
                && (members.size() > tuning.capacity()
                        || byArrival.first().lastArrived().isBefore(now.minus(tuning.quiet())))) {
            for (PlacedArticle member : byArrival.first().members()) {
                remove(member);
                forgotten.add(member.fingerprint().articleId());
                consequences.add(
                        new Placement(member.fingerprint().articleId(), null, Verdict.CLOSED, member.eventId()));
            }
        }
    }

    /**
     * What the index goes by.
     *
     * @param join least similarity at which an article joins an event
     * @param merge least similarity at which an article that joins one event draws another one in
     * @param decay time between publications after which likeness counts for 1/e
     * @param quiet after which an event takes no more articles
     * @param capacity articles that are held at most
     */
    record Tuning(double join, double merge, Duration decay, Duration quiet, int capacity) {
        static final Tuning DEFAULT = new Tuning(0.3, 0.5, Duration.ofDays(14), Duration.ofDays(14), 200_000);
    }
}
