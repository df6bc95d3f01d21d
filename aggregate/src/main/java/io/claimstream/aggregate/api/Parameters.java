package io.claimstream.aggregate.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query parameters of one request; what is wrong with one is a {@link BadParameter}. */
final class Parameters {

    private static final int LONGEST = 500;
    private static final int MOST_VALUES = 20;

    /** Written with four digits, which all clocks and indexes hold. */
    private static final int LAST_YEAR = 9999;

    private final Context context;

    /** The parameters of a request, which may have no others than those known. */
    Parameters(Context context, Set<String> known) {
        this.context = context;
        context.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameter(
                            name,
                            "is not a parameter here; there are "
                                    + (known.isEmpty()
                                            ? "none"
                                            : String.join(
                                                    ", ",
                                                    known.stream().sorted().toList())));
                });
    }

    /** The one value of a parameter; null when it is not given, or empty. */
    @Nullable
    String text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            throw new BadParameter(name, "may be given once");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** All values of a parameter that may be repeated; empty ones do not count. */
    List<String> texts(String name) {
        List<String> values = context.queryParams(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.size() > MOST_VALUES) {
            throw new BadParameter(name, "may be given " + MOST_VALUES + " times at most");
        }
        if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
            throw new BadParameter(name, "may have " + LONGEST + " characters at most");
        }
        return values;
    }

    int number(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new BadParameter(name, "must be a number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    /** A moment, or the first one of a day; null when it is not given. */
    @Nullable
    Instant from(String name) {
        return moment(name, LocalTime.MIN);
    }

    /** A moment, or the last one of a day; null when it is not given. */
    @Nullable
    Instant to(String name) {
        return moment(name, LocalTime.MAX);
    }

    private @Nullable Instant moment(String name, LocalTime ofDay) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            Instant moment = value.indexOf('T') < 0
                    ? LocalDate.parse(value).atTime(ofDay).toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value).toInstant();
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            if (year < 0 || year > LAST_YEAR) {
                throw new BadParameter(name, "must be in the years 0000 to " + LAST_YEAR);
            }
            return moment;
        } catch (DateTimeException e) {
            throw new BadParameter(name, "must be a day (2031-05-04) or a time (2031-05-04T12:00:00Z)", e);
        }
    }

    /** The constants that a parameter names in lower case. */
    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return texts(name).stream().map(value -> constant(name, type, value)).toList();
    }

    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String value = text(name);
        return value == null ? null : constant(name, type, value);
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        name,
                        "must be "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Parameters::written)
                                        .collect(Collectors.joining(", "))));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
