package io.claimstream.aggregate;

import static io.claimstream.aggregate.Pipeline.article;
import static io.claimstream.aggregate.Pipeline.groups;
import static io.claimstream.aggregate.Pipeline.ofStory;
import static io.claimstream.aggregate.Pipeline.retraction;
import static io.claimstream.aggregate.Pipeline.sequences;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.stream.DeadLetter;
import io.claimstream.contract.stream.RunSequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateTopologyTest {

    private static final ExtractedArticle FERRY = article(
            "ferry-1",
            "Ferry runs aground off Marrow Island",
            "The ferry Lady Brennock ran aground off Marrow Island on Sunday with 212 passengers. Lifeboats from"
                    + " Port Ashby took everybody off the Lady Brennock before dawn.");
    private static final ExtractedArticle FERRY_LATER = article(
            "ferry-2",
            "Lady Brennock passengers safe after ferry hits rocks",
            "All 212 passengers of the ferry Lady Brennock are safe in Port Ashby after lifeboats took them off"
                    + " the grounded ship near Marrow Island.");
    private static final ExtractedArticle ORCHARD = article(
            "orchard-1",
            "Frost ruins cherry harvest in Dellamere",
            "Growers in the Dellamere valley lost two thirds of their cherry blossom to frost, the farmers' union"
                    + " said, and asked the ministry for help.");

    @TempDir
    private Path stateDir;

    private Pipeline pipeline;

    @BeforeEach
    void open() {
        pipeline = new Pipeline(stateDir);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void namesEveryStepStoreAndTopic() throws IOException {
        String description =
                Pipeline.topology(Pipeline.properties(stateDir)).describe().toString();

        assertThat(description).isEqualTo(resource("aggregate-topology.txt"));
    }

    @Test
    void putsArticlesOfOneEventTogetherAndOthersApart() {
        pipeline.send(FERRY, ORCHARD, FERRY_LATER);

        assertThat(groups(pipeline.written())).containsExactly(List.of("ferry-1", "ferry-2"), List.of("orchard-1"));
    }

    @Test
    void writesTheChangesOfEveryUpdate() {
        pipeline.send(FERRY);

        assertThat(pipeline.changes()).isNotEmpty();
    }

    @Test
    void replacesAnArticleByItsNewVersion() {
        pipeline.send(FERRY);

        pipeline.send(
                article("ferry-1", "Ferry aground: all safe", FERRY.article().text() + " All are safe."));

        assertThat(latest().articles()).extracting(EventArticle::title).containsExactly("Ferry aground: all safe");
    }

    @Test
    void leavesAnEventAloneWhoseArticleIsSentOnceMore() {
        pipeline.send(FERRY);
        Event before = latest();
        pipeline.changes();

        pipeline.send(FERRY, null, before.lastUpdated().plusSeconds(60));

        assertThat(latest()).isEqualTo(before);
        assertThat(pipeline.changes()).isEmpty();
    }

    @Test
    void movesAnArticleThatNowTellsAnotherStory() {
        pipeline.send(FERRY, FERRY_LATER, ORCHARD);

        pipeline.send(article(
                "ferry-2",
                "Frost ruins cherry harvest in Dellamere",
                ORCHARD.article().text()));

        assertThat(groups(pipeline.written())).containsExactly(List.of("ferry-1"), List.of("ferry-2", "orchard-1"));
    }

    @Test
    void takesARetractedArticleOut() {
        pipeline.send(FERRY, FERRY_LATER);

        pipeline.send(retraction("ferry-1"));

        assertThat(groups(pipeline.written())).containsExactly(List.of("ferry-2"));
    }

    @Test
    void saysWhenAnEventHasLostItsLastArticle() {
        pipeline.send(FERRY);

        pipeline.send(retraction("ferry-1"));

        assertThat(latest().articles()).isEmpty();
    }

    @Test
    void refusesTheRetractionOfAnUnknownArticle() {
        pipeline.send(retraction("never-sent"));

        assertThat(pipeline.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(new String(letter.value(), UTF_8)).contains("never-sent");
            assertThat(DeadLetter.read(letter.headers(), DeadLetter.MESSAGE)).contains("not there");
        });
    }

    @Test
    void refusesASecondRetraction() {
        pipeline.send(FERRY, retraction("ferry-1"));

        pipeline.send(retraction("ferry-1"));

        assertThat(pipeline.deadLetters()).hasSize(1);
    }

    @Test
    void goesOnAfterGarbage() {
        // Its dead letter shows on a real broker only: this driver drops what a transaction has sent when nothing
        // follows.
        pipeline.sendGarbage("broken", "{\"article\":".getBytes(UTF_8));
        pipeline.send(FERRY);

        assertThat(groups(pipeline.written())).containsExactly(List.of("ferry-1"));
    }

    @Test
    void mergesEventsThatALaterArticleTiesTogether() {
        pipeline.send(
                article(
                        "north",
                        null,
                        "Smoke over Kestrel Heath: the heath has been burning since noon, firefighters say."),
                article(
                        "south",
                        null,
                        "Residents of Lower Tamsin flee flames; the Tamsin road is shut and 40 homes empty."));

        pipeline.send(article(
                "both",
                null,
                "Smoke over Kestrel Heath: the heath has been burning since noon, firefighters say. Residents of"
                        + " Lower Tamsin flee flames; the Tamsin road is shut and 40 homes empty."));

        List<TestRecord<String, Event>> written = pipeline.written();
        assertThat(groups(written)).containsExactly(List.of("both", "north", "south"));
        assertThat(written)
                .anySatisfy(update -> assertThat(update.value().mergedInto()).isNotNull());
    }

    @Test
    void keepsTheArticlesOfOneStoryKeyTogether() {
        pipeline.send(
                ofStory("a", "key-7", "Frost ruins the cherries of Dellamere."),
                ofStory("b", "key-7", "A ferry ran aground off Marrow Island."));

        assertThat(groups(pipeline.written())).containsExactly(List.of("a", "b"));
    }

    @Test
    void accountsForEveryNumberOfARunWhateverTheOrder() {
        for (int number : List.of(2, 0, 3, 1)) {
            pipeline.send(article("article-" + number, null, FERRY.article().text()), new RunSequence("run", number));
        }

        assertThat(sequences(pipeline.written())).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void foundsTheEventOnTheFirstArticleSentNotTheFirstToCome() {
        pipeline.send(FERRY_LATER, new RunSequence("run", 1));
        pipeline.send(FERRY, new RunSequence("run", 0));

        String event = latest().id();

        Pipeline inOrder = new Pipeline(stateDir.resolve("in-order"));
        inOrder.send(FERRY, FERRY_LATER);
        assertThat(inOrder.written()).extracting(TestRecord::key).containsOnly(event);
        inOrder.close();
    }

    @Test
    void waitsForANumberThatIsLate() {
        pipeline.send(FERRY, new RunSequence("run", 1));

        pipeline.passTime(Resequencer.PATIENCE_WITH_RUNS.minusSeconds(2));

        assertThat(pipeline.written()).isEmpty();
    }

    @Test
    void givesUpANumberThatDoesNotCome() {
        pipeline.send(FERRY, new RunSequence("run", 1));

        pipeline.passTime(Resequencer.PATIENCE_WITH_RUNS.plusSeconds(2));

        assertThat(sequences(pipeline.written())).containsExactly(1L);
    }

    @Test
    void doesNotWaitForTheRetractionOfAnUnknownArticle() {
        pipeline.send(retraction("never-sent"), new RunSequence("run", 0));

        pipeline.send(FERRY, new RunSequence("run", 1));

        assertThat(sequences(pipeline.written())).containsExactly(1L);
    }

    @Test
    void keepsAnArticleThatCameAfterItsRetraction() {
        pipeline.send(retraction("ferry-1"), new RunSequence("run", 1));
        pipeline.send(FERRY);

        pipeline.send(FERRY_LATER, new RunSequence("run", 0));

        assertThat(groups(pipeline.written())).containsExactly(List.of("ferry-1", "ferry-2"));
    }

    @Test
    void letsANumberPassThatComesAfterItWasGivenUp() {
        pipeline.send(FERRY, new RunSequence("run", 1));
        pipeline.passTime(Resequencer.PATIENCE_WITH_RUNS.plusSeconds(2));

        pipeline.send(FERRY_LATER, new RunSequence("run", 0));

        assertThat(sequences(pipeline.written())).containsExactly(0L, 1L);
    }

    private Event latest() {
        List<TestRecord<String, Event>> written = pipeline.written();
        return written.get(written.size() - 1).value();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AggregateTopologyTest.class.getClassLoader().getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
