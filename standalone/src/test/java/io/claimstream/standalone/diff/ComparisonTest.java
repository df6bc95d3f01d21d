package io.claimstream.standalone.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.terminal.DifferenceLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    Path before;

    @TempDir
    Path after;

    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void startAlike() throws IOException {
        for (Path folder : List.of(before, after)) {
            claims(folder, article("a", killed("1", "14", 40)), article("b"));
            events(folder, event("east", answer("q1", "people killed", 14), "a", "b"));
        }
    }

    @Test
    void findsNothingWhereIdsAndOffsetsAloneDiffer() throws IOException {
        claims(after, article("a", killed("another", "14", 12)), article("b"));

        Tally tally = compare();

        assertThat(found).isEmpty();
        assertThat(tally.of(Difference.Subject.CLAIM)).isEqualTo(new Tally.Count(1, 0, 0, 0));
        assertThat(tally.of(Difference.Subject.ARTICLE)).isEqualTo(new Tally.Count(2, 0, 0, 0));
        assertThat(tally.of(Difference.Subject.ANSWER)).isEqualTo(new Tally.Count(1, 0, 0, 0));
    }

    @Test
    void namesTheFieldsOfAClaimThatWasReadOtherwise() throws IOException {
        ObjectNode injured = killed("1", "14", 40);
        ((ObjectNode) injured.get("quantity")).put("measure", "injured");
        claims(after, article("a", injured), article("b"));

        Tally tally = compare();

        assertThat(found).containsExactly("~ claim a “14”: quantity.measure killed → injured");
        assertThat(tally.of(Difference.Subject.CLAIM)).isEqualTo(new Tally.Count(0, 1, 0, 0));
    }

    @Test
    void tellsClaimsThatCameFromThoseThatWent() throws IOException {
        claims(after, article("a"), article("b", killed("2", "three", 7)));

        compare();

        assertThat(found)
                .containsExactly("- claim a “14” in “14 people died”", "+ claim b “three” in “three people died”");
    }

    @Test
    void pairsTheNearestOfClaimsWithTheSameWords() throws IOException {
        ObjectNode early = killed("1", "14", 40);
        ObjectNode late = killed("2", "14", 900);
        late.put("quote", "in the end 14 people died");
        claims(before, article("a", early, late));
        ObjectNode lateOtherwise = late.deepCopy().put("stage", "possible");
        claims(after, article("a", lateOtherwise, early));

        compare();

        assertThat(found).contains("~ claim a “14”: stage done → possible").hasSize(1);
    }

    @Test
    void tellsWhichArticlesStandInAnotherCompany() throws IOException {
        events(after, event("east", answer("q1", "people killed", 14), "a"), event("west", null, "b"));

        Tally tally = compare();

        assertThat(found).containsExactly("~ article b in east → west");
        assertThat(tally.of(Difference.Subject.ARTICLE)).isEqualTo(new Tally.Count(1, 1, 0, 0));
    }

    @Test
    void followsAnEventThatHasAnotherId() throws IOException {
        events(after, event("renamed", answer("q1", "people killed", 15), "a", "b"));

        compare();

        assertThat(found).containsExactly("~ answer renamed “people killed”: 14 single by 1 → 15 single by 1");
    }

    @Test
    void pairsQuestionsByTheirWordsWhenTheirIdsDiffer() throws IOException {
        events(after, event("east", answer("q9", "people killed", 14), "a", "b"));

        Tally tally = compare();

        assertThat(tally.of(Difference.Subject.ANSWER)).isEqualTo(new Tally.Count(1, 0, 0, 0));
    }

    @Test
    void countsTheAnswersOfAnEventThatIsGone() throws IOException {
        events(after);

        Tally tally = compare();

        assertThat(tally.of(Difference.Subject.ANSWER)).isEqualTo(new Tally.Count(0, 0, 1, 0));
        assertThat(found).contains("- article a in east → null", "- answer east “people killed”: 14 single by 1");
    }

    private Tally compare() throws IOException {
        return Comparison.compare(
                new ResultFolder(before),
                new ResultFolder(after),
                difference -> found.add(DifferenceLine.of(difference)));
    }

    private static void claims(Path folder, ObjectNode... articles) throws IOException {
        write(folder.resolve("claims.ndjson"), articles);
    }

    private static void events(Path folder, ObjectNode... events) throws IOException {
        write(folder.resolve("events.ndjson"), events);
    }

    private static void write(Path file, ObjectNode... lines) throws IOException {
        Files.write(file, Stream.of(lines).map(ObjectNode::toString).toList());
    }

    private static ObjectNode article(String id, ObjectNode... claims) throws IOException {
        ObjectNode extracted = object("{'article': {'id': '', 'text': 'Text.'}, 'entities': [], 'extractor': '1'}");
        ((ObjectNode) extracted.get("article")).put("id", id);
        extracted.putArray("claims").addAll(List.of(claims));
        return extracted;
    }

    private static ObjectNode killed(String id, String number, int start) throws IOException {
        ObjectNode claim =
                object("{'kind': 'quantity', 'field': 'text', 'scope': 'event', 'speakers': [], 'relays': [],"
                        + " 'stage': 'done', 'confidence': 0.9, 'rule': 'role/subject'}");
        claim.put("id", id)
                .put("start", start)
                .put("end", start + 20)
                .put("quote", number + " people died")
                .set(
                        "quantity",
                        object("{'bound': 'exact', 'unit': 'person', 'measure': 'killed', 'implicit': false}")
                                .put("number", number));
        return claim;
    }

    private static ObjectNode event(String id, @Nullable ObjectNode answer, String... articles) throws IOException {
        ObjectNode event =
                object("{'lastUpdated': '2026-05-01T10:00:00Z', 'origins': 1, 'entities': [], 'places': []}");
        event.put("id", id);
        ArrayNode members = event.putArray("articles");
        for (String article : articles) {
            members.addObject().put("id", article);
        }
        ArrayNode claims = event.putArray("claims");
        if (answer != null) {
            claims.add(answer);
        }
        return event;
    }

    private static ObjectNode answer(String id, String label, double best) throws IOException {
        ObjectNode value = object("{'bound': 'exact', 'stage': 'done', 'relation': 'agrees', 'derived': [],"
                + " 'mentions': 1, 'evidence': []}");
        ObjectNode group = object("{'measure': 'killed', 'unit': 'person', 'scope': 'event', 'status': 'single',"
                + " 'origins': 1, 'history': []}");
        group.put("id", id).put("label", label);
        group.putObject("best").put("low", best).put("high", best);
        group.putArray("values").add(value.put("low", best).put("high", best));
        return group;
    }

    private static ObjectNode object(String quoted) throws IOException {
        return (ObjectNode) Json.MAPPER.readTree(quoted.replace('\'', '"'));
    }
}
