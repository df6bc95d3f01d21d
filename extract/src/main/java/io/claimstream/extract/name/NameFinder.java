package io.claimstream.extract.name;

import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds persons, organisations and places, and gives every spelling of one name one key. */
public final class NameFinder {

    /** The names in all fields of one article. */
    public Names find(List<AnalyzedText> fields) {
        List<Line> lines = lines(fields);
        Set<String> lowerCaseWords = lowerCaseWords(lines);
        List<Candidate> candidates = new ArrayList<>();
        List<Line> unsure = new ArrayList<>();
        for (Line line : lines) {
            if (Casing.tells(line.words())) {
                CandidateFinder finder = new CandidateFinder(line.field(), line.words(), lowerCaseWords);
                candidates.addAll(finder.find());
                finder.unsure().forEach(word -> unsure.add(new Line(line.field(), List.of(word))));
            } else {
                unsure.add(line);
            }
        }
        RepeatedNames repeated = new RepeatedNames(candidates);
        for (Line line : unsure) {
            candidates.addAll(repeated.find(line.field(), line.words()));
        }
        return new Coreference(fields).resolve(candidates);
    }

    private static List<Line> lines(List<AnalyzedText> fields) {
        List<Line> lines = new ArrayList<>();
        for (AnalyzedText field : fields) {
            for (Sentence sentence : field.sentences()) {
                lines.add(new Line(field, Words.of(field, sentence)));
            }
        }
        return lines;
    }

    private static Set<String> lowerCaseWords(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            for (Word word : line.words()) {
                if (!word.isCapitalised()) {
                    words.add(word.text());
                }
            }
        }
        return words;
    }

    private record Line(AnalyzedText field, List<Word> words) {}
}
