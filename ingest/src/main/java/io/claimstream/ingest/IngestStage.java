package io.claimstream.ingest;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.claimstream.ingest.gateway.ArticleGateway;
import io.claimstream.ingest.source.ArticleReader;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;

/** The stage that takes articles over HTTP and writes topic articles. */
public final class IngestStage implements PipelineStage {

    private final ArticlePublisher publisher;
    private final KafkaProbe kafka;
    private final ArticleGateway gateway;

    /** The stage, not yet started. */
    public IngestStage(KafkaSettings settings, GatewaySettings limits, MeterRegistry registry) {
        publisher = new ArticlePublisher(settings);
        kafka = new KafkaProbe(settings);
        gateway = new ArticleGateway(
                new ArticleReader(limits.maxArticleBytes(), InstantSource.system()),
                article -> publisher.publish(article, null),
                limits.maxBodyBytes(),
                registry);
    }

    /** Adds the gateway to a server. */
    public void addRoutes(JavalinConfig server) {
        gateway.addRoutes(server.routes);
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void start() {
        kafka.start();
    }

    /** True while the topic articles is there and Kafka answered when it was last asked, a few seconds ago. */
    @Override
    public boolean ready() {
        return kafka.answers();
    }

    @Override
    public void close() {
        kafka.close();
        publisher.close();
    }
}
