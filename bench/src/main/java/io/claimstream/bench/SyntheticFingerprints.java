package io.claimstream.bench;

import io.claimstream.aggregate.placement.Fingerprint;
import java.time.Instant;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fingerprints with the statistics of news. Most of an article's terms are words whose frequency falls with their rank (Zipf's
 * law); some are names of a beat that many events share; some belong to its event. Two reports of one event share about 45
 * of 130 terms, 12 of 30 names and 3 of 8 words of their headlines; two others share 15 terms and hardly a name.
 */
final class SyntheticFingerprints {

    private static final int WORDS = 40_000;
    private static final int WORDS_OF_ARTICLE = 100;
    private static final int WORDS_OF_EVENT = 16;
    private static final int NAMES_OF_EVENT = 8;
    private static final int BEATS = 2_000;
    private static final int NAMES_OF_BEAT = 5;
    private static final int NAMES = 60_000;
    private static final int NAMES_OF_ARTICLE = 16;
    private static final int PARTS = 8;
    private static final int SECONDS_OF_FOUR_DAYS = 350_000;
    private static final Instant START = Instant.parse("2031-05-05T08:00:00Z");

    private final Random ofEvent;
    private final Random ofArticle;
    private final TreeMap<String, Integer> terms = new TreeMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeSet<String> title = new TreeSet<>();
    private final TreeSet<String> lead = new TreeSet<>();
    private final TreeSet<String> days = new TreeSet<>();

    private SyntheticFingerprints(int event, int article) {
        this.ofEvent = new Random(event);
        this.ofArticle = new Random(31L * event + article);
    }

    /** One article of an event; the same numbers always give the same article. */
    static Fingerprint of(int event, int article) {
        SyntheticFingerprints made = new SyntheticFingerprints(event, article);
        made.write(event);
        return new Fingerprint(
                "article-" + event + "-" + article,
                article,
                false,
                START.plusSeconds(made.ofEvent.nextInt(1_000_000) + made.ofArticle.nextInt(SECONDS_OF_FOUR_DAYS)),
                "publisher" + made.ofArticle.nextInt(500) + ".example",
                null,
                made.terms,
                made.names,
                made.title,
                made.lead,
                made.days);
    }

    private void write(int event) {
        for (int i = 0; i < WORDS_OF_ARTICLE; i++) {
            term(word(ofArticle), 1 + ofArticle.nextInt(2), i < 4, i < 30);
        }
        for (int i = 0; i < WORDS_OF_EVENT; i++) {
            term(word(ofEvent), 2, i < 2, i < 8);
        }
        for (int i = 0; i < NAMES_OF_ARTICLE; i++) {
            name("name" + ofArticle.nextInt(NAMES), 1, false, i < 6);
        }
        for (int i = 0; i < NAMES_OF_BEAT; i++) {
            name("beat" + event % BEATS + "-" + i, 2, i < 1, i < 2);
        }
        for (int i = 0; i < NAMES_OF_EVENT; i++) {
            name("event" + event + "-" + i, 3, i < 1, i < 4);
        }
        String day = "2031-05-" + (10 + ofEvent.nextInt(18));
        term(day, 1, false, false);
        days.add(day);
    }

    private static String word(Random random) {
        return "word" + (int) Math.pow(WORDS, random.nextDouble());
    }

    private void name(String name, int times, boolean inTitle, boolean inLead) {
        term(name, times, inTitle, inLead);
        names.add(name);
    }

    private void term(String term, int times, boolean inTitle, boolean inLead) {
        terms.merge(term, times * PARTS * (inTitle ? 2 : 1), Math::max);
        if (inTitle) {
            title.add(term);
        }
        if (inLead || inTitle) {
            lead.add(term);
        }
    }
}
