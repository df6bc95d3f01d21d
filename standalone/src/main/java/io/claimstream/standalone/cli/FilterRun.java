package io.claimstream.standalone.cli;

import io.claimstream.contract.article.Article;
import io.claimstream.extract.ArticleExtractor;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Intake;
import io.claimstream.standalone.filter.ArticleFilter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** One run of extract or clean: what goes in comes out, what cannot is told on standard error. */
final class FilterRun {

    private final ArticleReader reader;
    private final Intakes intakes;

    FilterRun(ArticleReader reader, PrintWriter err) {
        this.reader = reader;
        this.intakes = new Intakes(err::println);
    }

    /**
     * Reads the files, or standard input when there are none.
     *
     * @return how to exit
     */
    int run(List<Path> files, int threads, BiFunction<ArticleExtractor, Article, Object> reading) throws IOException {
        OutputStream out = StandardOutput.open();
        try (ArticleFilter filter = new ArticleFilter(reading, out, threads)) {
            if (files.isEmpty()) {
                reader.read("standard input", System.in, intake -> take(intake, filter));
            }
            for (Path file : files) {
                read(file, filter);
            }
        }
        out.flush();
        return intakes.exitCode();
    }

    private void read(Path file, ArticleFilter filter) {
        try {
            reader.read(file, intake -> take(intake, filter));
        } catch (IOException e) {
            intakes.unreadable(file, e);
        }
    }

    private void take(Intake intake, ArticleFilter filter) {
        intakes.take(intake);
        if (intake instanceof Intake.Accepted article) {
            filter.accept(article.article());
        }
    }
}
