package io.claimstream.extract.name;

import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds persons, organisations and places, and gives every spelling of one name one key. */
public final class NameFinder {

    /** The names in all fields of one article. */
    public Names find(List<AnalyzedText> fields) {
        List<Line> lines = lines(fields);
        Usage usage = Usage.of(lines.stream().map(Line::words).toList());
        List<Candidate> candidates = new ArrayList<>();
        List<Line> unsure = new ArrayList<>();
        for (Line line : lines) {
            if (Casing.tells(line.words())) {
                CandidateFinder finder = new CandidateFinder(line.field(), line.words(), usage);
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

    private record Line(AnalyzedText field, List<Word> words) {}
}
