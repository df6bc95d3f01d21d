package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.Reading;
import io.claimstream.extract.attribution.ReportingVerbs;
import io.claimstream.extract.number.NumberMention;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes claims of the numbers of an article: what is counted, in which role, said by whom, how far it has come. */
public final class QuantityClaims {

    private static final ReportingVerbs REPORTING = new ReportingVerbs();
    private static final Set<String> PARENTS =
            Set.of("father", "mother", "parent", "dad", "mom", "mum", "grandfather", "grandmother", "husband", "wife");
    private static final Set<String> LIMITS =
            Set.of("else", "other", "further", "additional", "major", "serious", "seriously", "critical", "critically");
    private static final int LIMIT_REACH = 4;
    private static final Set<String> THEM = Set.of("them", "us", "whom", "those", "these");
    private static final Set<String> HOLDING = Set.of("seat", "sleep", "accommodate");
    private static final int HOLDING_REACH = 4;
    private static final Set<String> OPINIONS = Set.of("think", "believe", "expect", "suppose", "imagine");
    /** How far before a verb "does not think" may stand, in tokens. */
    private static final int OPINION_REACH = 5;

    private final MeasureLexicon lexicon = new MeasureLexicon();
    private final RoleReader roles = new RoleReader(lexicon);
    private final CountedPhrases phrases = new CountedPhrases(lexicon);
    private final UnitRole unitRole = new UnitRole(lexicon);
    private final ImplicitVictims victims = new ImplicitVictims(lexicon, roles);
    private final MultipleVictims multiples = new MultipleVictims(lexicon);
    private final QuantityClaim claims = new QuantityClaim(lexicon);

    /** The quantity claims of one field, in order of their offsets. */
    public List<Claim> of(Reading reading) {
        List<Claim> made = new ArrayList<>();
        Wrongs wrongs = new Wrongs(lexicon, reading);
        int next = 0;
        for (int i = 0; i < reading.syntax().size(); i++) {
            List<NumberMention> numbers = new ArrayList<>();
            while (next < reading.numbers().size()
                    && reading.numbers().get(next).sentence() == i) {
                numbers.add(reading.numbers().get(next++));
            }
            read(reading, wrongs, reading.syntax().get(i), numbers, made);
        }
        return made;
    }

    private void read(
            Reading reading, Wrongs wrongs, SentenceSyntax syntax, List<NumberMention> numbers, List<Claim> made) {
        List<Counting> countings = new ArrayList<>();
        for (NumberMention number : numbers) {
            if (isBeside(syntax, number)) {
                continue;
            }
            Counting counting = limitedByNot(syntax, counting(syntax, number));
            countings.add(wrongs.wronged(syntax, counting));
        }
        countings = SharedRoles.share(syntax, countings);
        countings.removeIf(counting -> saysNothing(syntax, counting));
        countings.addAll(multiples.find(syntax));
        Field field = reading.text().field();
        List<Counting> single = victims.find(syntax, field, reading.names(), countings);
        countings = SharedRoles.shareWithSingle(syntax, countings, single);
        countings.addAll(single);
        for (Counting counting : countings) {
            made.add(claims.of(reading, syntax, counting));
        }
    }

    /** A bare number without noun, role or limit ("this is a 10"), the "two" that only points back ("the two men"), "multiple ways". */
    private boolean saysNothing(SentenceSyntax syntax, Counting counting) {
        Counted counted = counting.counted();
        boolean plain = counting.role().measure() == Measure.COUNT
                && counting.unit() == null
                && counting.bound() == Bound.EXACT;
        boolean pointsBack = counted.first() > 0
                && syntax.token(counted.first()).text().equalsIgnoreCase("two")
                && syntax.token(counted.first() - 1).is("DET")
                && !syntax.word(counted.first() - 1).equals("another");
        boolean loose = syntax.word(counted.first()).equals("multiple")
                && counting.role().measure() == Measure.COUNT
                && !(counted.hasNoun()
                        && lexicon.isPerson(syntax.token(counted.head()).lemma()));
        boolean ofThem = syntax.word(counted.end()).equals("of") && THEM.contains(syntax.word(counted.end() + 1));
        boolean alone = !counted.hasNoun() && !ofThem && !isSubject(syntax, counting) && !isHeld(syntax, counting);
        return loose || (plain && (alone || pointsBack || isOneOf(syntax, counting) || isSpeaker(syntax, counted)));
    }

