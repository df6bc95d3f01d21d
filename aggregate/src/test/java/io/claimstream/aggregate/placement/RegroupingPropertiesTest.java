package io.claimstream.aggregate.placement;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import io.claimstream.aggregate.placement.Placement.Verdict;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;

/** Merges and splits, whatever order the articles come in. */
class RegroupingPropertiesTest {

    private static final Instant NOW = Instant.parse("2031-05-05T08:00:00Z");
    private static final int REPORTS = 4;

    private static final List<List<String>> EVENTS = List.of(
            List.of("ferry", "Amber Gull", "Corvane Point", "Ines Radlow", "aground", "lifeboat", "Marsh Line"),
            List.of("dam", "Lake Ostrey", "Vester Hospital", "Tom Quill", "flooded", "evacuated", "Water Board"),
            List.of("festival", "Copper Kettle", "Stannick Green", "Dora Tillow", "collapsed", "stage", "Band Union"),
            List.of(
                    "vaccine",
                    "Harrow Institute",
                    "Petra Adebar",
                    "Juniper Trust",
                    "approved",
                    "measles",
                    "Drug Office"));

    // Words of several events in one article make events look like one and come apart again.
    private static final List<String> ALL =
            EVENTS.stream().flatMap(List::stream).toList();

    @Test
    void groupsTheSameReportsInWhateverOrderTheyCome() {
        placing().forAll(integers().all()).check(seed -> {
            List<Fingerprint> reports = reports(new Random(seed));
            Collections.shuffle(reports, new Random(seed));
            Stands stands = new Stands();
            reports.forEach(stands::place);
            return stands.groups().equals(groupsToldApart());
        });
    }

    @Test
    void tellsWhereEveryArticleStands() {
        placing().forAll(integers().all(), integers().between(5, 40)).check((seed, articles) -> {
            Stands stands = new Stands();
            mixed(new Random(seed), articles).forEach(stands::place);
            return stands.byArticle.size() == articles
                    && stands.index.openEvents() == stands.groups().size();
        });
    }

    @Test
    void goesOnAfterARestartAsItWouldHave() {
        placing().forAll(integers().all(), integers().between(5, 40)).check((seed, articles) -> {
            List<Fingerprint> all = mixed(new Random(seed), articles);
            Stands stands = new Stands();
            all.subList(0, articles - 1).forEach(stands::place);
            Stands restarted = new Stands();
            stands.byArticle.forEach((id, event) ->
                    restarted.restore(all.get(Integer.parseInt(id)), event, stands.numbers.getOrDefault(id, 0L)));
            return restarted.place(all.get(articles - 1)).equals(stands.place(all.get(articles - 1)));
        });
    }

    private static QuickTheory placing() {
        return qt().withExamples(50).withShrinkCycles(20);
    }

    private static final class Stands {
        private final PlacementIndex index = new PlacementIndex();
        private final Map<String, String> byArticle = new TreeMap<>();
        private final Map<String, Long> numbers = new HashMap<>();

        PlacementIndex.Outcome place(Fingerprint article) {
            PlacementIndex.Outcome outcome = index.place(article, NOW);
            numbers.put(article.articleId(), outcome.number());
            put(outcome.placement());
            outcome.consequences().stream()
                    .filter(consequence -> consequence.verdict() == Verdict.MOVED)
                    .forEach(this::put);
            return outcome;
        }

        void restore(Fingerprint article, String event, long number) {
            index.restore(new PlacedArticle(article, event, NOW, number));
            byArticle.put(article.articleId(), event);
        }

        Set<Set<String>> groups() {
            Map<String, Set<String>> groups = new HashMap<>();
            byArticle.forEach((id, event) ->
                    groups.computeIfAbsent(event, k -> new TreeSet<>()).add(id));
            return new HashSet<>(groups.values());
        }

        private void put(Placement placement) {
            byArticle.put(placement.articleId(), String.valueOf(placement.eventId()));
        }
    }

    private static Set<Set<String>> groupsToldApart() {
        Set<Set<String>> groups = new HashSet<>();
        for (int event = 0; event < EVENTS.size(); event++) {
            Set<String> group = new TreeSet<>();
            for (int report = 0; report < REPORTS; report++) {
                group.add(Integer.toString(event * REPORTS + report));
            }
            groups.add(group);
        }
        return groups;
    }

    private static List<Fingerprint> reports(Random random) {
        List<Fingerprint> reports = new ArrayList<>();
        for (List<String> words : EVENTS) {
            for (int report = 0; report < REPORTS; report++) {
                List<String> told = new ArrayList<>(words);
                Collections.shuffle(told, random);
                reports.add(article(reports.size(), told));
            }
        }
        return reports;
    }

    private static List<Fingerprint> mixed(Random random, int articles) {
        List<Fingerprint> mixed = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            List<String> told = new ArrayList<>(EVENTS.get(random.nextInt(EVENTS.size())));
            for (int word = random.nextInt(8); word > 0; word--) {
                told.set(random.nextInt(told.size()), ALL.get(random.nextInt(ALL.size())));
            }
            mixed.add(article(i, told));
        }
        return mixed;
    }

    private static Fingerprint article(int id, List<String> words) {
        String text = "The report tells of the " + String.join(", the ", words) + ".";
        CleanArticle article =
                new CleanArticle(Integer.toString(id), null, id + ".example", null, NOW, null, "en", null, false, text);
        return Fingerprints.of(new ExtractedArticle(article, List.of(), List.of(), "test", null), 0);
    }
}
