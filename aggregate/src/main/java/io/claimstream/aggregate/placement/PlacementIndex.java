package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.Placement.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives every article its event by one-pass clustering over an inverted index. What it holds is a function of its members
 * alone, in whatever order they came, so that an index that is rebuilt from them decides as the old one would have.
 */
public final class PlacementIndex {

    private final Tuning tuning;
    private final LiveEvents events;
    private final Matching matching;
    private final Regrouping regrouping;
    private long next;

    public PlacementIndex() {
        this(Tuning.DEFAULT, SameEvent.load());
    }

    PlacementIndex(Tuning tuning, SameEvent sameEvent) {
        Vocabulary vocabulary = new Vocabulary(Background.load());
        this.tuning = tuning;
        this.events = new LiveEvents(vocabulary);
        Likeness likeness = new Likeness(vocabulary, sameEvent);
        this.matching = new Matching(events, likeness);
        this.regrouping = new Regrouping(events, likeness, matching, tuning);
    }

    /**
     * What placing one article did.
     *
     * @param placement of the article itself
     * @param consequences for other articles
     * @param candidates how many events were compared
     * @param number the article's in the order of arrival
     */
    public record Outcome(Placement placement, List<Placement> consequences, int candidates, long number) {}

    /** Takes back a member of an earlier index. */
    public void restore(PlacedArticle placed) {
        events.add(events.read(placed.fingerprint(), placed.arrived(), placed.number()), placed.eventId());
        next = Math.max(next, placed.number() + 1);
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
                    new Placement(article.articleId(), article.version(), Verdict.WITHDRAWN, null),
                    consequences,
                    0,
                    next);
        }
        long number = next;
        next++;
        Member member = events.read(article, arrived, number);
        List<Matching.Match> matches = article.story() == null ? matching.of(member) : List.of();
        LiveEvent event = events.add(member, eventFor(article, former == null ? null : former.id(), matches));
        consequences.addAll(regrouping.merge(matches, event));
        consequences.addAll(regrouping.draw(matches, event, member));
        consequences.addAll(regrouping.split(event));
        return placed(article, consequences, matches.size(), number);
    }

    /** The article's own placement tells where it came to stand in the end. */
    private Outcome placed(Fingerprint article, List<Placement> consequences, int candidates, long number) {
        LiveEvent event = Objects.requireNonNull(events.ofArticle(article.articleId()));
        return new Outcome(
                new Placement(article.articleId(), article.version(), Verdict.PLACED, event.id()),
                lastOfEach(consequences).stream()
                        .filter(consequence -> !consequence.articleId().equals(article.articleId()))
                        .toList(),
                candidates,
                number);
    }

    /** Whoever was drawn to an event and strays from it at once has moved once. */
    private static Collection<Placement> lastOfEach(List<Placement> consequences) {
        Map<String, Placement> last = new LinkedHashMap<>();
        for (Placement consequence : consequences) {
            last.remove(consequence.articleId());
            last.put(consequence.articleId(), consequence);
        }
        return last.values();
    }

    private String eventFor(Fingerprint article, @Nullable String former, List<Matching.Match> matches) {
        if (article.story() != null) {
            LiveEvent known = events.ofStory(article.story());
            return known == null ? events.founded(article.articleId()) : known.id();
        }
        if (!matches.isEmpty() && matches.get(0).score() >= tuning.join()) {
            return matches.get(0).event().id();
        }
        // An event's only article keeps it through all its versions.
        return former != null && !events.has(former) ? former : events.founded(article.articleId());
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
     * @param merge least one of two events at which they are one; as one article is like both, less will do
     * @param quiet stream time after which an event takes no more articles
     * @param capacity articles that are held at most; events that have been quiet longest go first
     */
    record Tuning(double join, double merge, Duration quiet, int capacity) {

        static final Tuning DEFAULT = new Tuning(0.2, -0.4, Duration.ofDays(14), 200_000);
    }
}
