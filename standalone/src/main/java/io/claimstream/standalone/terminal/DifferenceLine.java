package io.claimstream.standalone.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.diff.Difference;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A difference between two results in one line: {@code +} what came, {@code -} what went, {@code ~} what changed. */
public final class DifferenceLine {

    private DifferenceLine() {}

    /** The line. */
    public static String of(Difference difference) {
        String sign = difference.before() == null ? "+" : difference.after() == null ? "-" : "~";
        return sign + " " + difference.subject().name().toLowerCase(Locale.ROOT) + " " + text(difference);
    }

    private static String text(Difference difference) {
        if (difference instanceof Difference.OfClaim claim) {
            return claim.articleId() + " " + text(claim);
        }
        if (difference instanceof Difference.OfAnswer answer) {
            return answer.eventId() + " " + text(answer);
        }
        return ((Difference.OfArticle) difference).articleId() + " in "
                + move(String.valueOf(difference.before()), String.valueOf(difference.after()));
    }

    private static String text(Difference.OfClaim difference) {
        Claim before = difference.before();
        Claim after = difference.after();
        if (before == null || after == null) {
            Claim only = Objects.requireNonNull(before == null ? after : before);
            return words(only) + " in “" + only.quote() + "”";
        }
        JsonNode old = Json.MAPPER.valueToTree(before);
        JsonNode now = Json.MAPPER.valueToTree(after);
        return words(after) + ": "
                + difference.fields().stream()
                        .map(field -> field + " " + move(value(old, field), value(now, field)))
                        .collect(Collectors.joining(", "));
    }

    /** What the claim turns on. */
    private static String words(Claim claim) {
        if (claim.quantity() == null) {
            return "“" + (claim.content() == null ? claim.predicate() : claim.content()) + "”";
        }
        return "“" + claim.quantity().number() + "”";
    }

    private static String value(JsonNode claim, String field) {
        JsonNode value = claim.at("/" + field.replace('.', '/'));
        return value.isMissingNode() || value.isNull() ? "–" : value.isTextual() ? value.textValue() : value.toString();
    }

    private static String text(Difference.OfAnswer difference) {
        Difference.Answer before = difference.before();
        Difference.Answer after = difference.after();
        if (before == null || after == null) {
            Difference.Answer only = Objects.requireNonNull(before == null ? after : before);
            return "“" + only.label() + "”: " + state(only);
        }
        return "“" + after.label() + "”: " + move(state(before), state(after));
    }

    private static String state(Difference.Answer answer) {
        return (answer.best() == null ? "" : Numbers.text(answer.best(), null) + " ")
                + answer.status().name().toLowerCase(Locale.ROOT)
                + " by " + answer.origins();
    }

    private static String move(@Nullable String before, @Nullable String after) {
        return before + " → " + after;
    }
}
