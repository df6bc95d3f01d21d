package io.claimstream.standalone.diff;

import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which article stands in which event of two results. The predecessor of an event is the one with which it shares most
 * articles, each of at most one; an article has moved when the predecessor of its event is not the event that it was in.
 */
final class Placements {

    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    private record Link(String old, String now, int shared) {

        /** Most shared first; of the like, those of one id. */
        static final Comparator<Link> ORDER = Comparator.comparingInt((Link link) -> -link.shared())
                .thenComparing(link -> !link.old().equals(link.now()))
                .thenComparing(Link::now)
                .thenComparing(Link::old);
    }

    void before(Event event) {
        put(before, event);
    }

    void after(Event event) {
        put(after, event);
    }

    private static void put(Map<String, String> placements, Event event) {
        for (EventArticle article : event.articles()) {
            placements.put(article.id(), event.id());
        }
    }

    /** The earlier event that a later one continues, by the later one's id. */
    Map<String, String> predecessors() {
        Map<String, String> predecessors = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Link link : links()) {
            if (!predecessors.containsKey(link.now()) && taken.add(link.old())) {
                predecessors.put(link.now(), link.old());
            }
        }
        return predecessors;
    }

    private List<Link> links() {
        Map<String, Map<String, Integer>> shared = new TreeMap<>();
        before.forEach((article, old) -> {
            String now = after.get(article);
            if (now != null) {
                shared.computeIfAbsent(old, any -> new TreeMap<>()).merge(now, 1, Integer::sum);
            }
        });
        List<Link> links = new ArrayList<>();
        shared.forEach((old, nows) -> nows.forEach((now, count) -> links.add(new Link(old, now, count))));
        links.sort(Link.ORDER);
        return links;
    }

    /** Articles that stand beside others now, or stand in one of the results only. */
    List<Difference.OfArticle> moved(Map<String, String> predecessors) {
        return articles().stream()
                .filter(article -> !stayed(article, predecessors))
                .map(article -> new Difference.OfArticle(article, before.get(article), after.get(article)))
                .toList();
    }

    /** How many articles did not. */
    int stayed(Map<String, String> predecessors) {
        return (int) articles().stream()
                .filter(article -> stayed(article, predecessors))
                .count();
    }

    private Set<String> articles() {
        Set<String> articles = new LinkedHashSet<>(before.keySet());
        articles.addAll(after.keySet());
        return articles;
    }

    private boolean stayed(String article, Map<String, String> predecessors) {
        String now = after.get(article);
        return now != null && Objects.equals(predecessors.get(now), before.get(article)) && before.containsKey(article);
    }
}
