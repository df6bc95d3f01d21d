package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PipelineAnswersTest {

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void tellsWhatTheProcessMeasuresOfThePipelineAndNothingElse() throws Exception {
        JsonNode measurements = door.json("/v1/pipeline").path("measurements");

        assertThat(measurements.findValuesAsText("name"))
                .contains("claimstream.subscribers")
                .allMatch(name -> name.startsWith("claimstream."));
    }

    @Test
    void tellsTimesInSeconds() {
        registry.timer("claimstream.reading", "stage", "extract").record(Duration.ofMillis(250));

        assertThat(registry.getMeters().stream().map(Measurement::of))
                .singleElement()
                .satisfies(measured -> assertThat(measured)
                        .contains(new Measurement(
                                "claimstream.reading", Map.of("stage", "extract"), null, 1L, .25, .25)));
    }

    @Test
    void leavesOutAValueThatNobodyKnows() {
        registry.gauge("claimstream.lag", Double.NaN);

        assertThat(registry.getMeters().stream().map(Measurement::of))
                .singleElement()
                .satisfies(measured -> assertThat(measured)
                        .contains(new Measurement("claimstream.lag", Map.of(), null, null, null, null)));
    }
}
