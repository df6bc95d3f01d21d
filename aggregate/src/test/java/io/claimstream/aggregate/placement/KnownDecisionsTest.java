package io.claimstream.aggregate.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownDecisionsTest {

    private static final Instant MONDAY = Instant.parse("2031-05-05T08:00:00Z");
    private static final String DAM = "The dam at Lake Corvane burst and flooded the town of Ostrey below it.";
    private static final String OTHER_DAM =
            "Engineers found cracks in the dam at Lake Tillow above the town of Ostrey.";

    @Test
    void tellsWhichCandidateIsTheEvent() {
        List<KnownDecision> decisions = decisions(DAM, "flood", DAM, "flood");

        assertThat(decisions)
                .singleElement()
                .satisfies(decision -> assertThat(decision.right()).isZero());
    }

    @Test
    void tellsThatAnEventBegins() {
        List<KnownDecision> decisions = decisions(DAM, "flood", OTHER_DAM, "cracks");

        assertThat(decisions)
                .singleElement()
                .satisfies(decision -> assertThat(decision.right()).isEqualTo(KnownDecision.NONE));
    }

    @Test
    void addsEvidenceUpAsPlacingDoes() {
        KnownDecision decision = decisions(DAM, "flood", DAM, "flood").get(0);

        double[][] evidence =
                decision.evidence(new double[KnownDecision.weights().size()]);

        assertThat(evidence).hasDimensions(1, KnownDecision.weights().size());
        assertThat(evidence[0][KnownDecision.weights().indexOf("START")]).isEqualTo(1);
        assertThat(evidence[0][KnownDecision.weights().indexOf("TIME_APART")]).isZero();
    }

    private static List<KnownDecision> decisions(String first, String itsEvent, String second, String otherEvent) {
        return KnownDecisions.of(
                List.of(fingerprint("a", first), fingerprint("b", second)), Map.of("a", itsEvent, "b", otherEvent));
    }

    private static Fingerprint fingerprint(String id, String text) {
        CleanArticle article = new CleanArticle(id, null, id + ".example", null, MONDAY, null, "en", null, false, text);
        return Fingerprints.of(new ExtractedArticle(article, List.of(), List.of(), "test", null), 0);
    }
}
