package io.claimstream.ingest.html;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

final class ArticleBody {
    private ArticleBody() {}

    static String find(Document page, String url, PageMetadata metadata) {
        Element content = new Readability4J(url, page).parse().getArticleContent();
        return content == null ? "" : BlockText.of(content);
    }
}
