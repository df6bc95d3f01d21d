package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.Placement.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Corrects earlier placements in the light of a later article: two events may be one, and one may be two. */
final class Regrouping {

    /** An event of fewer members has nothing that could stray from it: its second article has just joined the first. */
    private static final int LEAST_TO_SPLIT = 3;

    /** Least log odds at which an article is looked at together with the members of an event that it did not join. */
    private static final double WORTH_A_LOOK = -2;

    private static final int MOST_LOOKED_AT = 3;

    /** How much surer a member must be of another event than of its own. */
    private static final double CLEARLY = 2;

    private final LiveEvents events;
    private final Likeness likeness;
    private final Matching matching;
    private final Cohesion cohesion;
    private final PlacementIndex.Tuning tuning;

    Regrouping(LiveEvents events, Likeness likeness, Matching matching, PlacementIndex.Tuning tuning) {
        this.events = events;
        this.likeness = likeness;
        this.matching = matching;
        this.cohesion = new Cohesion(likeness);
        this.tuning = tuning;
    }

    /**
     * Merges an event with others that its latest article is like, too. That is no proof that they are one: they must be
     * like each other as well.
     */
    List<Placement> merge(List<Matching.Match> matches, LiveEvent into) {
        List<Placement> moves = new ArrayList<>();
        for (Matching.Match match : matches) {
            LiveEvent other = match.event();
            if (match.score() >= tuning.join() && other != into && likeness.of(other, into) >= tuning.merge()) {
                for (Member member : other.members()) {
                    moves.add(move(member, into.id()));
                }
            }
        }
        return moves;
    }

    /**
     * Draws to an event what its latest article shows to be of it. Who came before all others of its kind went where it fitted least
     * badly; the first article that is clearly of one event with it tells better. The three likeliest other events are looked at, and
     * of each the members that arrived last; one of them always stays.
     */
    List<Placement> draw(List<Matching.Match> matches, LiveEvent to, Member latest) {
        List<Placement> moves = new ArrayList<>();
        if (to.story() == null) {
            matches.stream()
                    .filter(match -> match.score() >= WORTH_A_LOOK)
                    .map(Matching.Match::event)
                    .filter(from -> from != to && from.story() == null && from.size() > 1)
                    .limit(MOST_LOOKED_AT)
                    .forEach(from -> drawn(from, to, latest).stream()
                            .limit(from.size() - 1L)
                            .forEach(member -> moves.add(move(member, to.id()))));
        }
        return moves;
    }

    private List<Member> drawn(LiveEvent from, LiveEvent to, Member latest) {
        WeighedArticle article = likeness.weighed(latest);
        return from.recent().stream()
                .filter(member -> likeness.of(article, List.of(member)) >= Cohesion.LINK)
                .filter(member -> isSurerOf(to, from, member))
                .toList();
    }

    private boolean isSurerOf(LiveEvent to, LiveEvent from, Member member) {
        WeighedArticle weighed = likeness.weighed(member);
        List<Member> others = from.recent().stream()
                .filter(other -> !other.articleId().equals(member.articleId()))
                .toList();
        double there = likeness.of(weighed, to.recent());
        return there >= tuning.join() && there >= likeness.of(weighed, others) + CLEARLY;
    }

    /**
     * Lets go what strays from an event. A group becomes an event of its own; a single article looks for another one first,
     * and stays when it finds none that is surer.
     */
    List<Placement> split(LiveEvent event) {
        List<Placement> moves = new ArrayList<>();
        if (event.story() == null && event.size() >= LEAST_TO_SPLIT) {
            for (List<Member> stray : cohesion.strays(event)) {
                String to = home(stray, event);
                if (!to.equals(event.id())) {
                    stray.forEach(member -> moves.add(move(member, to)));
                }
            }
        }
        return moves;
    }

    private String home(List<Member> stray, LiveEvent event) {
        Member first = stray.get(0);
        if (stray.size() == 1) {
            events.remove(first);
            List<Matching.Match> matches = matching.of(first);
            events.add(first, event.id());
            if (!matches.isEmpty() && matches.get(0).score() >= tuning.join()) {
                return matches.get(0).event().id();
            }
        }
        return events.founded(first.articleId());
    }

    private Placement move(Member member, String to) {
        events.remove(member);
        events.add(member, to);
        return new Placement(member.articleId(), null, Verdict.MOVED, to);
    }
}
