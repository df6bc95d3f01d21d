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

    private static final Set<String> PLACING = Set.of("in", "near", "outside", "around", "across", "into");

    private final AnalyzedText field;
    private final List<Word> words;
    private final Usage usage;
    private final CapitalisedRuns runs;
    private final NameHeads heads;
    private final PersonalNames persons;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Word> unsure = new ArrayList<>();

    CandidateFinder(AnalyzedText field, List<Word> words, Usage usage) {
        this.field = field;
        this.words = words;
        this.usage = usage;
        this.runs = new CapitalisedRuns(words);
        this.heads = new NameHeads(words);
        this.persons = new PersonalNames(words, usage);
    }

    List<Candidate> find() {
        int i = 0;
        while (i < words.size()) {
            if (words.get(i).isCapitalised()) {
                int end = runs.end(i);
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
        if (Gazetteer.longest(words, at, end).isPresent() || persons.isGivenInTwoWords(at, end)) {
            return at;
        }
        boolean time = NameLexicon.isTime(lower) && !word.isGiven();
        if (time || (NameLexicon.isCommon(lower) && (word.opens() || last))) {
            return at + 1;
        }
        if (last && isNoName(word)) {
            if (word.opens() && !usage.isSmall(word)) {
                // "Stone left": a surname, when the article names Anna Stone elsewhere.
                unsure.add(word);
            }
            return at + 1;
        }
        if (last) {
            return at;
        }
        if (heads.find(at, end) > at) {
            return word.opens() && isOrdinary(word) ? at + 1 : at;
        }
        boolean skipped = NameLexicon.isTitle(lower)
                || NameLexicon.isPeople(lower)
                || Gazetteer.isPeople(word.text())
                || (word.opens() && isOrdinary(word));
        return skipped ? at + 1 : at;
    }

    private boolean isOrdinary(Word word) {
        return !word.isGiven() && (usage.isSmall(word) || (!word.isProper() && !word.isAcronym()));
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
                || (!word.isProper() && !word.isAcronym() && usage.isSmall(word))
                || (word.opens() && isOrdinary(word))
                || word.isShouted();
    }

    /** Takes the name that begins at a word; gives where it ends. */
    private int take(int at, int end, boolean titled, Gender gender) {
        Optional<PhraseTable.Match<Gazetteer.Known>> known = Gazetteer.longest(words, at, end);
        int head = heads.find(at, end);
        int knownEnd = known.map(match -> at + match.length()).orElse(at);
        if (head >= Math.max(knownEnd, at + 1)) {
            int stop = heads.nameEnd(head, end);
            add(at, stop, NameHeads.type(words.get(head).lower()), Gender.UNKNOWN, null);
            return stop;
        }
        if (known.isPresent() && !(knownEnd - at == 1 && persons.isPersonsName(at, end, titled))) {
            EntityType type = known.get().value().place() ? EntityType.PLACE : EntityType.ORGANISATION;
            add(at, knownEnd, type, gender, known.get().value().key());
            return knownEnd;
        }
        int stop = persons.end(at, end);
        if (NameLexicon.isPeople(words.get(stop - 1).lower())
                || Gazetteer.isPeople(words.get(stop - 1).text())) {
            return stop;
        }
        if (stop - at == 1 && !titled && words.get(at).opens()) {
            unsure.add(words.get(at));
            return stop;
        }
        add(at, stop, persons.typeOf(at, stop, titled), gender.or(persons.genderOfGiven(at)), null);
        return stop;
    }

    private void add(int from, int stop, EntityType type, Gender gender, @Nullable String key) {
        int start = words.get(from).start();
        int end = words.get(stop - 1).end();
        boolean placed = from > 0 && PLACING.contains(words.get(from - 1).lower());
        found.add(new Candidate(field.field(), start, end, field.slice(start, end), type, gender, key, placed));
    }
}
