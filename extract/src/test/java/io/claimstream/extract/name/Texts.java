package io.claimstream.extract.name;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Field;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.Arrays;
import java.util.List;

/** Names found in texts of the tests' own. */
final class Texts {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();
    private static final NameFinder FINDER = new NameFinder();

    private Texts() {}

    static Names names(String... sentences) {
        return FINDER.find(List.of(ANALYZER.analyze(Field.TEXT, String.join(" ", sentences))));
    }

    static Names titled(String title, String text) {
        return FINDER.find(List.of(ANALYZER.analyze(Field.TITLE, title), ANALYZER.analyze(Field.TEXT, text)));
    }

    static List<String> described(Names names) {
        return names.entities().stream().map(Texts::described).toList();
    }

    static String key(String... sentences) {
        return names(sentences).entities().get(0).key();
    }

    static List<String> writtenNames(String... sentences) {
        return Arrays.stream(names(sentences).entities().toArray(Entity[]::new))
                .map(Entity::name)
                .toList();
    }

    private static String described(Entity entity) {
        return entity.type() + " " + entity.name() + " " + entity.mentions();
    }
}
