package io.claimstream.extract.name;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.extract.text.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds names where capitals tell nothing: those that the rest of the article or the gazetteer knows. */
final class RepeatedNames {

    private final PhraseTable<Candidate> names = new PhraseTable<>();

    RepeatedNames(List<Candidate> elsewhere) {
        for (Candidate candidate : elsewhere) {
            names.put(candidate.text(), candidate);
            if (candidate.type() == EntityType.PERSON && !candidate.isSingleWord()) {
                String surname = candidate.text().substring(candidate.text().lastIndexOf(' ') + 1);
                names.put(surname, candidate);
            }
        }
    }

    List<Candidate> find(AnalyzedText field, List<Word> words) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<PhraseTable.Match<Candidate>> repeated =
                    words.get(at).isCapitalised() ? names.longest(words, at, words.size()) : Optional.empty();
            Optional<PhraseTable.Match<Gazetteer.Known>> known =
                    words.get(at).isCapitalised() ? Gazetteer.longest(words, at, words.size()) : Optional.empty();
            int length = Math.max(
                    repeated.map(PhraseTable.Match::length).orElse(0),
                    known.map(PhraseTable.Match::length).orElse(0));
            if (length > 0) {
                int start = words.get(at).start();
                int end = words.get(at + length - 1).end();
                found.add(repeated.filter(match -> match.length() == length)
                        .map(match -> at(
                                field,
                                start,
                                end,
                                match.value().type(),
                                match.value().knownKey()))
                        .orElseGet(() -> known.map(match -> at(
                                        field,
                                        start,
                                        end,
                                        type(match.value()),
                                        match.value().key()))
                                .orElseThrow()));
            }
            at += Math.max(length, 1);
        }
        return found;
    }

    private static EntityType type(Gazetteer.Known known) {
        return known.place() ? EntityType.PLACE : EntityType.ORGANISATION;
    }

    private static Candidate at(AnalyzedText field, int start, int end, EntityType type, @Nullable String key) {
        return new Candidate(field.field(), start, end, field.slice(start, end), type, Gender.UNKNOWN, key, false);
    }
}
