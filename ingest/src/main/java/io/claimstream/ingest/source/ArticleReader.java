package io.claimstream.ingest.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Reads articles out of files, folders, feeds and streams in every form that the contract lists; bad input never stops
 * the rest. Holds one article at a time (a feed or page: one at a time as a whole). Thread-safe.
 */
public final class ArticleReader {

    /** Feeds and pages are read whole: so many times an article's limit. */
    private static final int ARTICLES_A_FEED = 4;

    private final int maxArticleBytes;
    private final ArticleCheck check;
    private final Download download = new Download();

    /**
     * A reader that takes what comes in any of the forms.
     *
     * @param maxArticleBytes greatest article as it is written; a greater one is rejected
     * @param clock tells which dates lie in the future
     */
    public ArticleReader(int maxArticleBytes, InstantSource clock) {
        this.maxArticleBytes = maxArticleBytes;
        this.check = new ArticleCheck(clock);
    }

    /**
     * Reads a file, or every file of a folder and those below it in the order of their names.
     *
     * @throws IOException when it is not there or cannot be read
     */
    public void read(Path path, Consumer<Intake> intake) throws IOException {
        for (Path file : files(path)) {
            try (InputStream in = Files.newInputStream(file)) {
                read(file.toString(), in, intake);
            }
        }
    }

    /**
     * Fetches a feed or a page by HTTP and reads it.
     *
     * @throws IOException when the server does not answer with it, or it is too large
     */
    public void read(URI address, Consumer<Intake> intake) throws IOException {
        byte[] content = download.fetch(address, ARTICLES_A_FEED * maxArticleBytes);
        read(address.toString(), new ByteArrayInputStream(content), intake);
    }

    /** Reads a stream, plain or gzip, to its end; the form is told by content. The stream is not closed. */
    public void read(String origin, InputStream in, Consumer<Intake> intake) throws IOException {
        Findings findings = new Findings(origin, check, intake);
        try {
            BufferedInputStream content = Gunzip.open(in);
            byte[] start = Gunzip.peek(content, StreamForm.WINDOW);
            switch (StreamForm.of(start)) {
                case JSON -> JsonArticles.read(content, maxArticleBytes, findings);
                case WARC -> new WarcArticles(maxArticleBytes, findings).read(content);
                case FEED -> readFeed(content, findings);
                case HTML -> readPage(content, findings);
                case UNKNOWN -> findings.reject(1, null, "neither JSON nor HTML, a feed or a WARC archive", start);
            }
        } catch (EOFException | ZipException e) {
            findings.reject(1, null, "the gzip data is broken: " + e.getMessage(), new byte[0]);
        }
    }

    /** Reads plain JSON only: lines, an array or single objects. The stream is not closed. */
    public void readJson(String origin, InputStream in, Consumer<Intake> intake) throws IOException {
        BufferedInputStream content = Gunzip.unmarked(new BufferedInputStream(in));
        JsonArticles.read(content, maxArticleBytes, new Findings(origin, check, intake));
    }

    private void readFeed(InputStream in, Findings findings) throws IOException {
        int limit = ARTICLES_A_FEED * maxArticleBytes;
        byte[] xml = in.readNBytes(limit + 1);
        if (xml.length > limit) {
            findings.reject(1, null, "the feed is greater than the limit of " + limit + " bytes", xml);
        } else {
            FeedArticles.read(xml, findings);
        }
    }

    private void readPage(InputStream in, Findings findings) throws IOException {
        byte[] html = in.readNBytes(maxArticleBytes + 1);
        if (html.length > maxArticleBytes) {
            findings.reject(1, null, "the page is greater than the limit of " + maxArticleBytes + " bytes", html);
        } else {
            HtmlArticles.read(Form.HTML, 1, html, null, null, null, findings);
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
