package io.claimstream.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What scrapers send in the middle of good lines. */
public final class Garbage {

    private static final int HUGE = 20 * 1024 * 1024;

    private Garbage() {}

    /** Lines of which no article can be made. */
    public static List<byte[]> thatIsNoArticle() {
        return List.of(
                "{\"id\": \"cut-off\", \"text\": \"The river ro".getBytes(UTF_8),
                "{\"id\": \"empty\", \"text\": \"\"}".getBytes(UTF_8),
                "[1, 2".getBytes(UTF_8),
                ("{\"id\": \"huge\", \"text\": \"" + "flood ".repeat(HUGE / 6) + "\"}").getBytes(UTF_8));
    }

    /** Lines of which something can be kept. */
    public static List<byte[]> thatIsAnArticleAllTheSame() {
        return List.of(
                invalidUtf8(),
                bytes("{'id': 'past', 'text': 'Two boats sank off Brevin.', 'publishedAt': '1500-01-01T00:00:00Z'}"),
                bytes("{'id': 'future', 'text': 'Two boats sank off Osk.', 'publishedAt': '2500-01-01T00:00:00Z'}"),
                bytes("{'id': 'persian', 'text': 'در سیل امروز سه نفر کشته و ده نفر زخمی شدند.'}"),
                bytes(
                        "{'id': 'page', 'html': '<html><head><script>alert(1)</script></head><body><article><p>Three people"
                                + " were killed in Talmar when a bridge fell, the mayor said on Monday.</p>"
                                + "<script>alert(2)</script></article></body></html>'}"));
    }

    private static byte[] invalidUtf8() {
        byte[] line = bytes("{'id': 'invalid', 'text': 'A storm hit Norrin, the ????? police said.'}");
        int hole = new String(line, UTF_8).indexOf("?????");
        line[hole] = (byte) 0xFF;
        line[hole + 1] = (byte) 0xC3;
        return line;
    }

    private static byte[] bytes(String line) {
        return line.replace('\'', '"').getBytes(UTF_8);
    }
}
