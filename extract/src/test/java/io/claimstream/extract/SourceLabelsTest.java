package io.claimstream.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceLabelsTest {

    private final SourceLabels labels = new SourceLabels();

    @Test
    void namesTheSourcesThatItSawFirst() {
        labels.of("herald.example");
        sources(1000);

        assertThat(labels.of("herald.example")).isEqualTo("herald.example");
    }

    @Test
    void putsAllOthersUnderOneName() {
        assertThat(sources(1000)).hasSize(SourceLabels.MOST + 1).contains(SourceLabels.OTHER);
    }

    @Test
    void countsArticlesWithoutASourceAmongTheOthers() {
        assertThat(labels.of(null)).isEqualTo(SourceLabels.OTHER);
    }

    private Set<String> sources(int count) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            seen.add(labels.of("paper" + i + ".example"));
        }
        return seen;
    }
}
