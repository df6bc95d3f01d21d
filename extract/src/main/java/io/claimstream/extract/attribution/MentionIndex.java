package io.claimstream.extract.attribution;

import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of one field, found again by where they stand and by the roles around them. */
final class MentionIndex {

    /** How many names a role is looked for among: enough for a story, bounded for a book. */
    private static final int MENTIONS_BACK = 60;

    private static final int APPOSITION = 60;

    private static final List<String> ARTICLES = List.of(" a ", " an ", " the ");

    private final AnalyzedText text;
    private final List<NameMention> mentions;

    MentionIndex(AnalyzedText text, List<NameMention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    List<NameMention> all() {
        return mentions;
    }

    /** The name that holds the character before an offset. */
    @Nullable
    NameMention at(int end) {
        int i = firstEndingFrom(end);
        return i < mentions.size() && mentions.get(i).start() < end ? mentions.get(i) : null;
    }

    /** "The ministry" after "Interior Ministry", "the president" after "President Rahmon" or "Rahmon, the president": the last name with that word. */
    @Nullable
    NameMention withRole(String role, int until) {
        int last = firstEndingFrom(until) - 1;
        for (int i = last; i >= 0 && last - i < MENTIONS_BACK; i--) {
            NameMention mention = mentions.get(i);
            String name = text.slice(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
            String before = text.slice(Math.max(0, mention.start() - role.length() - 1), mention.start())
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (name.endsWith(" " + role) || name.startsWith(role + " ") || before.equals(role)) {
                return mention;
            }
            if (SpeakerKind.mayBePerson(mention) && explains(mention.end(), role, until)) {
                return mention;
            }
        }
        return null;
    }

    /** ", a ministry spokesman," or ", the club's owner." behind a name; not the speaker in "near Berg, the owner said". */
    private boolean explains(int nameEnd, String role, int until) {
        if (nameEnd + role.length() + 4 > until || text.text().charAt(nameEnd) != ',') {
            return false;
        }
        String behind = text.slice(nameEnd + 1, Math.min(until, nameEnd + APPOSITION));
        int at = behind.indexOf(' ' + role);
        int end = at + 1 + role.length();
        int comma = behind.indexOf(',');
        boolean whole = at >= 0 && end < behind.length() && !Character.isLetterOrDigit(behind.charAt(end));
        return whole && (comma < 0 || at < comma) && ARTICLES.stream().anyMatch(behind::startsWith);
    }

    /** Index of the first name that ends at an offset or behind it. */
    int firstEndingFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
