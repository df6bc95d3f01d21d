package io.claimstream.aggregate.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.claimstream.aggregate.api.letter.DeadLetterView;
import io.claimstream.aggregate.api.letter.DeadLetterView.HeldLetter;
import io.claimstream.aggregate.api.letter.Replay;
import io.claimstream.aggregate.api.letter.Replays;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What no stage could take: listed, and sent on its way again. */
final class DeadLetterRoutes {

    private static final int LIMIT = 20;
    private static final int MOST = 200;

    private final DeadLetterView letters;
    private final Replays replays;

    DeadLetterRoutes(DeadLetterView letters, Replays replays) {
        this.letters = letters;
        this.replays = replays;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/dead-letters", this::list);
        routes.post("/v1/dead-letters/{partition}/{offset}/replay", this::replay);
    }

    private record Shown(
            @JsonUnwrapped HeldLetter letter,
            boolean replayable,
            @Nullable Replay replayed) {}

    private record Listing(long total, List<Shown> letters) {}

    private void list(Context context) {
        int limit = new Parameters(context, Set.of("limit")).number("limit", LIMIT, 1, MOST);
        Answers.json(
                context,
                new Listing(
                        letters.seen(),
                        letters.newest(limit).stream().map(this::shown).toList()));
    }

    private Shown shown(HeldLetter letter) {
        Replay replayed = replays.of(letter);
        return new Shown(letter, replayed == null && replays.canReplay(letter), replayed);
    }

    private void replay(Context context) {
        new Parameters(context, Set.of());
        HeldLetter letter = letters.find(context.pathParam("partition"), context.pathParam("offset"));
        if (letter == null) {
            Answers.notFound(context, "no dead letter is held under this partition and offset");
            return;
        }
        Replay before = replays.of(letter);
        if (before != null) {
            Answers.problem(context, HttpStatus.CONFLICT, "it was sent again at " + before.at());
        } else if (!replays.canReplay(letter)) {
            Answers.problem(
                    context,
                    HttpStatus.CONFLICT,
                    "it did not come from a topic but from " + letter.source()
                            + ": mend it and send it to /v1/articles");
        } else {
            replays.replay(letter);
            Answers.json(context, shown(letter));
        }
    }
}
