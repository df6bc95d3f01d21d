package io.claimstream.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The metrics that a running service exports, the documented ones, and those that dashboard and alerts ask for. */
@ExtendWith(PlayedSamples.Resolver.class)
class MetricsIT {

    private static final Path HOME = Path.of(System.getProperty("claimstream.home"));
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(claimstream_\\w+)` \\|");
    private static final Pattern FAMILY = Pattern.compile("(?m)^# TYPE (claimstream_\\w+) ");
    private static final Pattern SERIES = Pattern.compile("(?m)^([a-z]\\w*)[{ ]");
    private static final Pattern ASKED = Pattern.compile("\\b(?:claimstream|kafka|jvm|process|system)_\\w+");

    @Test
    void areAllDocumentedAndNoOthersAre(PlayedSamples samples) throws IOException {
        Set<String> documented = found(DOCUMENTED, Files.readString(HOME.resolve("docs/operations.md")));

        Set<String> exported = found(FAMILY, samples.client().metrics());
        exported.removeIf(name -> name.endsWith("_max"));

        assertThat(exported).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void areThoseThatTheDashboardShows(PlayedSamples samples) throws IOException {
        JsonNode dashboard = Json.MAPPER.readTree(
                HOME.resolve("ops/grafana/dashboards/claimstream.json").toFile());

        Set<String> asked = found(ASKED, String.join("\n", dashboard.findValuesAsText("expr")));

        assertThat(asked).isNotEmpty().isSubsetOf(found(SERIES, samples.client().metrics()));
    }

    @Test
    void areThoseThatTheAlertsWatch(PlayedSamples samples) throws IOException {
        Set<String> asked = found(ASKED, Files.readString(HOME.resolve("ops/prometheus/alerts.yml")));

        assertThat(asked).isNotEmpty().isSubsetOf(found(SERIES, samples.client().metrics()));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
