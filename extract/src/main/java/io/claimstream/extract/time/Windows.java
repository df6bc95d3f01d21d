package io.claimstream.extract.time;

import io.claimstream.contract.claim.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins two expressions to the window that they bound: "from Monday to Thursday", "between July 5 and July 9". */
final class Windows {

    private static final Pattern FROM = Pattern.compile("\\b[Ff]rom (?:the )?$");
    private static final Pattern TO = Pattern.compile(" (?:to|until|till|through) (?:the )?");
    private static final Pattern BETWEEN = Pattern.compile("\\b[Bb]etween (?:the )?$");
    private static final Pattern AND = Pattern.compile(" and (?:the )?");

    /** How far back, in characters, the opening word may begin. */
    private static final int REACH = 12;

    private Windows() {}

    /** The expressions with those joined that bound a window; they come in order and do not overlap. */
    static List<TimeMention> joined(String text, List<TimeMention> mentions) {
        List<TimeMention> joined = new ArrayList<>();
        int i = 0;
        while (i < mentions.size()) {
            TimeMention window = i + 1 < mentions.size() ? window(text, mentions.get(i), mentions.get(i + 1)) : null;
            joined.add(window == null ? mentions.get(i) : window);
            i += window == null ? 1 : 2;
        }
        return joined;
    }

    private static @Nullable TimeMention window(String text, TimeMention first, TimeMention last) {
        String before = text.substring(Math.max(0, first.start() - REACH), first.start());
        String between = text.substring(first.end(), last.end());
        boolean near = last.start() - first.end() < REACH;
        boolean bounds = (FROM.matcher(before).find() && TO.matcher(between).lookingAt())
                || (BETWEEN.matcher(before).find() && AND.matcher(between).lookingAt());
        LocalDate from = first.span().from();
        LocalDate to = last.span().to();
        boolean ordered = from == null || to == null || !to.isBefore(from);
        if (!near || !bounds || !ordered) {
            return null;
        }
        String words = text.substring(first.start(), last.end());
        return new TimeMention(first.start(), last.end(), new TimeSpan(from, to, words));
    }
}
