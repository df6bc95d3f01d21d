package io.claimstream.extract.action;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.attribution.Attribution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much an action is what an editor would list of an article: told early, of those whom the article is about. */
final class Salience {

    /** What is told less than this is left out. */
    static final double LEAST = 1.5;

    private static final int LEAD = 3;

    private Salience() {}

    static double of(Told told) {
        Action action = told.action();
        double salience = place(told) + named(told, action.agent()) + named(told, action.patient());
        salience += action.agent() != null && action.patient() != null ? 0.5 : 0;
        salience -= action.patient() == null && action.stage() == Stage.DONE ? 0.3 : 0;
        salience -= action.main() ? 0 : 0.5;
        salience -= action.stage() == Stage.POSSIBLE || action.stage() == Stage.CALLED_FOR ? 0.5 : 0;
        boolean quoted = told.said().map(Attribution::direct).orElse(false);
        return quoted ? salience - 0.5 : salience;
    }

    private static double place(Told told) {
        if (told.reading().text().field() == Field.TITLE) {
            return 2;
        }
        return told.sentence() < LEAD ? 1 : 1.0 / (told.sentence() - LEAD + 2);
    }

    private static double named(Told told, @Nullable Argument argument) {
        Optional<Entity> entity = told.named(argument);
        return entity.map(e -> 0.5 + Math.min(1, e.mentions() / 6.0)).orElse(0.0);
    }
}
