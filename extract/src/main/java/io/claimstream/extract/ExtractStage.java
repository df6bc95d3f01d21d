package io.claimstream.extract;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.claimstream.contract.stream.StreamsStage;
import io.micrometer.core.instrument.MeterRegistry;

/** The stage that reads topic articles and writes topic claims. */
public final class ExtractStage {

    private ExtractStage() {}

    /** The stage, not yet started. */
    public static PipelineStage of(KafkaSettings settings, MeterRegistry registry) {
        return StreamsStage.of(
                "extract",
                settings,
                registry,
                properties -> ExtractTopology.build(
                        properties, settings.topics(), ArticleExtractor::create, new ExtractMetrics(registry)));
    }
}
