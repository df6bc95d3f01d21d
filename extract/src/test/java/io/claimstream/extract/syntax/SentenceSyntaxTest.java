package io.claimstream.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSyntaxTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    @Test
    void joinsAuxiliariesToTheirVerb() {
        SentenceSyntax syntax = read("The bridge may not have been repaired.");

        VerbGroup verb = syntax.verbs().get(0);

        assertThat(verb.lemma()).isEqualTo("repair");
        assertThat(verb.form()).isEqualTo(Form.PASSIVE);
        assertThat(verb.modal()).isEqualTo("may");
        assertThat(verb.negated()).isTrue();
    }

    @Test
    void tellsAnInfinitiveFromAFiniteVerb() {
        SentenceSyntax syntax = read("The mayor ordered the guards to close the gate.");

        assertThat(syntax.verbs()).extracting(VerbGroup::form).containsExactly(Form.BARE_PARTICIPLE, Form.INFINITIVE);
    }

    @Test
    void endsANounPhraseAtItsNoun() {
        SentenceSyntax syntax = read("The 40 wounded sailors reached a small harbour.");

        assertThat(phrases(syntax)).containsExactly("The 40 wounded sailors", "a small harbour");
    }

    @Test
    void takesAnIrregularParticipleBeforeItsNounIntoThePhrase() {
        SentenceSyntax syntax = read("The guards showed a written order.");

        assertThat(phrases(syntax)).contains("a written order");
    }

    @Test
    void endsANounPhraseBeforeTheDayOfItsVerb() {
        SentenceSyntax syntax = read("The storm hurt five sailors Monday.");

        assertThat(phrases(syntax)).contains("five sailors");
    }

    @Test
    void keepsACompoundOfHyphensWhole() {
        SentenceSyntax syntax = read("They won 40 winner-take-all races.");

        assertThat(phrases(syntax)).containsExactly("40 winner - take - all races");
        assertThat(syntax.verbs()).extracting(VerbGroup::lemma).containsExactly("win");
    }

    @Test
    void endsANounPhraseBeforeTheTimeThatFollows() {
        SentenceSyntax syntax = read("The firm had 18 launches last year.");

        assertThat(phrases(syntax)).containsExactly("The firm", "18 launches", "last year");
    }

    @Test
    void takesAParticipleBesideAnAdjectiveForPartOfThePhrase() {
        SentenceSyntax syntax = read("The army holds a narrow and guarded pass.");

        assertThat(syntax.verbs()).extracting(VerbGroup::lemma).doesNotContain("guard");
    }

    @Test
    void takesAParticipleBehindAPrepositionForPartOfThePhrase() {
        SentenceSyntax syntax = read("The mayor leads by 13 percent of registered voters.");

        assertThat(syntax.verbs()).extracting(VerbGroup::lemma).doesNotContain("register");
    }

    @Test
    void readsTheNegationOfBe() {
        VerbGroup verb = read("The wall is not 300 km long.").verbs().get(0);

        assertThat(verb.negated()).isTrue();
    }

    @Test
    void takesAnAgeForAPerson() {
        SentenceSyntax syntax = read("A two-year-old was found.");

        assertThat(phrases(syntax)).containsExactly("A two - year - old");
    }

    @Test
    void cutsClausesAtJoiningWords() {
        SentenceSyntax syntax = read("Six people died when the roof fell, and two walked away.");

        assertThat(clauses(syntax)).containsExactly("Six people died", "when the roof fell ,", "and two walked away .");
    }

    @Test
    void keepsAClauseWholeAroundAnApposition() {
        SentenceSyntax syntax = read("Their two sons, Tom and Ben, died in the fire.");

        assertThat(clauses(syntax)).hasSize(1);
    }

    @Test
    void takesNoPrepositionForAVerb() {
        SentenceSyntax syntax = read("Nine guests, including three children, were hurt.");

        assertThat(syntax.verbs()).extracting(VerbGroup::lemma).containsExactly("hurt");
    }

    private static SentenceSyntax read(String text) {
        return SentenceSyntax.of(ANALYZER.analyze(Field.TEXT, text).sentences().get(0));
    }

    private static List<String> phrases(SentenceSyntax syntax) {
        return syntax.nounPhrases().stream()
                .map(phrase -> words(syntax, phrase.first(), phrase.end()))
                .toList();
    }

    private static List<String> clauses(SentenceSyntax syntax) {
        return syntax.clauses().stream()
                .map(clause -> words(syntax, clause.first(), clause.end()))
                .toList();
    }

    private static String words(SentenceSyntax syntax, int first, int end) {
        return String.join(
                " ",
                syntax.sentence().tokens().subList(first, end).stream()
                        .map(token -> token.text())
                        .toList());
    }
}
