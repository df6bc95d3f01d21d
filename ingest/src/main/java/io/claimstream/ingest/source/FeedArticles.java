package io.claimstream.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS or Atom feed. */
final class FeedArticles {

    private FeedArticles() {}

    static void read(byte[] xml, Findings findings) throws IOException {
        SyndFeed feed;
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(xml), true)) {
            feed = new SyndFeedInput().build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            findings.reject(1, null, "not a feed that can be read: " + e.getMessage(), xml);
            return;
        }
        int entry = 0;
        for (SyndEntry item : feed.getEntries()) {
            entry++;
            findings.article(
                    entry,
                    draft(item, feed.getLanguage()),
                    String.valueOf(item.getUri()).getBytes(UTF_8));
        }
    }

    private static Draft draft(SyndEntry entry, @Nullable String language) {
        Date published = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        Draft draft = new Draft(
                Form.FEED,
                null,
                entry.getLink() == null ? entry.getUri() : entry.getLink(),
                null,
                null,
                entry.getTitle(),
                "",
                published == null ? null : published.toInstant().toString(),
                null,
                language,
                null,
                List.of());
        return FragmentText.fill(draft, body(entry));
    }

    /** The longest of what the entry carries: many feeds give a summary and the whole. */
    private static String body(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .reduce("", (longest, other) -> other.length() > longest.length() ? other : longest);
    }
}
