package io.claimstream.extract.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageReaderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    private final StageReader reader = new StageReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "send    | DONE       | The ministry has sent 200 soldiers.",
                "send    | PLANNED    | The ministry will send 200 soldiers.",
                "send    | PLANNED    | The ministry is expected to send 200 soldiers.",
                "send    | ORDERED    | The ministry has decided to send 200 soldiers.",
                "send    | ORDERED    | She ordered the army to send 200 soldiers.",
                "send    | CALLED_FOR | The governor asked the ministry to send 200 soldiers.",
                "send    | PLANNED    | The ministry is ready to send 200 soldiers.",
                "send    | PLANNED    | The ministry, it was told, is ready to send 200 soldiers.",
                "send    | POSSIBLE   | The ministry may send 200 soldiers.",
                "send    | ONGOING    | The ministry is sending 200 soldiers.",
                "send    | DENIED     | The ministry did not send 200 soldiers.",
                "drown   | DENIED     | The ferryman nearly drowned in the lock.",
                "poison  | POSSIBLE   | Two of the guests were possibly poisoned.",
                "drown   | POSSIBLE   | If nine men drown, the lock will be closed.",
                "drown   | POSSIBLE   | She asked whether nine men had drowned.",
                "kill    | POSSIBLE   | The flood is feared to have killed 40 farmers.",
                "save    | PLANNED    | Divers are trying to save two men.",
                "save    | PLANNED    | Divers dug all night in a bid to save two men.",
                "launch  | PLANNED    | The agency announced plans to launch two ships.",
                "train   | PLANNED    | The ministry hired tutors to train 500 cooks.",
                "carry   | PLANNED    | The firm will use a barge to carry 40 cars.",
                "rescue  | DONE       | The army used boats to rescue 40 people.",
                "show    | DONE       | They met in order to show the map.",
                "hurt    | DENIED     | Guards kept the girl from being hurt.",
                "drown   | DENIED     | It is not true that 7 men drowned.",
                "leave   | CALLED_FOR | She demanded that the ship leave the port.",
                "sink    | CALLED_FOR | He dared them to sink the boat.",
                "drown   | DENIED     | It is false that 7 men drowned.",
                "steal   | POSSIBLE   | There is no evidence that 40 ballots were stolen.",
                "drown   | DONE       | It is true that 7 men drowned.",
                "pay     | POSSIBLE   | The shops would have paid 9 percent.",
                "buy     | PLANNED    | The farmers would have to buy 300 sacks.",
                "earn    | PLANNED    | He'd earn 40 dollars there.",
                "sell    | DONE       | He'd sold 300 sacks.",
                "move    | POSSIBLE   | The tanker is suspected of moving 600 tons of oil.",
                "hold    | ONGOING    | The guards still hold 40 sailors.",
                "house   | ONGOING    | Nine families are being housed in a school.",
                "be      | ONGOING    | The minister is under investigation.",
                "train   | PLANNED    | The firm pledged to hire a tutor, train all 500 cooks and open a school.",
                "carry   | PLANNED    | The barge will sail to Malta, carrying 400 tons of rice.",
                "lose    | POSSIBLE   | The valley runs the risk of losing 300 jobs.",
                "sell    | CALLED_FOR | The owner suggested selling nine boats.",
                "add     | DONE       | The army will move 40 guns, adding that it has more.",
                "send    | PLANNED    | Army to send nine ships",
                "have    | POSSIBLE   | She thinks the lodge has nine beds.",
                "send    | POSSIBLE   | He wondered whether they would send 40 soldiers.",
                "call    | CALLED_FOR | Nurses called for 300 new beds.",
                "expire  | PLANNED    | The lease of the mill expires next year.",
                "help    | ONGOING    | He is helping with the plans for next year.",
                "list    | CALLED_FOR | The port asked the council to list nine ships.",
                "fire    | PLANNED    | The owner threatened to fire nine cooks."
            })
    void readsTheStageFromTheWordsAroundAVerb(String lemma, Stage stage, String text) {
        SentenceSyntax syntax =
                SentenceSyntax.of(ANALYZER.analyze(Field.TEXT, text).sentences().get(0));
        VerbGroup verb = syntax.verbs().stream()
                .filter(group -> group.lemma().equals(lemma))
                .findFirst()
                .orElseThrow();

        assertThat(reader.read(syntax, verb)).isEqualTo(stage);
    }
}
