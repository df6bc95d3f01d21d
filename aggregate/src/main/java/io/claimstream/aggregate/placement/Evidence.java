package io.claimstream.aggregate.placement;

/** What speaks for or against that two articles tell of one event. How much each weighs is told in {@code same-event.properties}. */
enum Evidence {
    TEXT_ALIKE,
    TITLE_ALIKE,
    STRANGERS,
    DAYS_ALIKE,
    DAYS_NOT_TOLD,
    INFORMATION_IN_TITLE,
    INFORMATION_IN_LEAD,
    TIME_APART,
    TIME_APART_AT_ONE_PUBLISHER,
    WITHIN_WEEKS;

    /** How strong it is in two articles. */
    double in(Comparison of) {
        return switch (this) {
            case TEXT_ALIKE -> Math.log(of.cosine(Aspect.TEXT) + 0.02);
            case TITLE_ALIKE -> Math.log(of.cosine(Aspect.TITLE) + 0.05);
            case STRANGERS -> of.strangers() ? 1 : 0;
            case DAYS_ALIKE -> of.cosine(Aspect.DAYS);
            case DAYS_NOT_TOLD -> of.silent(Aspect.DAYS) ? 1 : 0;
            case INFORMATION_IN_TITLE -> of.shared(Aspect.TITLE);
            case INFORMATION_IN_LEAD -> Math.log1p(of.shared(Aspect.LEAD));
            case TIME_APART -> Math.log1p(of.daysApart());
            case TIME_APART_AT_ONE_PUBLISHER -> of.samePublisher() ? Math.log1p(of.daysApart()) : 0;
            case WITHIN_WEEKS -> Math.exp(-of.daysApart() / 14);
        };
    }
}