    /** "One old friend said", "said one friend": who says it, and nobody that is counted. */
    private static boolean isSpeaker(SentenceSyntax syntax, Counted counted) {
        if (!syntax.word(counted.first()).equals("one")) {
            return false;
        }
        boolean before = syntax.verbFrom(counted.end(), counted.end() + 1)
                .filter(verb -> REPORTING.takesClause(verb.lemma()))
                .isPresent();
        return before
                || syntax.verbBefore(counted.first(), counted.first() - 1)
                        .filter(verb -> verb.lemma().equals("say") && verb.end() == counted.first())
                        .isPresent();
    }

    /** "One of our clerks", "shot in one arm": nobody says how many. */
    private boolean isOneOf(SentenceSyntax syntax, Counting counting) {
        Counted counted = counting.counted();
        boolean one = syntax.word(counted.first()).equals("one");
        boolean body = counted.hasNoun()
                && lexicon.isBodyPart(syntax.token(counted.head()).lemma());
        return one && (body || counted.partitive());
    }

    /** "The boat can seat four": what has room for so many has it for people. */
    private static boolean isHeld(SentenceSyntax syntax, Counting counting) {
        Counted counted = counting.counted();
        boolean word = Character.isLetter(syntax.token(counted.first()).text().charAt(0));
        return word
                && syntax.verbBefore(counted.first(), Math.max(0, counted.first() - HOLDING_REACH))
                        .filter(verb -> verb.end() == counted.first() && HOLDING.contains(verb.lemma()))
                        .isPresent();
    }

    /** "Two opted for a trial", "another two were under age". */
    private static boolean isSubject(SentenceSyntax syntax, Counting counting) {
        Counted counted = counting.counted();
        int before = counted.first() - 1;
        boolean opens = before < 0
                || syntax.token(before).is("PUNCT")
                || syntax.token(before).is("CCONJ")
                || syntax.word(before).equals("another");
        VerbGroup verb = syntax.verbFrom(counted.end(), counted.end() + 1).orElse(null);
        Double value = counting.value();
        return opens
                && verb != null
                && !verb.is(Form.INFINITIVE)
                && !syntax.word(verb.head()).endsWith("ing")
                && Character.isLetter(syntax.token(counted.first()).text().charAt(0))
                && value != null
                && value > 1;
    }

    /** In "a father of three was killed" nobody says that the three were; "no one else" and "no serious injuries" leave some out. */
    private static boolean isBeside(SentenceSyntax syntax, NumberMention number) {
        boolean children = syntax.word(number.firstToken() - 1).equals("of")
                && number.firstToken() > 1
                && PARENTS.contains(syntax.token(number.firstToken() - 2).lemma());
        boolean limited = number.value() != null && number.value() == 0 && leavesSomeOut(syntax, number.endToken());
        return children || limited;
    }

    private static boolean leavesSomeOut(SentenceSyntax syntax, int from) {
        return IntStream.range(from, from + LIMIT_REACH).anyMatch(i -> LIMITS.contains(syntax.word(i)));
    }

    /** "Cannot export more than 500,000 barrels": that many at most. */
    private static Counting limitedByNot(SentenceSyntax syntax, Counting counting) {
        VerbGroup verb = counting.role().verb();
        boolean open = counting.bound() == Bound.MORE_THAN || counting.bound() == Bound.AT_LEAST;
        boolean not = open
                && verb != null
                && verb.end() <= counting.counted().first()
                && (verb.negated() || isDoubted(syntax, verb));
        return not ? counting.atMost() : counting;
    }

    /** "Does not think they were there more than five minutes". */
    private static boolean isDoubted(SentenceSyntax syntax, VerbGroup verb) {
        return syntax.verbBefore(verb.first(), Math.max(0, verb.first() - OPINION_REACH))
                .filter(opinion -> opinion.negated() && OPINIONS.contains(opinion.lemma()))
                .isPresent();
    }

    private Counting counting(SentenceSyntax syntax, NumberMention number) {
        Counted counted = phrases.of(syntax, number);
        Role role = number.unit() == null ? roles.read(syntax, counted) : unitRole.read(syntax, counted, number.unit());
        Counting counting = new Counting(
                counted,
                role,
                number.start(),
                number.end(),
                number.value(),
                number.low(),
                number.high(),
                number.bound(),
                number.unit(),
                number.trend(),
                false);
        // "A quake of magnitude 6.3 injured dozens" counts no 6.3 people.
        boolean absurd = role.measure().isOfPeople() && counting.isFraction();
        return absurd ? counting.with(new Role(Measure.COUNT, role.verb(), "quantity/count", 0.5)) : counting;
    }
}
