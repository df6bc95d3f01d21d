package io.claimstream.aggregate.api.view;

import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All evidence of an event's questions, also what its record on the topic only counts: the ledger is folded anew from the
 * event's articles.
 *
 * @param answers the answers to each question, by its id
 * @param missing ids of articles that are held no more, so that their evidence is left out
 */
public record FullEvidence(Map<String, List<ClaimValue>> answers, List<String> missing) {

    public FullEvidence {
        answers = Map.copyOf(answers);
        missing = List.copyOf(missing);
    }

    /**
     * A stretch of one question's evidence.
     *
     * @param total pieces of evidence in all
     * @param values the answers with those pieces that fall into the stretch; answers without any are left out
     */
    public record Stretch(int total, List<ClaimValue> values) {

        public Stretch {
            values = List.copyOf(values);
        }
    }

    /**
     * That of an event as it stands.
     *
     * @param held the articles that can be read
     */
    public static FullEvidence of(Event event, Function<String, ArticleView.@Nullable Held> held) {
        List<LedgerArticle> articles = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (EventArticle listed : event.articles()) {
            ArticleView.Held article = held.apply(listed.id());
            if (article == null) {
                missing.add(listed.id());
            } else {
                articles.add(LedgerArticle.of(article.extracted()));
            }
        }
        Map<String, List<ClaimValue>> answers = new HashMap<>();
        // A question that the articles still held do not answer keeps what the event's record has of it.
        event.claims().forEach(group -> answers.put(group.id(), group.values()));
        Ledger.of(event.id(), articles).groups().forEach(group -> answers.put(group.id(), group.values()));
        return new FullEvidence(answers, missing);
    }

    /**
     * The question's pieces of evidence from one number on, in the order of its answers.
     *
     * @return null when the event has no such question
     */
    public @Nullable Stretch stretch(String claimId, int from, int most) {
        List<ClaimValue> values = answers.get(claimId);
        if (values == null) {
            return null;
        }
        List<ClaimValue> within = new ArrayList<>();
        int before = 0;
        for (ClaimValue value : values) {
            List<Evidence> all = value.evidence();
            int first = Math.min(all.size(), Math.max(0, from - before));
            int end = Math.min(all.size(), Math.max(0, from + most - before));
            if (first < end) {
                within.add(value.withEvidence(all.subList(first, end)));
            }
            before += all.size();
        }
        return new Stretch(before, within);
    }
}
