package io.claimstream.standalone.cli;

import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Deduplicator;
import io.claimstream.ingest.source.Intake;
import io.claimstream.standalone.delivery.Delivery;
import io.claimstream.standalone.delivery.GatewayDelivery;
import io.claimstream.standalone.delivery.KafkaDelivery;
import io.claimstream.standalone.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "ingest",
        header = "Push articles into a running service.",
        description = {
            "",
            "Reads files, folders, WARC archives, feeds and pages, and hands their articles to the gateway of a running"
                    + " service (--to) or straight to its Kafka (--bootstrap-servers). Ends when all are acknowledged.",
            ""
        })
final class IngestCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files, folders, or addresses of feeds and pages.")
    List<String> sources = List.of();

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "A running service, as http://localhost:8080; its token is read from CLAIMSTREAM_TOKEN.")
    @Nullable
    URI service;

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    KafkaOptions kafkaOptions = new KafkaOptions();

    @Mixin
    StageOptions stageOptions = new StageOptions();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Settings told = settings.read(Map.of());
        Intakes intakes = new Intakes(err::println);
        LongAdder sent = new LongAdder();
        ArticleReader reader = new ArticleReader(told.gateway().maxArticleBytes(), Clock.systemUTC());
        Deduplicator deduplicator = new Deduplicator();
        try (Delivery delivery = delivery(told)) {
            for (String source : sources) {
                read(reader, source, intakes, intake -> {
                    intakes.take(intake);
                    if (intake instanceof Intake.Accepted accepted && !deduplicator.isDuplicate(accepted.article())) {
                        delivery.send(accepted.article());
                        sent.increment();
                    }
                });
            }
        }
        err.println("claimstream: " + sent + " articles delivered");
        return intakes.exitCode();
    }

    private Delivery delivery(Settings told) {
        if (service != null) {
            return new GatewayDelivery(service, told.token());
        }
        if (told.bootstrapServers() == null) {
            throw new ParameterException(spec.commandLine(), "say where to: --to URL or --bootstrap-servers HOST:PORT");
        }
        return new KafkaDelivery(told.kafkaAt(told.bootstrapServers(), Map.of()));
    }

    private static void read(ArticleReader reader, String source, Intakes intakes, Consumer<Intake> sink) {
        try {
            if (source.matches("https?://.*")) {
                reader.read(URI.create(source), sink);
            } else {
                reader.read(Path.of(source), sink);
            }
        } catch (IOException e) {
            intakes.unreadable(source, e);
        }
    }
}
