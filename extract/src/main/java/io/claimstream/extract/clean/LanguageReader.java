package io.claimstream.extract.clean;

import io.claimstream.extract.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells which language a text is in: English by its function words, others with OpenNLP's model. */
final class LanguageReader {

    static final String UNKNOWN = "und";
    private static final String ENGLISH_TAG = "en";

    private static final Set<String> ENGLISH = Lexicon.words(LanguageReader.class, "english-function-words.txt");
    private static final Map<String, String> TAGS = tags();

    private static final int LONGEST_SAMPLE = 1_500;
    /** In words. */
    private static final int LONGEST_HEADLINE = 20;

    private static final double ENOUGH_FUNCTION_WORDS = 0.2;

    /** Other languages share some of them: "in", "was", "so". */
    private static final double FEW_FUNCTION_WORDS = 0.12;

    private static final int FEWEST_WORDS_OF_PROSE = 15;

    /** The model shares its confidence among 103 languages and their dialects: five times the even share is a choice. */
    private static final double SURE = 0.05;

    private LanguageReader() {}

    /** A BCP-47 tag: the one sent unless the script contradicts it, else as read; {@code und} when in doubt. */
    static String read(@Nullable String sent, String text) {
        String sample = text.substring(0, Math.min(LONGEST_SAMPLE, text.length()));
        UnicodeScript script = Scripts.main(sample);
        if (sent != null && !sent.isBlank() && !contradicts(sent, script)) {
            return sent;
        }
        if (script == UnicodeScript.COMMON) {
            return UNKNOWN;
        }
        Sample words = Sample.of(sample);
        if (script == UnicodeScript.LATIN && words.isEnglish()) {
            return ENGLISH_TAG;
        }
        String detected = detected(sample, script);
        boolean headline = script == UnicodeScript.LATIN && detected.equals(UNKNOWN) && words.isEnglishHeadline();
        return headline ? ENGLISH_TAG : detected;
    }

    static boolean isEnglish(String text) {
        return Sample.of(text.substring(0, Math.min(LONGEST_SAMPLE, text.length())))
                .isEnglish();
    }

    /** Whether a line of an English page is prose of another language in the same script: a note that the site puts under each story. */
    static boolean isForeign(String line) {
        Sample words = Sample.of(line.substring(0, Math.min(LONGEST_SAMPLE, line.length())));
        boolean doubtful = words.words() >= FEWEST_WORDS_OF_PROSE && words.known() < FEW_FUNCTION_WORDS * words.words();
        // The names of victims are in no language.
        if (!doubtful || mostlyCapitals(line)) {
            return false;
        }
        String detected = detected(line, UnicodeScript.LATIN);
        return !detected.equals(UNKNOWN) && !detected.equals(ENGLISH_TAG);
    }

    private static boolean mostlyCapitals(String line) {
        long capitals = line.chars().filter(Character::isUpperCase).count();
        long words = line.chars().filter(Character::isWhitespace).count() + 1;
        return 2 * capitals > words;
    }

    private static boolean contradicts(String tag, UnicodeScript script) {
        return script != UnicodeScript.COMMON
                && tag.toLowerCase(Locale.ROOT).startsWith("en")
                && script != UnicodeScript.LATIN;
    }

    /** How many words a text has, and how many of them are function words of English. */
    private record Sample(int words, int known) {

        static Sample of(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            int words = 0;
            int known = 0;
            int start = 0;
            while (start < lower.length()) {
                int end = lettersEnd(lower, start);
                if (end > start) {
                    words++;
                    known += ENGLISH.contains(lower.substring(start, end)) ? 1 : 0;
                }
                start = Math.max(end, start + 1);
            }
            return new Sample(words, known);
        }

        private static int lettersEnd(String text, int start) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        boolean isEnglish() {
            return known >= ENOUGH_FUNCTION_WORDS * words;
        }

        /** A headline has few function words; one is enough where nothing speaks for another language. */
        boolean isEnglishHeadline() {
            return words <= LONGEST_HEADLINE && known > 0;
        }
    }

    private static String detected(String sample, UnicodeScript script) {
        Language best = Detector.instance().predictLanguage(sample);
        String tag = TAGS.getOrDefault(best.getLang(), best.getLang());
        boolean sure = best.getConfidence() >= SURE;
        boolean plausible = script == UnicodeScript.LATIN || !tag.equals("en");
        return sure && plausible ? tag : UNKNOWN;
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>(Lexicon.pairs(LanguageReader.class, "languages.txt"));
        for (String tag : Locale.getISOLanguages()) {
            tags.putIfAbsent(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
        return Map.copyOf(tags);
    }

    /** The model, read on first need and once in a process. */
    private static final class Detector {

        private static final String NAME = "/langdetect-183.bin";
        private static final LanguageDetectorModel MODEL = load();

        static LanguageDetectorME instance() {
            return new LanguageDetectorME(MODEL);
        }

        private static LanguageDetectorModel load() {
            try (InputStream in = Objects.requireNonNull(LanguageReader.class.getResourceAsStream(NAME), NAME)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + NAME, e);
            }
        }
    }
}
