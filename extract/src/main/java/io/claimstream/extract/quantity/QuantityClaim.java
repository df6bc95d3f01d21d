package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.extract.ClaimId;
import io.claimstream.extract.Reading;
import io.claimstream.extract.attribution.Attribution;
import io.claimstream.extract.attribution.Attributions;
import io.claimstream.extract.place.PlaceMention;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.time.TimeMention;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one counting down as a claim, with the clause, the time, the place and the speakers around it. */
final class QuantityClaim {

    private static final Set<String> DISTANT =
            Set.of("from", "away", "off", "behind", "ahead", "short", "north", "south", "east", "west", "out");

    private final MeasureLexicon lexicon;
    private final ScopeReader scopes;
    private final WhoToWhom whoToWhom;
    private final QuantityStage stages = new QuantityStage();

    QuantityClaim(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
        this.scopes = new ScopeReader(lexicon);
        this.whoToWhom = new WhoToWhom(lexicon);
    }

    Claim of(Reading reading, SentenceSyntax syntax, Counting counting) {
        Quote quote = Quote.around(syntax, counting);
        Optional<Attribution> said =
                Attributions.covering(reading.attributions(), counting.numberStart(), counting.numberEnd());
        TimeSpan time = time(reading, quote, counting);
        VerbGroup verb = counting.role().verb();
        Quantity quantity = quantity(reading, syntax, counting);
        WhoToWhom.Deed deed = whoToWhom.of(reading, syntax, counting);
        return new Claim(
                ClaimId.of(
                        reading.article().id(),
                        reading.text().field(),
                        counting.numberStart(),
                        counting.numberEnd(),
                        quantity.measure().name()),
                ClaimKind.QUANTITY,
                reading.text().field(),
                quote.start(),
                quote.end(),
                reading.text().slice(quote.start(), quote.end()),
                quantity,
                scopes.read(syntax, counting, time, day(reading.article().publishedAt())),
                slice(reading, syntax, deed.subject()),
                verb == null ? null : verb.lemma(),
                slice(reading, syntax, deed.object()),
                said.map(Attribution::speakers).orElse(List.<Speaker>of()),
                said.map(Attribution::relays).orElse(List.<Speaker>of()),
                null,
                null,
                null,
                null,
                stages.read(syntax, counting, said.orElse(null)),
                time,
                place(reading, quote, counting),
                counting.role().confidence(),
                counting.role().rule());
    }

    private Quantity quantity(Reading reading, SentenceSyntax syntax, Counting c) {
        NounPhrase concept = concept(reading, syntax, c);
        String head = concept == null ? null : syntax.token(concept.head()).lemma();
        return new Quantity(
                c.value(),
                c.low(),
                c.high(),
                c.bound(),
                c.unit() != null ? c.unit() : unit(c, head),
                reading.text().slice(c.numberStart(), c.numberEnd()),
                slice(reading, syntax, concept),
                head,
                c.role().measure(),
                c.trend(),
                c.implicit());
    }

    /** What is counted; what is measured when the noun is left out is the subject ("the ship burnt for six hours"). */
    private @Nullable NounPhrase concept(Reading reading, SentenceSyntax syntax, Counting c) {
        Counted counted = c.counted();
        if (counted.hasNoun()) {
            return new NounPhrase(counted.conceptFirst(), counted.conceptEnd(), counted.head());
        }
        VerbGroup verb = c.role().verb();
        if (c.unit() == null || verb == null || verb.first() > counted.first()) {
            return null;
        }
        if (verb.is(Form.BARE_PARTICIPLE) && syntax.word(verb.head()).endsWith("ing")) {
            // "Fell into a pit measuring 5 m"
            NounPhrase before = syntax.phraseAt(verb.first() - 1).orElse(null);
            return before != null && lexicon.measuresItsSubject(verb.lemma()) ? before : null;
        }
        // "Was 10 km from the coast" tells where it was.
        String behind = syntax.word(counted.end());
        boolean away =
                verb.lemma().equals("be") && (DISTANT.contains(behind) || CountedPhrases.RELATION.contains(behind));
        boolean measured = c.trend() != null
                || (lexicon.measuresItsSubject(verb.lemma()) && !away && !hasObjectBefore(syntax, verb, counted));
        return measured ? WhoToWhom.subjectOf(reading, syntax, verb) : null;
    }

    /** "Will cost $3m over ten years": the money is what it costs, the years are not. */
    private static boolean hasObjectBefore(SentenceSyntax syntax, VerbGroup verb, Counted counted) {
        return IntStream.range(verb.end(), counted.first())
                .anyMatch(i -> syntax.token(i).is("NUM") || syntax.token(i).is("NOUN"));
    }

    /** People stay people when the noun is left out but the role is one that only they have ("more than 1,000 fled"). */
    private String unit(Counting counting, @Nullable String head) {
        boolean people = counting.implicit()
                || (head == null
                        ? counting.role().measure().isOfPeople()
                        : lexicon.isPerson(head) || countsEvents(counting, head));
        return people ? "person" : "count";
    }

    /** "12 deaths" are 12 people, and "claimed 12 lives" tells of as many. */
    private static boolean countsEvents(Counting counting, String head) {
        return counting.role().measure().isOfPeople()
                && (counting.role().rule().equals("quantity/noun") || head.equals("life"));
    }

    private static @Nullable TimeSpan time(Reading reading, Quote quote, Counting counting) {
        return reading.times().stream()
                .filter(time -> time.start() >= quote.start() && time.end() <= quote.end())
                .min(Comparator.comparingInt(time -> distance(time.start(), counting)))
                .map(TimeMention::span)
                .orElse(null);
    }

    private static @Nullable Place place(Reading reading, Quote quote, Counting counting) {
        return reading.places().stream()
                .filter(place -> place.start() >= quote.start() && place.end() <= quote.end())
                .filter(place -> place.start() >= counting.numberEnd())
                .min(Comparator.comparingInt(place -> distance(place.start(), counting)))
                .map(PlaceMention::place)
                .orElse(null);
    }

    private static int distance(int start, Counting counting) {
        return Math.abs(start - counting.numberStart());
    }

    private static @Nullable String slice(Reading reading, SentenceSyntax syntax, @Nullable NounPhrase phrase) {
        return phrase == null ? null : words(reading, syntax, phrase);
    }

    private static String words(Reading reading, SentenceSyntax syntax, NounPhrase phrase) {
        return reading.text()
                .slice(
                        syntax.token(phrase.first()).start(),
                        syntax.token(phrase.end() - 1).end());
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
