package io.claimstream.standalone;

import com.fasterxml.jackson.databind.MappingIterator;
import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.Json;
import io.claimstream.extract.ArticleExtractor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The command line, in a first form: the filters extract and clean over articles with text. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        ArticleExtractor extractor = ArticleExtractor.create();
        boolean clean = args.length > 0 && args[0].equals("clean");
        OutputStream out = new BufferedOutputStream(System.out);
        try (MappingIterator<Article> articles =
                Json.MAPPER.readerFor(Article.class).readValues(System.in)) {
            while (articles.hasNext()) {
                Article article = articles.next();
                out.write(Json.MAPPER.writeValueAsBytes(clean ? extractor.clean(article) : extractor.extract(article)));
                out.write('\n');
            }
        }
        out.flush();
    }
}
