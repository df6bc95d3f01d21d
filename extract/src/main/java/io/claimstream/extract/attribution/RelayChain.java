package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Speaker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Whoever says that somebody says something passes it on: the outer speaker is a relay of the inner content. */
final class RelayChain {

    private RelayChain() {}

    /** The same attributions, in the same order, with their relays; they come in order of content, the longer first. */
    static List<Attribution> link(List<Attribution> attributions) {
        List<Attribution> linked = new ArrayList<>();
        Deque<Attribution> open = new ArrayDeque<>();
        for (Attribution a : attributions) {
            while (!open.isEmpty() && open.element().contentEnd() <= a.contentStart()) {
                open.pop();
            }
            List<Speaker> relays = new ArrayList<>(a.relays());
            for (Attribution outer : open) {
                if (outer.contentStart() <= a.start() && outer.contentEnd() >= a.end()) {
                    relays.addAll(outer.speakers());
                    break;
                }
            }
            linked.add(a.passedOnBy(relays));
            open.push(a);
        }
        return linked;
    }
}
