package io.claimstream.ingest.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A moment out of the ways in which scrapers and feeds write one: ISO-8601 with or without time and zone, RFC 822 and
 * seconds or milliseconds since 1970. Without a zone it is UTC, without a time midnight.
 */
final class LenientDate {

    // The epoch's milliseconds have more digits than its seconds until the year 5138.
    private static final long MOST_SECONDS = 100_000_000_000L;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[' '][XXXXX][XXXX][X]['['VV']']]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter RFC_822 = named("[EEE[,] ]d MMM uuuu[ HH:mm[:ss]][ XXXX][ z]");
    private static final DateTimeFormatter WORDS = named("[EEEE[,] ]MMMM d, uuuu[ HH:mm[:ss]][ XXXX][ z]");
    private static final DateTimeFormatter SHORT_WORDS = named("[EEE[,] ]MMM d, uuuu[ HH:mm[:ss]][ XXXX][ z]");

    private static final List<DateTimeFormatter> FORMATS = List.of(ISO, RFC_822, WORDS, SHORT_WORDS);

    private LenientDate() {}

    /** The moment; empty when the text is none that can be told. */
    static Optional<Instant> parse(String text) {
        if (text.matches("-?\\d{9,14}")) {
            return Optional.of(epoch(Long.parseLong(text)));
        }
        if (text.matches("\\d{8}")) {
            return parse(text, BASIC);
        }
        return FORMATS.stream().flatMap(format -> parse(text, format).stream()).findFirst();
    }

    private static Optional<Instant> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(
                    instant(format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        return parsed instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : LocalDate.from(parsed).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant epoch(long number) {
        return Math.abs(number) < MOST_SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
