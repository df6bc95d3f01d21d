package io.claimstream.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.contract.article.Article;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSerdeTest {

    private final Deserializer<Article> deserializer =
            JsonSerde.of(Article.class).deserializer();

    @Test
    void readsWhatItWrites() {
        Article article = Article.retraction("flood-1");
        byte[] written = JsonSerde.of(Article.class).serializer().serialize("articles", article);

        assertThat(deserializer.deserialize("articles", written)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                | it breaks the rules of JSON at line 1, column 1
            {"id": "a",                              | it ends in the middle at line 1, column 12
            ["a"]                                    | it is another kind of value at line 1, column 1
            {"id": "a", "publishedAt": "yesterday"}  | the field publishedAt has a value that it cannot have at line 1, column 28
            {"id": "a", "retracted": {}}             | the field retracted has a value that it cannot have at line 1, column 26
            {"id": "a", "text": " "}                 | text is empty at line 1, column 24
            """)
    void saysInPlainWordsWhatIsWrong(String value, String reason) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> deserializer.deserialize("articles", bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessage("not the JSON of an Article: " + reason);
    }
}
