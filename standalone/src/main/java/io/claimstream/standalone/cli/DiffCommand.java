package io.claimstream.standalone.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.standalone.diff.Comparison;
import io.claimstream.standalone.diff.Difference;
import io.claimstream.standalone.diff.ResultFolder;
import io.claimstream.standalone.diff.ResultTopics;
import io.claimstream.standalone.diff.Results;
import io.claimstream.standalone.diff.Tally;
import io.claimstream.standalone.settings.Settings;
import io.claimstream.standalone.terminal.DifferenceLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        header = "Show what two extractors made of the same articles.",
        description = {
            "",
            "Compares claim by claim, where each article was placed, and what each event's ledger answers: of two folders"
                    + " that replay wrote, or of a Kafka's live topics and those that replay --extractor-version wrote"
                    + " beside them.",
            ""
        })
final class DiffCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", arity = "0..2", description = "Results of two replays, the earlier first.")
    List<Path> folders = List.of();

    @Option(
            names = "--extractor-version",
            paramLabel = "NAME",
            description = "Compare the live topics with those of this version.")
    @Nullable
    String version;

    @Option(names = "--json", description = "One difference a line as JSON, with all that it holds.")
    boolean json;

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    KafkaOptions kafkaOptions = new KafkaOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Tally tally = folders.size() == 2 && version == null
                ? compare(new ResultFolder(folders.get(0)), new ResultFolder(folders.get(1)), out)
                : compareTopics(out);
        out.flush();
        summarize(tally, spec.commandLine().getErr());
        return ExitCode.OK;
    }

    private Tally compareTopics(PrintWriter out) throws IOException {
        Settings live = settings.read(Map.of());
        if (version == null || !folders.isEmpty() || live.bootstrapServers() == null) {
            throw new ParameterException(
                    spec.commandLine(), "name two FOLDERs, or --extractor-version and --bootstrap-servers");
        }
        return compare(topics(live), topics(ExtractorVersion.beside(live, version, settings, Map.of())), out);
    }

    private static Results topics(Settings of) {
        KafkaSettings kafka = of.kafkaAt(String.valueOf(of.bootstrapServers()), Map.of());
        return new ResultTopics(kafka);
    }

    private Tally compare(Results before, Results after, PrintWriter out) throws IOException {
        return Comparison.compare(
                before, after, difference -> out.println(json ? json(difference) : DifferenceLine.of(difference)));
    }

    private static String json(Difference difference) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("subject", name(difference.subject()));
        return line.setAll((ObjectNode) Json.MAPPER.valueToTree(difference)).toString();
    }

    private static String name(Difference.Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private static void summarize(Tally tally, PrintWriter to) {
        for (Difference.Subject subject : Difference.Subject.values()) {
            Tally.Count count = tally.of(subject);
            to.printf(
                    "%ss: %,d alike, %,d changed, %,d only before, %,d only after%n",
                    name(subject), count.alike(), count.changed(), count.gone(), count.come());
        }
        to.flush();
    }
}
