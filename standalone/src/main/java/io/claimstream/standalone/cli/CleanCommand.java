package io.claimstream.standalone.cli;

import io.claimstream.extract.ArticleExtractor;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.standalone.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "clean",
        header = "Take the page furniture off articles, without a broker.",
        description = {
            "",
            "Articles in, with text or html; one cleaned article a line out on standard output, in the same order.",
            ""
        })
final class CleanCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Files or folders (default: standard input).")
    List<Path> files = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Default: one for each processor.")
    @Nullable
    String threads;

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Override
    public Integer call() throws IOException {
        Settings told = settings.read(Map.of());
        ArticleReader reader = new ArticleReader(told.gateway().maxArticleBytes(), Clock.systemUTC());
        return new FilterRun(reader, spec.commandLine().getErr()).run(files, told.threads(), ArticleExtractor::clean);
    }
}
