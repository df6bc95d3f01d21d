package io.claimstream.standalone.terminal;

import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A change of the ledger in one line. */
public final class ChangeLine {

    private static final int TYPE_WIDTH = 20;

    private final Style style;

    public ChangeLine(Style style) {
        this.style = style;
    }

    /** The line. */
    public String of(Change change) {
        String type = Style.fit(change.type().name().toLowerCase(Locale.ROOT).replace('_', ' '), TYPE_WIDTH);
        return look(change.type(), type)
                + Style.fit(label(change) + move(change), style.width() - TYPE_WIDTH)
                        .stripTrailing();
    }

    private String look(ChangeType type, String text) {
        return switch (type) {
            case EVENT_CREATED, EVENT_MERGED -> style.bold(text);
            case CLAIM_CORROBORATED, CLAIM_RESOLVED -> style.good(text);
            case CLAIM_DISPUTED, CLAIM_WITHDRAWN, ARTICLE_WITHDRAWN -> style.bad(text);
            case CLAIM_REVISED, ARTICLE_CHANGED, STAGE_ADVANCED -> style.changed(text);
            case ARTICLE_ADDED, CLAIM_ADDED -> style.dim(text);
        };
    }

    private static String label(Change change) {
        ChangeState state = change.after() == null ? change.before() : change.after();
        return state == null || state.label() == null ? change.eventId() : state.label();
    }

    private static String move(Change change) {
        String before = best(change.before());
        String after = best(change.after());
        if (after.isEmpty()) {
            return "";
        }
        return before.isEmpty() || before.equals(after) ? ": " + after : ": " + before + " → " + after;
    }

    private static String best(@Nullable ChangeState state) {
        return state == null || state.best() == null ? "" : Numbers.text(state.best(), null);
    }
}
