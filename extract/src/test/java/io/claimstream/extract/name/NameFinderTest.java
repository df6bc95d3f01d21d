package io.claimstream.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Field;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    @Test
    void givesASurnameToThePersonNamedInFullBefore() {
        Names names = Texts.names(
                "The agency was founded by Maria Keller in Vienna.",
                "On Tuesday Keller told Reuters that she would resign.");

        assertThat(Texts.described(names))
                .contains("PERSON Maria Keller 2", "PLACE Vienna 1", "ORGANISATION Reuters 1");
        assertThat(names.genderOf(names.entities().get(0))).isEqualTo(Gender.FEMALE);
    }

    @Test
    void findsASurnameThatOpensASentence() {
        Names names = Texts.names("Maria Stone runs the harbour.", "Stone has bought a pier.", "Boats came.");

        assertThat(Texts.described(names)).containsExactly("PERSON Maria Stone 2");
    }

    @Test
    void takesWhatStandsBehindAnArticleForNoPerson() {
        Names names = Texts.names(
                "On Monday Falken Arrow left the harbour.", "Hundreds cheered the Falken Arrow at the pier.");

        assertThat(Texts.described(names)).containsExactly("OTHER Falken Arrow 2");
    }

    @Test
    void leavesTheTitleOutOfTheName() {
        assertThat(Texts.writtenNames("Yesterday the ferry company said that Capt. Thomas Brennan had been suspended."))
                .contains("Thomas Brennan");
    }

    @Test
    void givesASurnameAloneAKeyOfItsOwn() {
        assertThat(Texts.key("Reporters were told by Mr. Ellery that the bridge was safe."))
                .startsWith("~");
    }

    @Test
    void givesEverySpellingOfARomanisedNameOneKey() {
        String key = Texts.key("On Friday the ministry said that Emomali Rahmon had signed the decree.");

        assertThat(Texts.key("On Friday the ministry said that Emomali Rakhmon had signed the decree."))
                .isEqualTo(key);
        assertThat(Texts.key("On Friday the ministry said that Imam Ali Rehman had signed the decree."))
                .isEqualTo(key);
    }

    @Test
    void givesTwoPeopleTwoKeys() {
        assertThat(Texts.key("A prize was given to Oleg Baranov on Friday."))
                .isNotEqualTo(Texts.key("A prize was given to Olga Baranova on Friday."));
        assertThat(Texts.key("A prize was given to John Martin on Friday."))
                .isNotEqualTo(Texts.key("A prize was given to John Morton on Friday."));
    }

    @Test
    void keepsTwoPeopleApartWhoseMiddleNamesContradict() {
        Names names = Texts.names(
                "The court heard that John Adam Keller had left.", "It was told that John Brian Keller had stayed.");

        assertThat(Texts.described(names)).contains("PERSON John Adam Keller 1", "PERSON John Brian Keller 1");
    }

    @Test
    void joinsANameWithItsMiddleName() {
        Names names = Texts.names(
                "The court heard that John A. Keller had left.",
                "It was told that John Adam Keller was ill.",
                "Nobody but John Keller knew.");

        assertThat(names.entities()).extracting(Entity::name).containsExactly("John Adam Keller");
    }

    @Test
    void keepsTwoSurnamesApartThatSoundAlike() {
        Names names = Texts.names("The court heard Mr. Martin on Friday.", "On Monday it heard Mr. Morton.");

        assertThat(names.entities())
                .extracting(Entity::key)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void joinsAnAcronymWithItsExpansion() {
        assertThat(Texts.described(Texts.names(
                        "Money came from the Alpine Rescue Federation (ARF) in May.",
                        "Nobody at the ARF wanted to comment.")))
                .containsExactly("ORGANISATION Alpine Rescue Federation 3");
    }

    @Test
    void knowsTheFormsOfACountrysName() {
        assertThat(Texts.described(
                        Texts.names("Talks between the U.S. and its partners ended; the United States left early.")))
                .containsExactly("PLACE United States 2");
    }

    @Test
    void takesNoNameFromACapitalThatAHeadlineGives() {
        Names names = Texts.titled(
                "Two Climbers Found Alive After Storm Near Innsbruck",
                "Two climbers were found alive near Innsbruck on Sunday, the rescue service said.");

        assertThat(Texts.described(names)).containsExactly("PLACE Innsbruck 2");
    }

    @Test
    void takesNoNameFromAnOrdinaryWordAtTheHeadOfASentence() {
        assertThat(Texts.writtenNames("Firefighters arrived at dawn. Nobody was hurt. Monday will be dry."))
                .isEmpty();
    }

    @Test
    void survivesAMegabyteOfCapitals() {
        String capitals = "A".repeat(1_000_000);
        List<Token> tokens = List.of(
                new Token(0, capitals.length(), capitals, capitals.toLowerCase(Locale.ROOT), "PROPN", capitals));

        Names names = new NameFinder()
                .find(List.of(new AnalyzedText(
                        Field.TEXT, capitals, List.of(new Sentence(0, capitals.length(), 0, tokens)))));

        assertThat(names.entities()).isEmpty();
    }

    @Test
    void findsTheLastNameWithinASpan() {
        Names names = Texts.names("Police in Graz thanked Peter Novak on Monday.");

        assertThat(names.within(Field.TEXT, 0, 40).map(NameMention::entity).map(Entity::name))
                .contains("Peter Novak");
        assertThat(names.within(Field.TEXT, 0, 15).map(NameMention::entity).map(Entity::name))
                .contains("Graz");
        assertThat(names.within(Field.TEXT, 11, 15)).isEmpty();
        assertThat(names.within(Field.TITLE, 0, 40)).isEmpty();
    }
}
