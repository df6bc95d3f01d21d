package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Scope;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All assertions that ask the same in the same words and give the same number: the least thing that aligning moves. */
final class Cell implements Pool.Of<Assertion> {

    private static final int TELLING_DIGITS = 3;

    private static final Set<Measure> MEASURED =
            EnumSet.of(Measure.LENGTH, Measure.AREA, Measure.HEIGHT, Measure.DEPTH, Measure.SPEED);

    private final Key key;
    private final List<Assertion> assertions;
    private final Set<String> articles;
    private final Set<String> origins;
    private final boolean telling;

    /** What the assertions of a cell have in common. */
    record Key(Measure measure, String family, Noun noun, Scope scope, String window, Span span, boolean implicit) {

        static Key of(Assertion a) {
            return new Key(
                    a.measure(),
                    a.family().name(),
                    a.noun(),
                    a.scope(),
                    a.window().key(),
                    a.span(),
                    a.implicit());
        }
    }

    /** The cell of assertions that are in the order of their articles. */
    Cell(Key key, List<Assertion> assertions) {
        this.key = key;
        this.assertions = assertions;
        this.articles = assertions.stream().map(a -> a.article().id()).collect(Collectors.toSet());
        this.origins = assertions.stream().map(Assertion::origin).collect(Collectors.toSet());
        this.telling = !key.span().vague()
                && assertions.stream().map(Assertion::quantity).allMatch(Cell::isTelling);
    }

    /** The cells of no article yet. */
    static Pool<Key, Assertion, Cell> none() {
        return Pool.empty(Key::of, LedgerOrder.ASSERTIONS, Cell::new);
    }

    Key key() {
        return key;
    }

    @Override
    public List<Assertion> members() {
        return assertions;
    }

    List<Assertion> assertions() {
        return assertions;
    }

    Measure measure() {
        return key.measure();
    }

    Noun noun() {
        return key.noun();
    }

    Span span() {
        return key.span();
    }

    boolean inContext() {
        return key.scope() == Scope.CONTEXT;
    }

    /** True when it counts people in one of the roles in which an event's people are counted. */
    boolean ofPeopleInRole() {
        return ofPeople() && Roles.ofPeople(key.measure());
    }

    boolean ofPeople() {
        return key.family().equals(UnitFamily.PERSON);
    }

    /**
     * True for a number that is seldom met twice for two things: one of three digits, zeros left out, or a fraction. Two
     * digits are enough for a length or a speed, and not for "24 hours" or "15 percent".
     */
    boolean hasTellingNumber() {
        return telling;
    }

    private static boolean isTelling(Quantity told) {
        Double number = told.value() == null ? told.low() : told.value();
        if (number == null) {
            return false;
        }
        BigDecimal digits = BigDecimal.valueOf(number).stripTrailingZeros();
        int enough = MEASURED.contains(told.measure()) ? TELLING_DIGITS - 1 : TELLING_DIGITS;
        return digits.precision() >= enough || digits.scale() > 0;
    }

    /** The texts that its assertions are from. */
    Set<String> origins() {
        return origins;
    }

    /** The articles that its assertions are from. */
    Set<String> articles() {
        return articles;
    }

    /** True when both call what they count by the same two words or more: "sexual assaults", "burnt lorries". */
    boolean describesLike(Cell other) {
        return descriptions().anyMatch(mine -> other.descriptions().anyMatch(mine::equals));
    }

    private Stream<String> descriptions() {
        return assertions.stream()
                .map(assertion -> assertion.quantity().concept())
                .filter(Objects::nonNull)
                .map(concept -> concept.toLowerCase(Locale.ROOT))
                .filter(concept -> concept.indexOf(' ') > 0);
    }

    boolean sharesArticleWith(Cell other) {
        return other.articles.stream().anyMatch(articles::contains);
    }
}
