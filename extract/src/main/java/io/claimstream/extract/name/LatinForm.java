package io.claimstream.extract.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Any script to lower-case ASCII, by ICU's transliterators. */
final class LatinForm {

    private LatinForm() {}

    /** Letters and digits in lower case, apostrophes gone, everything else as single spaces. */
    static String words(String written) {
        String ascii = ascii(written);
        StringBuilder words = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (c != '\'' && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static String ascii(String written) {
        boolean ascii = true;
        boolean latin = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            ascii &= c < 128;
            latin &= !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        }
        if (ascii) {
            return written;
        }
        return latin ? LatinLetters.TO_ASCII.transliterate(written) : AllScripts.TO_ASCII.transliterate(written);
    }

    private static final class LatinLetters {
        static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII; [:^ASCII:] Remove");
    }

    /** Takes seconds to load, so only once a letter needs it. */
    private static final class AllScripts {
        static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; [:^ASCII:] Remove");
    }
}
