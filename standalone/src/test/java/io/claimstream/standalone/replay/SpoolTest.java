package io.claimstream.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void writesLinesInOrderAndEqualOnesAsTheyCame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (Spool<Integer> spool = Spool.open()) {
            spool.add(2, "c".getBytes(UTF_8));
            spool.add(1, "a".getBytes(UTF_8));
            spool.add(1, "bb".getBytes(UTF_8));
            spool.writeTo(out, Comparator.naturalOrder());
        }

        assertThat(out.toString(UTF_8)).isEqualTo("a\nbb\nc\n");
    }
}
