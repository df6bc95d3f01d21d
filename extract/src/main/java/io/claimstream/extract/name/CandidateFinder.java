package io.claimstream.extract.name;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.extract.text.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the runs of capitalised words of one sentence into names and tells what each is by its words and its neighbours. */
final class CandidateFinder {

    private static final int LONGEST_RUN = 12;
    private static final int LONGEST_PERSON = 5;
    private static final Set<String> PLACING = Set.of("in", "near", "outside", "around", "across", "into");

    private final AnalyzedText field;
    private final List<Word> words;
    private final Set<String> lowerCaseWords;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Word> unsure = new ArrayList<>();

    CandidateFinder(AnalyzedText field, List<Word> words, Set<String> lowerCaseWords) {
        this.field = field;
        this.words = words;
        this.lowerCaseWords = lowerCaseWords;
    }

    List<Candidate> find() {
        int i = 0;
        while (i < words.size()) {
            if (words.get(i).isCapitalised()) {
                int end = runEnd(i);
                cut(i, end);
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Words whose capital may come from their place alone: names only when the article names them elsewhere. */
    List<Word> unsure() {
        return unsure;
    }

    /** Capitalised words in a row, with the small words that names hold within. */
    private int runEnd(int from) {
        int end = from + 1;
        while (end < words.size() && end - from < LONGEST_RUN && words.get(end).follows()) {
            int next = end;
            while (next < words.size() && next - end < 2 && links(from, next)) {
                next++;
            }
            if (next >= words.size()
                    || !words.get(next).isCapitalised()
                    || !words.get(next).follows()) {
                break;
            }
            if (next == end && NameLexicon.isTime(words.get(end).lower()) && !isGiven(words.get(end - 1))) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private boolean links(int from, int at) {
        Word word = words.get(at);
        if (!word.follows() || word.isCapitalised()) {
            return false;
        }
        String lower = word.lower();
        if (NameKey.isParticle(lower)) {
            return true;
        }
        boolean ofOrFor = lower.equals("of")
                || (lower.equals("for")
                        && NameLexicon.isOrganisationHead(words.get(at - 1).lower()));
        boolean inPhrase = lower.equals("the") || lower.equals("and") || lower.equals("&");
        return (ofOrFor && isHead(words.get(at - 1))) || (inPhrase && hasOf(from, at));
    }

    private boolean hasOf(int from, int end) {
        for (int i = from; i < end; i++) {
            String lower = words.get(i).lower();
            if (lower.equals("of") || lower.equals("for")) {
                return true;
            }
        }
        return false;
    }

    private void cut(int from, int end) {
        int at = skipRestOfTitle(from, end);
        Gender gender = Gender.UNKNOWN;
        boolean titled = at > 0 && words.get(at).follows() && isRole(words.get(at - 1));
        if (titled) {
            gender = NameLexicon.genderOfTitle(words.get(at - 1).lower());
        }
        while (at < end) {
            if (!words.get(at).isCapitalised()) {
                at++;
                continue;
            }
            int skipped = skip(at, end);
            if (skipped > at) {
                for (int i = at; i < skipped; i++) {
                    titled |= NameLexicon.isFullTitle(words.get(i).lower());
                    gender = NameLexicon.genderOfTitle(words.get(i).lower()).or(gender);
                }
                at = skipped;
                continue;
            }
            at = take(at, end, titled, gender);
            titled = false;
            gender = Gender.UNKNOWN;
        }
    }

    /** "Secretary of | State John Smith". */
    private int skipRestOfTitle(int from, int end) {
        boolean ofTitle = from > 1
                && end - from > 1
                && words.get(from - 1).lower().equals("of")
                && NameLexicon.isTitle(words.get(from - 2).lower());
        return ofTitle && !Gazetteer.longest(words, from, end).isPresent() ? from + 1 : from;
    }

    private boolean isRole(Word word) {
        return NameLexicon.isFullTitle(word.lower());
    }

    /** Words at the head of a run that are no part of the name: ordinary words, titles, adjectives of peoples. */
    private int skip(int at, int end) {
        Word word = words.get(at);
        String lower = word.lower();
        boolean last = at == end - 1 || !words.get(at + 1).isCapitalised();
        if (Gazetteer.longest(words, at, end).isPresent() || isGivenInTwoWords(at, end)) {
            return at;
        }
        boolean time = NameLexicon.isTime(lower) && !isGiven(word);
        if (time || (NameLexicon.isCommon(lower) && (word.opens() || last))) {
            return at + 1;
        }
        if (last) {
            return isNoName(word) ? at + 1 : at;
        }
        if (headFrom(at, end) > at) {
            return word.opens() && isOrdinary(word) ? at + 1 : at;
        }
        boolean skipped = NameLexicon.isTitle(lower)
                || NameLexicon.isPeople(lower)
                || Gazetteer.isPeople(word.text())
                || (word.opens() && isOrdinary(word));
        return skipped ? at + 1 : at;
    }

    private boolean isOrdinary(Word word) {
        return !isGiven(word) && (lowerCaseWords.contains(word.lower()) || (!word.isProper() && !word.isAcronym()));
    }

    private boolean isNoName(Word word) {
        String lower = word.lower();
        return NameLexicon.isNoNameAlone(lower)
                || NameLexicon.isTitle(lower)
                || NameLexicon.isOrganisationHead(lower)
                || NameLexicon.isPlaceHead(lower)
                || NameLexicon.isOtherHead(lower)
                || Gazetteer.isPeople(word.text())
                || word.text().length() < 2
                || Character.isDigit(word.text().charAt(0))
                || (!word.isProper() && !word.isAcronym() && lowerCaseWords.contains(lower))
                || (word.opens() && isOrdinary(word))
                || word.isShouted();
    }

    /** Takes the name that begins at a word; gives where it ends. */
    private int take(int at, int end, boolean titled, Gender gender) {
        Optional<PhraseTable.Match<Gazetteer.Known>> known = Gazetteer.longest(words, at, end);
        int head = headFrom(at, end);
        int knownEnd = known.map(match -> at + match.length()).orElse(at);
        if (head >= Math.max(knownEnd, at + 1)) {
            int stop = headedEnd(head, end);
            add(at, stop, headType(words.get(head).lower()), Gender.UNKNOWN, null);
            return stop;
        }
        if (known.isPresent() && !(knownEnd - at == 1 && isPersonsName(at, end, titled))) {
            EntityType type = known.get().value().place() ? EntityType.PLACE : EntityType.ORGANISATION;
            add(at, knownEnd, type, gender, known.get().value().key());
            return knownEnd;
        }
        int stop = personEnd(at, end);
        if (NameLexicon.isPeople(words.get(stop - 1).lower())
                || Gazetteer.isPeople(words.get(stop - 1).text())) {
            return stop;
        }
        if (stop - at == 1 && !titled && words.get(at).opens()) {
            unsure.add(words.get(at));
            return stop;
        }
        add(at, stop, typeOf(at, stop, titled), gender.or(genderOfGiven(at)), null);
        return stop;
    }

    /** "Jordan Smith", "President Washington": a place's name that here is a person's. */
    private boolean isPersonsName(int at, int end, boolean titled) {
        if (end - at < 2) {
            return titled;
        }
        Word next = words.get(at + 1);
        boolean plain =
                next.isCapitalised() && !NameLexicon.isTitle(next.lower()) && !NameLexicon.isNoNameAlone(next.lower());
        return plain
                && (titled || isGiven(words.get(at)))
                && Gazetteer.longest(words, at + 1, end).isEmpty();
    }

    private int headFrom(int at, int end) {
        int head = -1;
        for (int i = at; i < end; i++) {
            Word word = words.get(i);
            if (i > at && (NameLexicon.isFullTitle(word.lower()) && !isHead(word))) {
                break;
            }
            boolean followed = i + 1 < end
                    && (words.get(i + 1).lower().equals("of")
                            || words.get(i + 1).lower().equals("for"));
            if (isHead(word) && (i > at || followed)) {
                if (followed) {
                    return i;
                }
                head = i;
            }
        }
        return head;
    }

    private int headedEnd(int head, int end) {
        int stop = head + 1;
        if (stop < end && !words.get(stop).isCapitalised()) {
            while (stop < end
                    && !(words.get(stop).isCapitalised()
                            && NameLexicon.isFullTitle(words.get(stop).lower()))) {
                stop++;
            }
        }
        return stop;
    }

    private static boolean isHead(Word word) {
        String lower = word.lower();
        return word.isCapitalised()
                && (NameLexicon.isOrganisationHead(lower)
                        || NameLexicon.isPlaceHead(lower)
                        || NameLexicon.isOtherHead(lower));
    }

    private static EntityType headType(String head) {
        if (NameLexicon.isOrganisationHead(head)) {
            return EntityType.ORGANISATION;
        }
        return NameLexicon.isPlaceHead(head) ? EntityType.PLACE : EntityType.OTHER;
    }

    /** A person's name ends before a title, a role or a known place that is not its last word. */
    private int personEnd(int at, int end) {
        int stop = at + 1;
        while (stop < end && stop - at < LONGEST_PERSON) {
            String lower = words.get(stop).lower();
            boolean title = NameLexicon.isTitle(lower) && stop + 1 < end;
            if (title || (NameLexicon.isTime(lower) && !isGiven(words.get(stop - 1)))) {
                break;
            }
            stop++;
        }
        while (stop - at > 1 && !words.get(stop - 1).isCapitalised()) {
            stop--;
        }
        return stop;
    }

    private EntityType typeOf(int at, int stop, boolean titled) {
        int length = stop - at;
        if (titled || (length > 1 && (isGiven(words.get(at)) || isGivenInTwoWords(at, stop)))) {
            return EntityType.PERSON;
        }
        if (length == 1) {
            return words.get(at).isAcronym() ? EntityType.ORGANISATION : EntityType.OTHER;
        }
        boolean plain = true;
        for (int i = at; i < stop; i++) {
            Word word = words.get(i);
            plain &= !word.isAcronym()
                    && !lowerCaseWords.contains(word.lower())
                    && !Character.isDigit(word.text().charAt(0));
        }
        return plain && length < 4 && actsLikePerson(stop) ? EntityType.PERSON : EntityType.OTHER;
    }

    /** Followed by a verb, by "who" or by an age between commas. */
    private boolean actsLikePerson(int stop) {
        if (stop >= words.size()) {
            return false;
        }
        Word next = words.get(stop);
        if (next.follows()) {
            return next.tag().equals("VERB") || next.lower().equals("who");
        }
        boolean age = next.text().length() < 3 && Character.isDigit(next.text().charAt(0));
        return age || next.lower().equals("who");
    }

    private static boolean isGiven(Word word) {
        return GivenNames.find(LatinForm.words(word.text())).isPresent();
    }

    /** "Imam Ali": here the first word is no title. */
    private boolean isGivenInTwoWords(int at, int end) {
        return at + 2 < end
                && GivenNames.find(LatinForm.words(
                                words.get(at).text() + words.get(at + 1).text()))
                        .isPresent();
    }

    private Gender genderOfGiven(int at) {
        return GivenNames.find(LatinForm.words(words.get(at).text()))
                .map(GivenNames.GivenName::gender)
                .orElse(Gender.UNKNOWN);
    }

    private void add(int from, int stop, EntityType type, Gender gender, @Nullable String key) {
        int start = words.get(from).start();
        int end = words.get(stop - 1).end();
        boolean placed = from > 0 && PLACING.contains(words.get(from - 1).lower());
        found.add(new Candidate(field.field(), start, end, field.slice(start, end), type, gender, key, placed));
    }
}
