package io.claimstream.standalone.cli;

import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        header = "Run the pipeline until it is stopped.",
        description = {
            "",
            "Runs all stages, or those named, on a broker inside the process or on another Kafka. Stop it with Ctrl-C or"
                    + " SIGTERM: it ends in order, and what it has acknowledged is kept.",
            ""
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "STAGE", description = "Of: ${COMPLETION-CANDIDATES} (default: all).")
    List<StageName> stages = List.of();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    BrokerOptions brokerOptions = new BrokerOptions();

    @Mixin
    KafkaOptions kafkaOptions = new KafkaOptions();

    @Mixin
    StageOptions stageOptions = new StageOptions();

    @Mixin
    HttpOptions httpOptions = new HttpOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Set<StageName> named = stages.isEmpty() ? EnumSet.allOf(StageName.class) : EnumSet.copyOf(stages);
        try (StopSignal stop = StopSignal.install();
                Service service = Service.open(settings.read(Map.of()), named, Clock.systemUTC())) {
            announce(service, named, out);
            service.stages().startOnceKafkaAnswers(stop::wished);
            stop.await(service.stages()::requireNoFailure);
        }
        return ExitCode.OK;
    }

    private static void announce(Service service, Set<StageName> named, PrintWriter out) {
        String http = service.http().address();
        if (named.contains(StageName.AGGREGATE)) {
            out.println("page     " + http + "/");
        }
        if (named.contains(StageName.INGEST)) {
            out.println("gateway  " + http + "/v1/articles");
        }
        out.println("health   " + http + "/health/ready");
        out.println("broker   " + service.cluster().settings().bootstrapServers()
                + (service.cluster().embedded() ? " (in this process)" : ""));
        out.flush();
    }
}
