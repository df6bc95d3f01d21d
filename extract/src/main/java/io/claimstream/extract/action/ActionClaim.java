package io.claimstream.extract.action;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.extract.ClaimId;
import io.claimstream.extract.attribution.Attribution;
import io.claimstream.extract.place.PlaceMention;
import io.claimstream.extract.time.TimeMention;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes an action down as a claim, with the time, the place and the speakers around it. */
final class ActionClaim {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "across",
            "outside",
            "around",
            "inside",
            "throughout",
            "into",
            "to",
            "from",
            "on",
            "off");

    private ActionClaim() {}

    static Claim of(Told told) {
        Action action = told.action();
        Optional<Attribution> said = told.said();
        Field field = told.reading().text().field();
        return new Claim(
                ClaimId.of(
                        told.reading().article().id(),
                        field,
                        told.start(),
                        told.end(),
                        action.predicate() + "@" + told.verbStart()),
                ClaimKind.ACTION,
                field,
                told.start(),
                told.end(),
                told.reading().text().slice(told.start(), told.end()),
                null,
                Scope.EVENT,
                told.name(action.agent()),
                action.predicate(),
                told.name(action.patient()),
                said.map(Attribution::speakers).orElse(List.<Speaker>of()),
                said.map(Attribution::relays).orElse(List.<Speaker>of()),
                null,
                null,
                null,
                null,
                action.stage(),
                time(told),
                place(told),
                confidence(told),
                "action/" + action.form().name().toLowerCase(Locale.ROOT));
    }

    private static double confidence(Told told) {
        boolean named = told.named(told.action().agent()).isPresent()
                || told.named(told.action().patient()).isPresent();
        return (told.action().main() ? 0.5 : 0.4) + (named ? 0.1 : 0);
    }

    /** A time before the clause is its own when it opens the sentence ("On Monday, …"). */
    private static @Nullable TimeSpan time(Told told) {
        return told.reading().times().stream()
                .filter(time -> (time.start() >= told.start() && time.end() <= told.end()) || opens(told, time))
                .min(Comparator.comparingInt(time -> Math.abs(time.start() - told.verbStart())))
                .map(TimeMention::span)
                .orElse(null);
    }

    private static boolean opens(Told told, TimeMention time) {
        String between = told.reading().text().slice(Math.min(time.end(), told.start()), told.start());
        String before = told.reading().text().slice(told.sentenceStart(), Math.max(time.start(), told.sentenceStart()));
        return time.end() <= told.start()
                && time.start() >= told.sentenceStart()
                && before.length() <= 4
                && between.strip().length() <= 1;
    }

    /** The first place behind the verb that stands as one, not as somebody who acts. */
    private static @Nullable Place place(Told told) {
        return told.reading().places().stream()
                .filter(place -> place.start() > told.verbStart() && place.end() <= told.end())
                .filter(place -> isWhere(told, place))
                .findFirst()
                .map(PlaceMention::place)
                .orElse(null);
    }

    private static boolean isWhere(Told told, PlaceMention place) {
        String before =
                told.reading().text().slice(told.verbStart(), place.start()).strip();
        String article = before.endsWith(" the")
                ? before.substring(0, before.length() - 4).strip()
                : before;
        return WHERE.contains(article.substring(article.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
