package io.claimstream.aggregate.ledger;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.MinHashVersion;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * MinHash signatures of texts over shingles of four words (Broder 1997): the share of equal components estimates the share
 * of shingles that two texts have in common. Texts that are alike share a band of them.
 */
final class TextSignature {

    /** How many bands the components make. */
    static final int BANDS = 32;

    private static final int ROWS = 2;
    private static final int COMPONENTS = BANDS * ROWS;

    private static final int SHINGLE = 4;
    // A text of fewer words than this is a headline or a stub: equal stubs prove no common origin.
    private static final int LEAST_WORDS = 25;
    // The version is part of what is stored, so it must not follow the library's default.
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.minHash(COMPONENTS, Byte.SIZE, MinHashVersion.V1);

    private final byte[] components;

    private TextSignature(byte[] components) {
        this.components = components;
    }

    /** The signature, in base 64; null for a text that is too short to tell. */
    static @Nullable String of(String text) {
        String[] words = Words.split(text).toArray(String[]::new);
        if (words.length < LEAST_WORDS) {
            return null;
        }
        long[] shingles = new long[words.length - SHINGLE + 1];
        StringBuilder shingle = new StringBuilder();
        for (int from = 0; from < shingles.length; from++) {
            shingle.setLength(0);
            for (int i = from; i < from + SHINGLE; i++) {
                shingle.append(words[i]).append(' ');
            }
            shingles[from] = Hashing.komihash5_0().hashCharsToLong(shingle);
        }
        return Base64.getEncoder()
                .encodeToString(POLICY.createHasher().compute(ElementHashProvider.ofValues(shingles)));
    }

    /** A signature that was written in base 64. */
    static TextSignature read(String signature) {
        return new TextSignature(Base64.getDecoder().decode(signature));
    }

    /** What the components of one band are in numbers; equal for equal ones of the same band only. */
    int band(int number) {
        int from = number * ROWS;
        return (number << Short.SIZE) | ((components[from] & 0xff) << Byte.SIZE) | (components[from + 1] & 0xff);
    }

    /** Estimated share of common shingles, 0 to 1. */
    double similarity(TextSignature other) {
        return POLICY.getFractionOfEqualComponents(components, other.components);
    }

    /** True when a whole band of both is equal. */
    boolean sharesBandWith(TextSignature other) {
        for (int number = 0; number < BANDS; number++) {
            if (band(number) == other.band(number)) {
                return true;
            }
        }
        return false;
    }
}
