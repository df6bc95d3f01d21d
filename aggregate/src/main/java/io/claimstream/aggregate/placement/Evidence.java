package io.claimstream.aggregate.placement;

import java.util.function.ToDoubleFunction;

/** What speaks for or against that two articles tell of one event. How much each weighs is told in {@code same-event.properties}. */
enum Evidence {
    TEXT_ALIKE(of -> Math.log(of.cosine(Aspect.TEXT) + 0.02)),
    TITLE_ALIKE(of -> of.cosine(Aspect.TITLE)),
    LEAD_ALIKE(of -> Math.log(of.cosine(Aspect.LEAD) + 0.03)),
    STRANGERS(of -> of.strangers() ? 1 : 0),
    DAYS_ALIKE(of -> of.cosine(Aspect.DAYS)),
    DAYS_NOT_TOLD(of -> of.silent(Aspect.DAYS) ? 1 : 0),
    INFORMATION_IN_TITLE(of -> of.shared(Aspect.TITLE)),
    TIME_APART(of -> Math.log1p(of.daysApart())),
    TIME_APART_AT_ONE_PUBLISHER(of -> of.samePublisher() ? Math.log1p(of.daysApart()) : 0),
    WITHIN_WEEKS(of -> Math.exp(-of.daysApart() / 14));

    private final ToDoubleFunction<Comparison> strength;

    Evidence(ToDoubleFunction<Comparison> strength) {
        this.strength = strength;
    }

    double in(Comparison comparison) {
        return strength.applyAsDouble(comparison);
    }
}
