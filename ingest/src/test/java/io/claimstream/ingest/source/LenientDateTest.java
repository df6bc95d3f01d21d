package io.claimstream.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-01-01T12:00:00Z             | 2013-01-01T12:00:00Z
            2013-01-01T12:00:00.123Z         | 2013-01-01T12:00:00.123Z
            2013-01-01T12:00:00.123456+00:00 | 2013-01-01T12:00:00.123456Z
            2013-01-01T12:00:00+02:00        | 2013-01-01T10:00:00Z
            2013-01-01T12:00:00-0500         | 2013-01-01T17:00:00Z
            2013-01-01T12:00:00              | 2013-01-01T12:00:00Z
            2013-01-01T12:00                 | 2013-01-01T12:00:00Z
            2013-01-01 12:00:00              | 2013-01-01T12:00:00Z
            2013-01-01 12:00:00+01:00        | 2013-01-01T11:00:00Z
            2013-01-01 12:00:00 +0100        | 2013-01-01T11:00:00Z
            2013-01-01                       | 2013-01-01T00:00:00Z
            20130101                         | 2013-01-01T00:00:00Z
            Tue, 01 Jan 2013 12:00:00 GMT    | 2013-01-01T12:00:00Z
            Tue, 1 Jan 2013 12:00:00 +0200   | 2013-01-01T10:00:00Z
            1 Jan 2013 12:00 EST             | 2013-01-01T17:00:00Z
            January 1, 2013                  | 2013-01-01T00:00:00Z
            1357041600                       | 2013-01-01T12:00:00Z
            1357041600000                    | 2013-01-01T12:00:00Z
            """)
    void readsWhatScrapersWrite(String text, Instant moment) {
        assertThat(LenientDate.parse(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2013-13-01", "2013-02-30", "01/02/2013", "20", "99999999", "2013-01-01T25:00:00Z"})
    void guessesNothing(String text) {
        assertThat(LenientDate.parse(text)).isEmpty();
    }
}
