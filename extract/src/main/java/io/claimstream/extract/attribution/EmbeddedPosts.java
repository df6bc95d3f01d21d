package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads posts that a page shows amid its text: "Two roads are shut. — Lund Council (@lund) May 4, 2017". */
final class EmbeddedPosts {

    private static final Pattern SIGNATURE =
            Pattern.compile("(?:—|–|--) ?([^\\n—–@()]{2,60}) \\(@\\w{1,20}\\) \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}");

    /** A post is no longer than this. */
    private static final int LONGEST = 320;

    private EmbeddedPosts() {}

    /** The posts of a text. */
    static List<Attribution> in(AnalyzedText text, Names names) {
        List<Attribution> posts = new ArrayList<>();
        if (text.text().indexOf("(@") < 0) {
            return posts;
        }
        Matcher signature = SIGNATURE.matcher(text.text());
        int from = 0;
        while (signature.find()) {
            int start = start(text, from, signature.start());
            int end = signature.start();
            while (end > start && Character.isWhitespace(text.text().charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                Speaker speaker = speaker(text, names, signature.start(1), signature.end(1));
                posts.add(new Attribution(
                        start,
                        signature.end(),
                        start,
                        end,
                        true,
                        "post",
                        List.of(speaker),
                        List.of(),
                        0.9,
                        "attribution/post"));
            }
            from = signature.end();
        }
        return posts;
    }

    /** Where the post's line begins; in a text without lines, the first sentence that is near enough. */
    private static int start(AnalyzedText text, int from, int signature) {
        int least = Math.max(from, signature - LONGEST);
        int start = signature;
        while (start > least && text.text().charAt(start - 1) != '\n') {
            start--;
        }
        if (start > from && text.text().charAt(start - 1) != '\n') {
            start = sentenceFrom(text, start, signature);
        }
        while (start < signature && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        return start;
    }

    private static int sentenceFrom(AnalyzedText text, int offset, int signature) {
        int low = 0;
        int high = text.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.sentences().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < text.sentences().size()
                ? Math.min(signature, text.sentences().get(low).start())
                : signature;
    }

    private static Speaker speaker(AnalyzedText text, Names names, int start, int end) {
        String name = text.slice(start, end);
        return names.within(text.field(), start, end)
                .filter(mention -> mention.start() == start && mention.end() == end)
                .map(NameMention::entity)
                .map(entity -> new Speaker(entity.name(), entity.key(), start, end))
                .orElseGet(() -> new Speaker(name, null, start, end));
    }
}
