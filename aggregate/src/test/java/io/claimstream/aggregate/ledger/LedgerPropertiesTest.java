package io.claimstream.aggregate.ledger;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

class LedgerPropertiesTest {

    private static final Instant NOW = Instant.parse("2021-07-01T00:00:00Z");

    @Test
    void isTheSameInWhateverOrderItsArticlesCame() {
        ledger().forAll(ledgers(), integers().all()).check((articles, seed) -> {
            List<LedgerArticle> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            Ledger one = Ledger.of("e");
            for (LedgerArticle article : shuffled) {
                one = one.with(article);
            }
            return event(one).equals(event(Ledger.of("e", articles)));
        });
    }

    @Test
    void takesOverFromItsLastStateOnlyWhatStillHolds() {
        ledger().forAll(ledgers(), integers().all())
                .check((articles, seed) -> walk(
                        articles, seed, (ledger, members) -> event(ledger).equals(event(Ledger.of("e", members)))));
    }

    @Test
    void isToldOnceMoreFromItsArticlesAndItsPast() {
        ledger().forAll(ledgers(), integers().all()).check((articles, seed) -> {
            AtomicReference<Event> told = new AtomicReference<>();
            return walk(articles, seed, (ledger, members) -> {
                Event event = ledger.event(told.get(), NOW, "cause " + members.size());
                told.set(event);
                return Ledger.of("e", members).event(EventPast.of(event)).equals(event);
            });
        });
    }

    /** Lets articles and copies of them come and go; true when a check holds in all states. */
    private static boolean walk(
            List<LedgerArticle> articles, int seed, BiPredicate<Ledger, Collection<LedgerArticle>> check) {
        Random random = new Random(seed);
        List<LedgerArticle> pool = new ArrayList<>(articles);
        pool.add(Told.copy("zz", articles.get(0)));
        pool.add(Told.copy("00", articles.get(1)));
        Map<String, LedgerArticle> members = new HashMap<>();
        Ledger ledger = Ledger.of("e");
        for (int step = 0; step < 2 * pool.size(); step++) {
            LedgerArticle article = pool.get(random.nextInt(pool.size()));
            if (members.remove(article.id()) == null) {
                members.put(article.id(), article);
                ledger = ledger.with(article);
            } else {
                ledger = ledger.without(article.id());
            }
            if (!check.test(ledger, members.values())) {
                return false;
            }
        }
        return true;
    }

    @Test
    void takesAnArticleTwiceAsOnce() {
        ledger().forAll(ledgers()).check(articles -> {
            Ledger ledger = Ledger.of("e", articles);
            return event(ledger.with(articles.get(0))).equals(event(ledger));
        });
    }

    @Test
    void forgetsAWithdrawnArticleButForHistory() {
        ledger().forAll(ledgers()).check(articles -> {
            Ledger without = Ledger.of("e", articles.subList(1, articles.size()));
            Ledger withdrawn = Ledger.of("e", articles).without(articles.get(0).id());
            return event(withdrawn).equals(event(without));
        });
    }

    @Test
    void neverCountsACopyAsAnOrigin() {
        ledger().forAll(ledgers()).check(articles -> {
            Event before = event(Ledger.of("e", articles));
            Event after = event(Ledger.of("e", articles).with(Told.copy("zz", articles.get(0))));
            return after.origins() == before.origins() && origins(after).equals(origins(before));
        });
    }

    @Test
    void keepsTheBestValueWithinTheSpanOfAllThatStand() {
        ledger().forAll(ledgers())
                .check(articles ->
                        event(Ledger.of("e", articles)).claims().stream().allMatch(LedgerPropertiesTest::holdsItsBest));
    }

    @Test
    void givesTheBestValueNoConflictWithItself() {
        ledger().forAll(ledgers())
                .check(articles -> event(Ledger.of("e", articles)).claims().stream()
                        .allMatch(group -> group.values().get(0).relation() == Relation.AGREES));
    }

    @Test
    void saysNothingOfEqualStates() {
        ledger().forAll(ledgers()).check(articles -> {
            Ledger ledger = Ledger.of("e", articles);
            Event before = event(ledger);
            Event after = ledger.event(before, NOW, articles.get(0).id());
            return Changes.between(before, after, NOW, articles.get(0).id()).isEmpty();
        });
    }

    private static QuickTheory ledger() {
        return qt().withExamples(100).withShrinkCycles(100);
    }

    private static boolean holdsItsBest(ClaimGroup group) {
        if (group.best() == null) {
            return true;
        }
        Double low = group.best().low();
        Double high = group.best().high();
        boolean above = group.low() == null || (low != null && low >= group.low());
        boolean below = group.high() == null || (high != null && high <= group.high());
        return above && below;
    }

    private static Map<String, Integer> origins(Event event) {
        return event.claims().stream().collect(Collectors.toMap(g -> g.id() + g.best(), ClaimGroup::origins));
    }

    private static Event event(Ledger ledger) {
        return ledger.event(null, NOW, "cause");
    }

    private static Gen<List<LedgerArticle>> ledgers() {
        return lists().of(lists().of(claims().mix(otherClaims(), 40)).ofSizeBetween(1, 4))
                .ofSizeBetween(2, 6)
                .map(all -> {
                    List<LedgerArticle> articles = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        articles.add(Told.article("a" + i, 1 + i / 2, all.get(i).toArray(Claim[]::new)));
                    }
                    return articles;
                });
    }

    /** Single persons, their attacker, and what is said and done without a number. */
    private static Gen<Claim> otherClaims() {
        List<String> persons =
                List.of("a man", "Ann Lund, 34", "a 17-year-old boy", "the gunman", "his wife", "Odo Lund");
        List<String> said = List.of(
                "the bridge over the river will open again in spring",
                "the bridge across the river opens again next spring",
                "nobody had warned the village before the flood came");
        return integers()
                .between(0, 4)
                .zip(integers().between(0, 5), integers().between(0, 2), (kind, who, what) -> switch (kind) {
                    case 0 -> Told.one(Measure.KILLED, persons.get(who));
                    case 1 -> Told.told("victim/object", Told.one(Measure.INJURED, persons.get(who)));
                    case 2 -> Told.statement(said.get(what));
                    case 3 -> Told.statement(said.get(what), persons.get(who));
                    default -> Told.action(Field.TITLE, persons.get(who), "open", "the bridge", Stage.DONE);
                });
    }

    private static Gen<Claim> claims() {
        List<Measure> measures = List.of(Measure.KILLED, Measure.INJURED, Measure.DEAD_OR_INJURED, Measure.COUNT);
        List<String> nouns = List.of("people", "soldiers", "girls", "cars");
        List<Stage> stages = List.of(Stage.DONE, Stage.PLANNED, Stage.DENIED);
        List<Bound> bounds = List.of(Bound.EXACT, Bound.MORE_THAN, Bound.NEARLY);
        return integers().between(0, 3).zip(integers().between(0, 7), integers().between(1, 40), (m, kind, number) -> {
            Bound bound = bounds.get(kind % 3);
            double n = number;
            Claim claim = Told.count(
                    measures.get(m),
                    bound == Bound.NEARLY ? null : n,
                    bound == Bound.MORE_THAN ? null : n,
                    bound,
                    nouns.get(number % 4));
            Claim staged = Told.at(stages.get(kind == 7 ? 2 : kind % 2), claim);
            Claim scoped = number % 9 == 0 ? Told.in(Scope.PART, staged) : staged;
            return kind % 2 == 0 ? Told.by("speaker " + number % 3, scoped) : scoped;
        });
    }
}
