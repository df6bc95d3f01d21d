package io.claimstream.extract.time;

import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time and reads them against the day of publication. */
public final class TimeFinder {

    private static final List<TimeRule> RULES = Stream.concat(CalendarRules.ALL.stream(), RelativeRules.ALL.stream())
            .toList();

    /** How far an expression may reach to either side of its cue, in characters; more than the longest does. */
    private static final int REACH = 40;

    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince (?:late |early |the )?$");
    private static final Pattern UNTIL = Pattern.compile("\\b(?:[Uu]ntil|[Tt]ill|[Uu]p to|[Bb]y|[Bb]efore) (?:the )?$");

    private static final Comparator<TimeMention> LONGEST_FIRST = Comparator.comparingInt(TimeMention::start)
            .thenComparing(Comparator.comparingInt(TimeMention::end).reversed());

    /**
     * The expressions of a text in order of their offsets; they do not overlap.
     *
     * @param published day that relative expressions count from; null: those stay without dates
     */
    public List<TimeMention> find(AnalyzedText text, @Nullable LocalDate published) {
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            String words = text.slice(sentence.start(), sentence.end());
            Map<Cue, List<Cue.Place>> cues = Cue.in(words);
            if (!cues.isEmpty()) {
                for (TimeRule rule : RULES) {
                    find(rule, cues.getOrDefault(rule.cue(), List.of()), sentence, words, published, found);
                }
            }
        }
        return Windows.joined(text.text(), withoutOverlaps(found));
    }

    private static void find(
            TimeRule rule,
            List<Cue.Place> cues,
            Sentence sentence,
            String words,
            @Nullable LocalDate published,
            List<TimeMention> found) {
        if (cues.isEmpty()) {
            return;
        }
        Matcher matcher = rule.pattern().matcher(words).useTransparentBounds(true);
        int from = 0;
        for (Cue.Place cue : cues) {
            while (from <= cue.start() && findAround(rule, matcher, words, cue, from)) {
                found.add(mention(sentence, words, new TimeMatch(matcher, words), rule, published));
                from = matcher.end();
            }
        }
    }

    /** Tries every word up to the cue, as an expression begins with one and holds its cue. */
    private static boolean findAround(TimeRule rule, Matcher matcher, String words, Cue.Place cue, int from) {
        int limit = Math.min(words.length(), cue.end() + REACH);
        for (int i = Math.max(from, cue.start() - REACH); i <= cue.start(); i++) {
            boolean begins = i == 0 || !isLetterOrDigit(words.charAt(i - 1));
            if (begins
                    && rule.first().include(words.charAt(i))
                    && isLetterOrDigit(words.charAt(i))
                    && matcher.region(i, limit).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterOrDigit(char c) {
        return Character.isLetter(c) || (c >= '0' && c <= '9');
    }

    private static TimeMention mention(
            Sentence sentence, String words, TimeMatch match, TimeRule rule, @Nullable LocalDate published) {
        Days days = rule.reader().read(match, published);
        int start = match.match().start();
        int end = match.match().end();
        Matcher since = SINCE.matcher(match.before());
        Matcher until = UNTIL.matcher(match.before());
        if (since.find()) {
            days = days.until(published);
            start -= since.end() - since.start();
        } else if (until.find()) {
            days = days.before();
            start -= until.end() - until.start();
        }
        return new TimeMention(
                sentence.start() + start,
                sentence.start() + end,
                new TimeSpan(days.from(), days.to(), words.substring(start, end)));
    }

    private static List<TimeMention> withoutOverlaps(List<TimeMention> found) {
        found.sort(LONGEST_FIRST);
        List<TimeMention> kept = new ArrayList<>();
        int end = -1;
        for (TimeMention mention : found) {
            if (mention.start() >= end) {
                kept.add(mention);
                end = mention.end();
            }
        }
        return kept;
    }
}
