package io.claimstream.aggregate.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the live events that an article has most in common with. */
final class CandidateSearch {

    /** Bounds the work for one article whatever the number of events: telling terms are looked up first. */
    private static final int READ_AT_MOST = 1_000;

    private static final int CANDIDATES = 10;

    /** What has this much less in common than the best one is not compared. */
    private static final int HOPELESS = 5;

    private final InvertedIndex index;

    /** Scratch: by number of an event what the article has in common with it; all 0 between two searches. */
    private long[] common = new long[1024];

    private final int[] touched = new int[READ_AT_MOST];

    CandidateSearch(InvertedIndex index) {
        this.index = index;
    }

    /** Best first; none of those that a sender named, as they take no others. */
    List<LiveEvent> candidates(WeighedArticle article) {
        int found = 0;
        int read = 0;
        for (int i : article.mostTellingFirst()) {
            IntSet holders = index.holders(article.member().terms().term(i));
            if (article.tells(i) > 0 && read + holders.size() <= READ_AT_MOST) {
                read += holders.size();
                found = add((long) article.tells(i) * article.information(i), holders, found);
            }
        }
        List<LiveEvent> best = best(found);
        for (int i = 0; i < found; i++) {
            common[touched[i]] = 0;
        }
        return best;
    }

    private int add(long weight, IntSet holders, int foundBefore) {
        int found = foundBefore;
        for (int place = 0; place < holders.places(); place++) {
            int event = holders.at(place);
            if (event >= 0) {
                if (event >= common.length) {
                    common = Arrays.copyOf(common, 2 * event);
                }
                if (common[event] == 0) {
                    touched[found++] = event;
                }
                common[event] += weight;
            }
        }
        return found;
    }

    private List<LiveEvent> best(int found) {
        List<LiveEvent> best = new ArrayList<>(CANDIDATES + 1);
        long least = most(found) / HOPELESS;
        for (int i = 0; i < found; i++) {
            if (common[touched[i]] < least) {
                continue;
            }
            LiveEvent event = index.event(touched[i]);
            if (event.story() == null) {
                int rank = best.size();
                while (rank > 0 && before(event, best.get(rank - 1))) {
                    rank--;
                }
                best.add(rank, event);
            }
            if (best.size() > CANDIDATES) {
                best.remove(CANDIDATES);
                least = common[best.get(CANDIDATES - 1).number()];
            }
        }
        return best;
    }

    private long most(int found) {
        long most = 0;
        for (int i = 0; i < found; i++) {
            most = Math.max(most, common[touched[i]]);
        }
        return most;
    }

    private boolean before(LiveEvent one, LiveEvent other) {
        int order = Long.compare(common[other.number()], common[one.number()]);
        return order < 0 || (order == 0 && one.id().compareTo(other.id()) < 0);
    }
}
