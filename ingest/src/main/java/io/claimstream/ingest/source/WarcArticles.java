package io.claimstream.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The web pages in a WARC archive; records of other kinds, failed requests and other media are passed over. */
final class WarcArticles {

    private static final int OK = 200;

    private final int maxBytes;
    private final Findings findings;

    WarcArticles(int maxBytes, Findings findings) {
        this.maxBytes = maxBytes;
        this.findings = findings;
    }

    void read(InputStream in) throws IOException {
        WarcReader reader = new WarcReader(in);
        long place = 1;
        try {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                read(next.get(), place);
                place++;
            }
        } catch (ParsingException | EOFException | ZipException e) {
            findings.reject(
                    place, null, "the archive is broken and was read up to here: " + e.getMessage(), new byte[0]);
        }
    }

    private void read(WarcRecord warc, long place) throws IOException {
        if (!(warc instanceof WarcResponse response)) {
            return;
        }
        try {
            HttpResponse http = response.http();
            if (http.status() == OK && isPage(http.contentType())) {
                page(response, http, place);
            }
        } catch (ParsingException | ZipException | IllegalArgumentException e) {
            findings.reject(
                    place,
                    null,
                    "the record cannot be read: " + e.getMessage(),
                    response.target().getBytes(UTF_8));
        }
    }

    private void page(WarcResponse response, HttpResponse http, long place) throws IOException {
        byte[] html = http.bodyDecoded().stream().readNBytes(maxBytes + 1);
        if (html.length > maxBytes) {
            findings.reject(place, null, "the page is greater than the limit of " + maxBytes + " bytes", html);
            return;
        }
        String charset = http.contentType().parameters().get("charset");
        HtmlArticles.read(
                Form.WARC,
                place,
                html,
                charset,
                response.target(),
                response.date().toString(),
                findings);
    }

    private static boolean isPage(MediaType type) {
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }
}
