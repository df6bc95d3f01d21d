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
    private final Map<String, LiveEvent> eventOf = new HashMap<>();
    private final Map<String, LiveEvent> events = new HashMap<>();
    private final TreeSet<LiveEvent> byArrival =
            new TreeSet<>(Comparator.comparing(LiveEvent::lastArrived).thenComparing(LiveEvent::id));
    private final Map<String, LiveEvent> stories = new HashMap<>();
    private final Vocabulary vocabulary = new Vocabulary(Background.load());
    private final CandidateSearch search = new CandidateSearch(vocabulary);
    private final Likeness likeness;

    public PlacementIndex() {
        this(Tuning.DEFAULT, SameEvent.load());
    }

    PlacementIndex(Tuning tuning, SameEvent sameEvent) {
        this.tuning = tuning;
        this.likeness = new Likeness(vocabulary, sameEvent);
    }

    /**
     * What placing one article did.
     *
     * @param placement of the article itself
     * @param consequences for other articles
     * @param candidates how many events were compared
     */
    public record Outcome(Placement placement, List<Placement> consequences, int candidates) {}

    /** Takes back a member of an earlier index. */
    public void restore(PlacedArticle placed) {
        Fingerprint article = placed.fingerprint();
        add(member(article, placed.arrived()), placed.eventId());
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
        LiveEvent former = eventOf.get(article.articleId());
        String formerId = former == null ? null : former.id();
        if (former != null) {
            vocabulary.remove(remove(former.member(article.articleId())).terms());
        }
        List<Placement> consequences = new ArrayList<>();
        close(arrived, consequences);
        if (article.retracted()) {
            return new Outcome(
                    new Placement(article.articleId(), article.version(), Verdict.WITHDRAWN, null), consequences, 0);
        }
        Member member = member(article, arrived);
        List<Match> matches = article.story() == null ? matches(member) : List.of();
        String eventId = eventFor(article, formerId, matches);
        add(member, eventId);
        for (Match match : matches) {
            if (match.score() >= tuning.join() && ties(match.event(), eventOf.get(article.articleId()))) {
                consequences.addAll(merge(match.event(), eventId));
            }
        }
        return new Outcome(
                new Placement(article.articleId(), article.version(), Verdict.PLACED, eventId),
                consequences,
                matches.size());
    }

    private Member member(Fingerprint article, Instant arrived) {
        TermVector terms = vocabulary.add(article.terms());
        return new Member(
                article.articleId(),
                terms,
                aspects(article, terms),
                article.publishedAt(),
                article.source(),
                article.story(),
                arrived);
    }

    private Member.Aspects aspects(Fingerprint article, TermVector terms) {
        byte[] bits = new byte[terms.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) article.aspects(vocabulary.text(terms.term(i)));
        }
        return new Member.Aspects(bits);
    }

    private String eventFor(Fingerprint article, @Nullable String former, List<Match> matches) {
        if (article.story() != null) {
            LiveEvent known = stories.get(article.story());
            return known == null ? founded(article) : known.id();
        }
        if (!matches.isEmpty() && matches.get(0).score() >= tuning.join()) {
            return matches.get(0).event().id();
        }
        // An event's only article keeps it through all its versions.
        return former != null && !events.containsKey(former) ? former : founded(article);
    }

    private String founded(Fingerprint article) {
        String id = named(article.articleId());
        // The article that founded an event may since have left it.
        for (int again = 1; events.containsKey(id); again++) {
            id = named(article.articleId() + "#" + again);
        }
        return id;
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private record Match(LiveEvent event, double score) {}

    private List<Match> matches(Member article) {
        List<Match> matches = new ArrayList<>();
        for (LiveEvent event : search.candidates(article.terms())) {
            if (event.story() == null) {
                matches.add(new Match(event, likeness.of(article, event)));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparing(match -> match.event().id()));
        return matches;
    }

    /** An article that is like two events is no proof that they are one: they must be like each other too. */
    private boolean ties(LiveEvent one, @Nullable LiveEvent joined) {
        return joined != null && one != joined && likeness.of(one, joined) >= tuning.merge();
    }

    private List<Placement> merge(LiveEvent from, String into) {
        List<Placement> moves = new ArrayList<>();
        for (Member moving : from.members()) {
            remove(moving);
            add(moving, into);
            moves.add(new Placement(moving.articleId(), null, Verdict.MOVED, into));
        }
        return moves;
    }

    private void add(Member member, String eventId) {
        LiveEvent event = events.computeIfAbsent(eventId, this::opened);
        byArrival.remove(event);
        search.add(member.terms(), event);
        event.add(member);
        byArrival.add(event);
        eventOf.put(member.articleId(), event);
        if (member.story() != null) {
            stories.put(member.story(), event);
        }
    }

    private LiveEvent opened(String id) {
        vocabulary.countEvents(1);
        return new LiveEvent(id);
    }

    private Member remove(Member member) {
        LiveEvent event = Objects.requireNonNull(eventOf.remove(member.articleId()));
        byArrival.remove(event);
        event.remove(member);
        search.remove(member.terms(), event);
        if (event.size() > 0) {
            byArrival.add(event);
        } else {
            events.remove(event.id());
            vocabulary.countEvents(-1);
            if (member.story() != null) {
                stories.remove(member.story());
            }
        }
        return member;
    }

    private void close(Instant now, List<Placement> consequences) {
        while (!byArrival.isEmpty()
                && (eventOf.size() > tuning.capacity()
                        || byArrival.first().lastArrived().isBefore(now.minus(tuning.quiet())))) {
            LiveEvent event = byArrival.first();
            for (Member member : event.members()) {
                vocabulary.remove(remove(member).terms());
                consequences.add(new Placement(member.articleId(), null, Verdict.CLOSED, event.id()));
            }
        }
    }

    /**
     * What the index goes by.
     *
     * @param join least logarithm of odds at which an article joins an event
     * @param merge least one of two events that one article is like, at which they are one
     * @param quiet stream time after which an event takes no more articles
     * @param capacity articles that are held at most; events that have been quiet longest go first
     */
    record Tuning(double join, double merge, Duration quiet, int capacity) {

        static final Tuning DEFAULT = new Tuning(0.6, 0.6, Duration.ofDays(14), 200_000);
    }
}
