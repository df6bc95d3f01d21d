package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.Placement.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Corrects earlier placements in the light of a later article: two events may be one, and one may be two. */
final class Regrouping {

    /** An event of fewer members has nothing that could stray from it: its second article has just joined the first. */
    private static final int LEAST_TO_SPLIT = 3;

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
