package io.claimstream.standalone.filter;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.Json;
import io.claimstream.extract.ArticleExtractor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/**
 * Articles in, one line of JSON each out, in the same order: read by several threads, each with an extractor of its own.
 * A line is written as soon as it and those before it are done, so that the filter can stand in a pipe that never ends.
 */
public final class ArticleFilter implements AutoCloseable {

    private final ThreadLocal<ArticleExtractor> extractors = ThreadLocal.withInitial(ArticleExtractor::create);
    private final BiFunction<ArticleExtractor, Article, Object> reading;
    private final InOrder<byte[]> lines;

    /**
     * Starts the threads.
     *
     * @param reading what to make of an article
     * @param threads how many
     */
    public ArticleFilter(BiFunction<ArticleExtractor, Article, Object> reading, OutputStream out, int threads) {
        this.reading = reading;
        this.lines = new InOrder<>(threads, new LineSink(out));
    }

    /** Takes an article; waits while too many are under way. */
    public void accept(Article article) {
        Callable<byte[]> line = () -> Json.MAPPER.writeValueAsBytes(reading.apply(extractors.get(), article));
        lines.submit(line);
    }

    /** Returns when every line is written. */
    @Override
    public void close() {
        lines.close();
    }

    private record LineSink(OutputStream out) implements InOrder.Sink<byte[]> {

        @Override
        public void take(byte[] line, boolean last) {
            try {
                out.write(line);
                out.write('\n');
                if (last) {
                    out.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
