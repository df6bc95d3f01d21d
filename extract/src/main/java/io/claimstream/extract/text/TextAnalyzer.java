package io.claimstream.extract.text;

import io.claimstream.contract.claim.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Splits and tags English text. Not thread-safe: one for each thread.
 *
 * <p>Tokens are those of the treebank UD English EWT, that the tagger learnt from, with numbers kept readable:
 *
 * <ul>
 *   <li>a number keeps its separators, fraction and colon: {@code 1,037}, {@code 20.000}, {@code 3.5}, {@code 5½},
 *       {@code 2/3}, {@code 12:36}, {@code 9/11}; ordinals, decades and generations are one token: {@code 22nd},
 *       {@code 1990s}, {@code 5G}
 *   <li>signs and letters beside a number are tokens of their own, without white space between them: {@code $|5|B},
 *       {@code US$|5}, {@code Rs|500}, {@code 44|million}, {@code 7|am}, {@code 40|%}, {@code 5|°C}; letters before
 *       digits make a name and stay: {@code G20}, {@code MH17}
 *   <li>hyphens and dashes are tokens, and part what they join: {@code 10|-|15}, {@code 10|–|15},
 *       {@code 1,357|-|kilometer|-|long}, {@code 20|-|year|-|old}, {@code two|-|thirds}, {@code U.S.|-|led}; only
 *       names and prefixes stay whole: {@code COVID-19}, {@code F-16}, {@code al-Shabaab}, {@code co-operate},
 *       {@code X-ray}; {@code --} and {@code ...} are one token
 *   <li>clitics are tokens: {@code Taliban|’s}, {@code soldiers|'}, {@code do|n't}, {@code ca|n't}, {@code can|not}
 *   <li>a full stop stays with its abbreviation, even at the end of the sentence: {@code U.S.}, {@code Gen.}, {@code J.},
 *       {@code a.m.}; every other mark, each quote among them, is a token; addresses and handles are one token
 * </ul>
 */
public final class TextAnalyzer {

    private static final String SENTENCE_END = ".";

    /** In characters. The longest reports of news have a third of it; what goes on is no report. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_TITLE = 1_000;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Tagger tagger = Tagger.create();
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final TagCorrections corrections = new TagCorrections(lemmatizer);

    private TextAnalyzer() {}

    /** Loads the tagger's model from the class path on first use. */
    public static TextAnalyzer create() {
        return new TextAnalyzer();
    }

    /** The sentences of one field that stands alone. */
    public AnalyzedText analyze(Field field, String text) {
        SplitText split = split(field, text);
        return tag(split, new Casing(split.words(), lemmatizer));
    }

    /**
     * The sentences of an article, title first; how the text writes its words tells how to read the title's capitals. Only
     * the beginning is read of what is longer than any report.
     */
    public List<AnalyzedText> analyze(@Nullable String title, String text) {
        SplitText body = split(Field.TEXT, beginning(text, LONGEST_TEXT));
        Casing casing = new Casing(body.words(), lemmatizer);
        AnalyzedText analyzedBody = tag(body, casing);
        return title == null
                ? List.of(analyzedBody)
                : List.of(tag(split(Field.TITLE, beginning(title, LONGEST_TITLE)), casing), analyzedBody);
    }

    private static String beginning(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, WordBreak.before(text, 0, longest));
    }

    private SplitText split(Field field, String text) {
        List<Passage> sentences = splitter.split(text);
        List<int[][]> tokens = new ArrayList<>();
        List<String[]> words = new ArrayList<>();
        for (Passage sentence : sentences) {
            int[][] spans = tokenizer.tokenize(text, sentence.start(), sentence.end());
            tokens.add(spans);
            words.add(words(text, spans));
        }
        return new SplitText(field, text, sentences, tokens, words);
    }

    private static String[] words(String text, int[][] spans) {
        String[] words = new String[spans.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = text.substring(spans[i][0], spans[i][1]);
        }
        return words;
    }

    private AnalyzedText tag(SplitText split, Casing casing) {
        List<Sentence> tagged = new ArrayList<>();
        for (int i = 0; i < split.sentences().size(); i++) {
            Passage span = split.sentences().get(i);
            int[][] spans = split.tokens().get(i);
            String[] words = split.words().get(i);
            String[] tags = tags(spans, casing.inSentence(words));
            tagged.add(new Sentence(span.start(), span.end(), span.number(), tokens(spans, words, tags)));
        }
        return new AnalyzedText(split.field(), split.text(), tagged);
    }

    private String[] tags(int[][] spans, String[] words) {
        String[] plain = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            plain[i] = Clitics.plain(words[i]);
        }
        boolean[] hangs = Clitics.find(spans, plain);
        List<String> known = new ArrayList<>(words.length + 1);
        for (int i = 0; i < words.length; i++) {
            if (hangs[i] && !known.isEmpty()) {
                known.set(known.size() - 1, Clitics.join(known.get(known.size() - 1), plain[i]));
            } else {
                known.add(plain[i]);
            }
        }
        if (!isSentenceEnd(known.get(known.size() - 1))) {
            known.add(SENTENCE_END);
        }
        String[] whole = tagger.tag(known.toArray(String[]::new));
        String[] tags = new String[words.length];
        int unit = -1;
        for (int i = 0; i < words.length; i++) {
            unit += hangs[i] ? 0 : 1;
            tags[i] = hangs[i] ? Clitics.tag(whole[unit], plain[i]) : Clitics.hostTag(whole[unit]);
        }
        corrections.apply(words, tags);
        return tags;
    }

    /** The tagger reads a heading better when it ends like a sentence. */
    private static boolean isSentenceEnd(String word) {
        return ".!?\"'…:".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private List<Token> tokens(int[][] spans, String[] words, String[] tags) {
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            String lemma = lemmatizer.lemma(words[i], lower, tags[i]);
            tokens.add(new Token(spans[i][0], spans[i][1], words[i], lower, tags[i], lemma));
        }
        return tokens;
    }

    /** A text divided, not yet tagged; tokens as start and end. */
    private record SplitText(
            Field field, String text, List<Passage> sentences, List<int[][]> tokens, List<String[]> words) {}
}
