package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.Placement.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives every article its event by one-pass clustering over an inverted index. What it holds is a function of its members
 * alone, in whatever order they came, so that an index that is rebuilt from them decides as the old one would have.
 */
public final class PlacementIndex {

    private final Tuning tuning;
    private final LiveEvents events;
    private final Likeness likeness;

    public PlacementIndex() {
        this(Tuning.DEFAULT, SameEvent.load());
    }

    PlacementIndex(Tuning tuning, SameEvent sameEvent) {
        Vocabulary vocabulary = new Vocabulary(Background.load());
        this.tuning = tuning;
        this.events = new LiveEvents(vocabulary);
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
        events.add(events.read(placed.fingerprint(), placed.arrived()), placed.eventId());
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
        LiveEvent former = events.ofArticle(article.articleId());
        if (former != null) {
            events.forget(former.member(article.articleId()));
        }
        List<Placement> consequences = new ArrayList<>();
        close(arrived, consequences);
        if (article.retracted()) {
            return new Outcome(
                    new Placement(article.articleId(), article.version(), Verdict.WITHDRAWN, null), consequences, 0);
        }
        Member member = events.read(article, arrived);
        List<Match> matches = article.story() == null ? matches(member) : List.of();
        String eventId = eventFor(article, former == null ? null : former.id(), matches);
        events.add(member, eventId);
        for (Match match : matches) {
            if (match.score() >= tuning.join() && ties(match.event(), events.ofArticle(article.articleId()))) {
                consequences.addAll(merge(match.event(), eventId));
            }
        }
        return new Outcome(
                new Placement(article.articleId(), article.version(), Verdict.PLACED, eventId),
                consequences,
                matches.size());
    }

    private String eventFor(Fingerprint article, @Nullable String former, List<Match> matches) {
        if (article.story() != null) {
            LiveEvent known = events.ofStory(article.story());
            return known == null ? founded(article) : known.id();
        }
        if (!matches.isEmpty() && matches.get(0).score() >= tuning.join()) {
            return matches.get(0).event().id();
        }
        // An event's only article keeps it through all its versions.
        return former != null && !events.has(former) ? former : founded(article);
    }

    private String founded(Fingerprint article) {
        String id = named(article.articleId());
        // The article that founded an event may since have left it.
        for (int again = 1; events.has(id); again++) {
            id = named(article.articleId() + "#" + again);
        }
        return id;
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private record Match(LiveEvent event, double score) {}

    private List<Match> matches(Member member) {
        WeighedArticle article = likeness.weighed(member);
        return events.candidates(article).stream()
                .map(event -> new Match(event, likeness.of(article, event)))
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(match -> match.event().id()))
                .toList();
    }

    /** An article that is like two events is no proof that they are one: they must be like each other too. */
    private boolean ties(LiveEvent one, @Nullable LiveEvent joined) {
        return joined != null && one != joined && likeness.of(one, joined) >= tuning.merge();
    }

    private List<Placement> merge(LiveEvent from, String into) {
        List<Placement> moves = new ArrayList<>();
        for (Member moving : from.members()) {
            events.remove(moving);
            events.add(moving, into);
            moves.add(new Placement(moving.articleId(), null, Verdict.MOVED, into));
        }
        return moves;
    }

    private void close(Instant now, List<Placement> consequences) {
        LiveEvent quiet = nextToClose(now);
        while (quiet != null) {
            for (Member member : quiet.members()) {
                events.forget(member);
                consequences.add(new Placement(member.articleId(), null, Verdict.CLOSED, quiet.id()));
            }
            quiet = nextToClose(now);
        }
    }

    private @Nullable LiveEvent nextToClose(Instant now) {
        boolean full = events.articles() > tuning.capacity();
        return events.quietSince(full ? Instant.MAX : now.minus(tuning.quiet()));
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
