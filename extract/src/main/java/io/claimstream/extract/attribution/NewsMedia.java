package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those who pass on what others say: the names and name endings of {@code news-media.txt}. */
final class NewsMedia {

    private static final String ENDING = "… ";

    private final Set<String> names = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    NewsMedia() {
        for (List<String> row : Lexicon.rows(NewsMedia.class, "news-media.txt")) {
            String line = row.get(0);
            if (line.startsWith(ENDING)) {
                endings.add(line.substring(ENDING.length()));
            } else {
                names.add(line);
            }
        }
    }

    boolean contains(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        return names.contains(bare) || endings.contains(bare.substring(bare.lastIndexOf(' ') + 1));
    }
}
