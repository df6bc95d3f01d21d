package io.claimstream.extract.action;

import static java.util.Comparator.comparingDouble;

import io.claimstream.contract.claim.Claim;
import io.claimstream.extract.Reading;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes claims of what happened: the clauses of an article that an editor would list, those with numbers left out. */
public final class ActionClaims {

    private static final int MOST = 15;

    private final ActionFinder finder = new ActionFinder();

    /**
     * The most salient actions of an article, most salient first.
     *
     * @param fields its title and its text
     * @param others the claims that were already made of it: what they tell is not told again
     */
    public List<Claim> of(List<Reading> fields, List<Claim> others) {
        record Weighed(double salience, Told told) {}
        Set<String> gists = new HashSet<>();
        return fields.stream()
                .flatMap(this::actions)
                .map(told -> new Weighed(Salience.of(told), told))
                .filter(weighed -> weighed.salience() >= Salience.LEAST)
                .filter(weighed -> weighed.told().isWhole() && !weighed.told().isToldBy(others))
                .sorted(comparingDouble(Weighed::salience).reversed())
                .filter(weighed -> gists.add(weighed.told().gist()))
                .limit(MOST)
                .map(weighed -> ActionClaim.of(weighed.told()))
                .toList();
    }

    private Stream<Told> actions(Reading reading) {
        return IntStream.range(0, reading.syntax().size())
                .boxed()
                .flatMap(sentence -> actions(reading, sentence).stream());
    }

    private List<Told> actions(Reading reading, int sentence) {
        SentenceSyntax syntax = reading.syntax().get(sentence);
        List<Told> found = new ArrayList<>();
        finder.find(
                        syntax,
                        reading.text().field(),
                        token -> opensSpeech(reading, syntax.token(token).start()))
                .forEach(action -> found.add(new Told(reading, sentence, action)));
        return found;
    }

    private static boolean opensSpeech(Reading reading, int offset) {
        return reading.attributions().stream().anyMatch(attribution -> attribution.contentStart() == offset);
    }
}
