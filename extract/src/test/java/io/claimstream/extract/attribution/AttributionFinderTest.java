package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameFinder;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();
    private static final AttributionFinder FINDER = new AttributionFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Police said that twelve people had died.              | twelve people had died              | Police
        The mayor told reporters the bridge was closed.       | the bridge was closed               | mayor
        According to the army, nine villages were flooded.    | nine villages were flooded          | army
        Nine villages were flooded, according to the army.    | Nine villages were flooded          | army
        A study conducted by the council found that 700 shops are closed. | 700 shops are closed       | council
        According to a report by the council, 40 shops closed. | 40 shops closed                    | council
        A survey commissioned by the bank found that 40 shops closed. | 40 shops closed             | A survey
        Anna Berg said that, in general, there are three checks. | in general, there are three checks | Anna Berg
        Twelve men died off Port Maren, the coastguard said on Monday. | Twelve men died off Port Maren | coastguard
        The study carried out by the council shows that 14 cars burned. | 14 cars burned               | council
        A woman in the video said that 12 people were hurt.   | 12 people were hurt                 | A woman in the video
        The survey found people walk 40 minutes a day.        | people walk 40 minutes a day        | survey
        (According to Anna Berg, two ships sank.)             | two ships sank.)                    | Anna Berg
        In '08, Anna Berg said the ship was 'new'.            | the ship was 'new'                  | Anna Berg
        Two ships sank (according to Anna Berg) in the storm. | Two ships sank                      | Anna Berg
        According to Anna Berg: “Nobody was hurt.”            | “Nobody was hurt.”                  | Anna Berg
        On Monday the firm released a statement: “Nobody was hurt.” | “Nobody was hurt.”            | firm
        Anna Berg cracked: “Nobody was hurt.”                 | “Nobody was hurt.”                  | Anna Berg
        “Nobody was hurt,” Anna Berg shared on Monday.        | “Nobody was hurt,”                  | Anna Berg
        “Nobody was hurt,” laughed Anna Berg.                 | “Nobody was hurt,”                  | Anna Berg
        An official with knowledge of the plan said it was late. | it was late                      | An official with knowledge of the plan
        Sources close to the talks said it was late.          | it was late                         | Sources
        Its inquiry into the papers found that shops had closed. | shops had closed                    | Its inquiry into the papers
        The firm sent a letter to Lund saying that it was late. | it was late                       | firm
        They waited."It was late," Anna Berg said.            | "It was late,"                      | Anna Berg
        The first tweet read: “Nobody was hurt.”              | “Nobody was hurt.”                  | first tweet
        The ship will sail, the captain said, with 40 men on board. | The ship will sail, the captain said, with 40 men on board | captain
        Anna Berg announced her retirement after 15 years at sea. | her retirement                  | Anna Berg
        The pier was closed, according to information kept by the council. | The pier was closed    | council
        It took eight hours, per Anna Berg.                   | It took eight hours                 | Anna Berg
        Twelve people died in the fire, police said.          | Twelve people died in the fire      | police
        “Nobody was hurt,” said Anna Berg.                    | “Nobody was hurt,”                  | Anna Berg
        “Nobody was hurt,” Anna Berg said on Monday.          | “Nobody was hurt,”                  | Anna Berg
        The ministry said in a statement that it had no news. | it had no news                      | ministry
        Nothing came of the ministry's statement that nobody was hurt. | nobody was hurt                  | ministry
        Police: Three people missing after flood on coast     | Three people missing after flood on coast | Police
        An aid worker who met the families said they were well. | they were well                    | An aid worker
        Six men died, the mayor said in a statement posted on Facebook. | Six men died              | mayor
        Since the mayor announced that the bridge was unsafe, ships have stayed away. | the bridge was unsafe | mayor
        “We were lucky,” Anna Berg, the captain, told reporters.  | “We were lucky,”               | Anna Berg
        By spring, forecasters said, the river will rise.     | By spring, forecasters said, the river will rise | forecasters
        Anna Berg called the plan “a waste of good money”.    | the plan “a waste of good money”    | Anna Berg
        The notes by the army and the guard on Tuesday said nothing was found. | nothing was found | army and the guard
        After the crash a member of the crew said the car was safe. | the car was safe              | a member of the crew
        Veterans interviewed at rallies in South Carolina this week said they were well. | they were well | Veterans
        A group of film lawyers and talent agents said it was late. | it was late                | A group of film lawyers and talent agents
        The storm, forecasters said, will reach the coast.    | The storm, forecasters said, will reach the coast | forecasters
        The 16-year-old sailor said the quay was dark.        | the quay was dark                   | 16-year-old sailor
        The two-time champion said the quay was dark.         | the quay was dark                   | two-time champion
        The girls’ mother said the quay was dark.             | the quay was dark                   | girls’ mother
        On Monday one of the owners said the quay was dark.   | the quay was dark                   | one of the owners
        Some of the sailors said the quay was dark.           | the quay was dark                   | Some of the sailors
        They were stopped by men claiming to be guards.       | to be guards                        | men
        The port opened, despite guards saying it was not safe. | it was not safe                   | guards
        Guards said two sailors met there and decided to leave. | two sailors met there and decided to leave | Guards
        The council said Friday, May 4, 2018, that two ships sank. | two ships sank                | council
        The port opened, which cost two million according to the army. | which cost two million      | army
        Council member Anna Berg of the right-wing party, explained that two ships sank. | two ships sank | Council member Anna Berg of the right-wing party
        Two ships sank, state media reported.                 | Two ships sank                      | state media
        Two ships sank, local media report.                   | Two ships sank                      | local media
        A video posted by the harbour shows that two ships sank. | two ships sank                   | harbour
        Two ships sank, reported the Star-Ledger.             | Two ships sank                      | Star-Ledger
        Two ships sank, said a statement issued by the army and sent out today. | Two ships sank     | army
        “We saw two ships sink,” Anna Berg, a captain of the harbour guard told reporters. | “We saw two ships sink,” | Anna Berg
        Officials put the number of missing at about 300.     | the number of missing at about 300  | Officials
        At least one owner at the quay said the port was shut. | the port was shut                  | At least one owner at the quay
        More than 100 sailors said the port was shut.         | the port was shut                   | More than 100 sailors
        Data from the Harbour Office showed that two ships sank. | two ships sank                   | Harbour Office
        The 34-year-old said the port was shut.               | the port was shut                   | 34-year-old
        Jan Cox, writing for the Sun, called it “a waste of good money”. | it “a waste of good money” | Jan Cox
        “Nobody was hurt,” said survivor Ada Lund.            | “Nobody was hurt,”                  | survivor Ada Lund
        Asked about the storm, Berg said, “We are all safe here.” | “We are all safe here.”         | Berg
        Earlier this week Anna Berg revealed that two boats sank. | two boats sank                  | Anna Berg
        The call came at 8 p.m. from a man who said two boats sank. | two boats sank                | a man
        The captain questioned why two boats sank.            | why two boats sank                  | captain
        When it rained, the captain said, the roof gave way.  | When it rained, the captain said, the roof gave way | captain
        The mayor told the guard, who nodded and said the pier was safe. | the pier was safe       | guard
        Anna Berg, who lives by the harbour, tweeted her thanks. | her thanks                      | Anna Berg
        Sometimes, the mayor said, it's the guards who fail.  | Sometimes, the mayor said, it's the guards who fail | mayor
        Berg, who said her son, Ole, was hurt, was in Lund.   | her son, Ole, was hurt              | Berg
        Guards who met at the quay said her son, Ole, was hurt. | her son, Ole, was hurt            | Guards
        The captain told Channel 12, two boats sank.          | two boats sank                      | captain
        Experts believe the 'blue boat' will sail at dawn.    | the 'blue boat' will sail at dawn   | Experts
        The captain told Channel 12 that two boats sank.      | two boats sank                      | captain
        As the mayor accused Berg of theft — the council met. | Berg of theft                       | mayor
        """)
    void findsContentAndSpeaker(String sentence, String content, String speaker) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, sentence);

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).hasSize(1);
        assertThat(text.slice(found.get(0).contentStart(), found.get(0).contentEnd()))
                .isEqualTo(content);
        assertThat(found.get(0).speakers()).extracting(Speaker::name).containsExactly(speaker);
    }

    @Test
    void takesTheMarkThatClosesAQuotationForNoPartOfTheSpeaker() {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, "''It rained. We saw two boats,'' Anna Berg said.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).singleElement().satisfies(attribution -> {
            assertThat(attribution.direct()).isTrue();
            assertThat(attribution.speakers()).extracting(Speaker::name).containsExactly("Anna Berg");
        });
    }

    @Test
    void takesNobodyForASpeakerWhoBeginsSomething() {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, "According to a map, the trail began in Lund.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found)
                .flatExtracting(Attribution::speakers)
                .extracting(Speaker::name)
                .containsExactly("a map");
    }

    @Test
    void endsWhereTheVerbBehindARelativeClauseStands() {
        AnalyzedText text =
                ANALYZER.analyze(Field.TEXT, "Berg, a baker who described herself as shy, said the quay was dark.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found)
                .extracting(attribution -> text.slice(attribution.contentStart(), attribution.contentEnd()))
                .containsExactly("herself as shy", "the quay was dark");
    }

    @Test
    void endsBehindTheCommaThatAQuotationCloses() {
        AnalyzedText text = ANALYZER.analyze(
                Field.TEXT, "The mayor stressed that “the bridge is safe,” suggesting that ships could pass.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(text.slice(found.get(0).contentStart(), found.get(0).contentEnd()))
                .isEqualTo("“the bridge is safe,”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The insurgency has claimed more than 900 lives.",
                "The crowd praised him.",
                "They hoped to win.",
                "He smiled when asked why the boat had sunk.",
                "They will sail to the ports expected to be shut in May.",
                "So let's assume that the boat is lost.",
                "The move signals that the mayor is tired.",
                "A boy was hurt in Lund, but expected to reach home.",
                "She has 40 pledged votes in Lund.",
                "He read the mayor's widely criticized plan.",
                "She would have told the guard that it was late.",
                "The Quay Post reported about the rapid-response fund.",
                "One of the fires claimed the lives of two sailors.",
                "This week announced a new start.",
                "Guards looked for the accused driver and asked about her supporting it.",
                "There was a better-than-expected finish in the south.",
                "A rope believed to be his was found on the quay.",
                "The boy felt helpless in the storm.",
                "A club backing Berg met Hale, who opposes her.",
                "The pages labelled “Members” were empty.",
                "Officers found a note in the car: “I am sorry.”",
                "On her last album, “Blue Hour,” Anna Berg sings of the sea.",
                "The inquiry found two guns that were stolen.",
                "Footage from Lund showed that 14 cars burned.",
                "Guards avoided reporting the loss of two ships.",
                "The island, often described as a tax haven, is small.",
                "Footage from the scene shows that 14 cars burned.",
                "A judge denied bail for two sailors and dismissed the case."
            })
    void letsNoEventOrTimeSpeak(String sentence) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, sentence);

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Citing officials, the Lund Herald reports that two ships sank.",
                "The Lund Herald, quoting officials, reported that two ships sank.",
                "The Lund Herald reported that two ships sank, citing officials.",
                "Two ships sank, the Lund Herald reported, citing officials.",
                "Two ships sank, the Lund Herald reported last week, citing officials."
            })
    void letsWhoeverIsCitedSpeakAndTheMediumPassItOn(String sentence) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, sentence);

        List<Attribution> found = FINDER.find(text, new NameFinder().find(List.of(text)));

        assertThat(found).hasSize(1);
        assertThat(text.slice(found.get(0).contentStart(), found.get(0).contentEnd()))
                .isEqualToIgnoringCase("two ships sank");
        assertThat(found.get(0).speakers()).extracting(Speaker::name).containsExactly("officials");
        assertThat(found.get(0).relays()).extracting(Speaker::name).containsExactly("Lund Herald");
    }

    @Test
    void takesWhoeverIsCitedForTheSpeakerAndWhoReportsItForTheRelay() {
        AnalyzedText text = ANALYZER.analyze(
                Field.TEXT, "The Brel Herald reported, citing two officials, that 40 sailors had been killed.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).hasSize(1);
        assertThat(text.slice(found.get(0).contentStart(), found.get(0).contentEnd()))
                .isEqualTo("40 sailors had been killed");
        assertThat(found.get(0).speakers()).extracting(Speaker::name).containsExactly("two officials");
        assertThat(found.get(0).relays()).extracting(Speaker::name).containsExactly("Brel Herald");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Citing officials, the Lund Herald reported that two ships sank, citing the army.",
                "Citing officials, the Lund Herald, quoting the army, reported that two ships sank.",
                "On to estimated losses of 40 ships.",
                "On to announced plans."
            })
    void readsWhatItCannotJoin(String sentence) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, sentence);

        assertThatCode(() -> FINDER.find(text, new NameFinder().find(List.of(text))))
                .doesNotThrowAnyException();
    }

    @Test
    void takesAVerbForOneThoughItIsTaggedAsAPlural() {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, "“The river is rising,” Berg notes.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).extracting(Attribution::verb).containsExactly("note");
    }

    @Test
    void makesWhoeverWasToldARelayWhenItIsANewsAgency() {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, "An officer told Reuters that 40 soldiers had fled.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found.get(0).relays()).extracting(Speaker::name).containsExactly("Reuters");
    }

    @Test
    void makesTheOuterSpeakerARelayOfTheInnerOne() {
        AnalyzedText text =
                ANALYZER.analyze(Field.TEXT, "According to Reuters, border guards said that 40 soldiers had fled.");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found.get(1).speakers()).extracting(Speaker::name).containsExactly("border guards");
        assertThat(found.get(1).relays()).extracting(Speaker::name).containsExactly("Reuters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mayor did not say that the bridge was closed.
        The army could say that it had won.
        The neighbours called the police.
        The army attacked the harbour.
        """)
    void leavesOutWhatIsNotSaid(String sentence) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, sentence);

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).isEmpty();
    }

    @Test
    void carriesAQuotationOnPastItsAttribution() {
        AnalyzedText text = ANALYZER.analyze(
                Field.TEXT, "“The road is closed,” Anna Berg said. “We ask everyone to stay at home.”");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).contentStart()).isZero();
        assertThat(found.get(0).contentEnd()).isEqualTo(text.text().length());
    }

    @Test
    void givesAParagraphThatIsOnlyAQuotationToTheSpeakerBeforeIt() {
        AnalyzedText text =
                ANALYZER.analyze(Field.TEXT, "“The road is closed,” Anna Berg said.\n\n“Stay at home tonight.”");

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).contentEnd()).isEqualTo(text.text().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg said the road was closed. “Stay at home tonight.”",
                "Anna Berg said the road was closed.\n\n“Stay at home tonight.”",
            })
    void givesAQuotationOfItsOwnToWhoeverSpokeIndirectlyBeforeIt(String story) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).hasSize(2);
        assertThat(found.get(1).speakers()).extracting(Speaker::name).containsExactly("Anna Berg");
        assertThat(text.slice(found.get(1).contentStart(), found.get(1).contentEnd()))
                .isEqualTo("“Stay at home tonight.”");
    }

    @Test
    void readsAQuotationInStraightSingleMarksOverItsParagraphs() {
        String story = "Anna Berg tweeted: 'The ship is safe.\n'4 men were on board.\n'We are glad.'\nIt was the '90s.";
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found).hasSize(1);
        assertThat(text.slice(found.get(0).contentStart(), found.get(0).contentEnd()))
                .startsWith("'The ship")
                .endsWith("glad.'");
    }

    @Test
    void namesASpeakerByTheNameBehindACommaThere() {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, "The girl's mother, Anna Berg, said the road was closed.");
        Entity anna = new Entity("Anna Berg", "anna berg", EntityType.PERSON, 1);

        List<Attribution> found =
                FINDER.find(text, new Names(List.of(anna), List.of(new NameMention(Field.TEXT, 19, 28, anna))));

        assertThat(found.get(0).speakers()).extracting(Speaker::name).containsExactly("Anna Berg");
    }

    @Test
    void resolvesAPronounToThePersonWhoJustSpoke() {
        String story = "Anna Berg said the road was closed. She said that help was near.";
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);
        Entity anna = new Entity("Anna Berg", "anna berg", EntityType.PERSON, 1);

        List<Attribution> found =
                FINDER.find(text, new Names(List.of(anna), List.of(new NameMention(Field.TEXT, 0, 9, anna))));

        assertThat(found.get(1).speakers()).containsExactly(new Speaker("Anna Berg", "anna berg", 36, 39));
    }

    @Test
    void resolvesAPronounToTheHolderOfARoleWhoJustSpoke() {
        String story =
                "President Anna Berg came by train. The president said the road was closed. She said that help was near.";
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);
        Entity anna = new Entity("Anna Berg", "anna berg", EntityType.PERSON, 1);

        List<Attribution> found =
                FINDER.find(text, new Names(List.of(anna), List.of(new NameMention(Field.TEXT, 10, 19, anna))));

        assertThat(found.get(1).speakers()).extracting(Speaker::name).containsExactly("Anna Berg");
    }

    @Test
    void takesANameOfTwoWordsThatNoListKnowsForAPersons() {
        String story = "Zorv Quint said the road was closed. He said that help was near.";
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);
        Entity zorv = new Entity("Zorv Quint", "zorv quint", EntityType.OTHER, 1);

        List<Attribution> found =
                FINDER.find(text, new Names(List.of(zorv), List.of(new NameMention(Field.TEXT, 0, 10, zorv))));

        assertThat(found.get(1).speakers()).extracting(Speaker::name).containsExactly("Zorv Quint");
    }

    @Test
    void resolvesAPronounToWhomTheSentenceBeforeIsAboutWhenSomebodyElseWasNamedSince() {
        String story = "Anna Berg said Eva Lind was safe. She said that help was near.";
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);
        Entity anna = new Entity("Anna Berg", "anna berg", EntityType.PERSON, 1);
        Entity eva = new Entity("Eva Lind", "eva lind", EntityType.PERSON, 1);
        Names names = new Names(
                List.of(anna, eva),
                List.of(new NameMention(Field.TEXT, 0, 9, anna), new NameMention(Field.TEXT, 15, 23, eva)));

        List<Attribution> found = FINDER.find(text, names);

        assertThat(found.get(1).speakers()).extracting(Speaker::name).containsExactly("Anna Berg");
    }

    @Test
    void resolvesARoleToTheNameThatHoldsIt() {
        String story = "The Interior Ministry sent two boats. The ministry said that nobody was missing.";
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);
        Entity ministry = new Entity("Interior Ministry", "interior ministry", EntityType.ORGANISATION, 1);

        List<Attribution> found =
                FINDER.find(text, new Names(List.of(ministry), List.of(new NameMention(Field.TEXT, 4, 21, ministry))));

        assertThat(found.get(0).speakers()).extracting(Speaker::name).containsExactly("Interior Ministry");
    }

    @Test
    void readsThousandsOfUnbalancedMarksInATextWithoutBreaks() {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, "“Nobody said \" that ‘police said ".repeat(2_000));

        List<Attribution> found = FINDER.find(text, new Names(List.of(), List.of()));

        assertThat(found)
                .allSatisfy(a -> assertThat(a.contentEnd())
                        .isGreaterThan(a.contentStart())
                        .isLessThanOrEqualTo(text.text().length()));
    }
}
