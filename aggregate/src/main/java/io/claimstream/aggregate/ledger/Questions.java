package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.LogPosition;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.ledger.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The questions that the articles of an event answer, and every answer heard. */
final class Questions {

    private Questions() {}

    static List<ClaimGroup> of(String eventId, List<LedgerArticle> articles, Origins origins) {
        Map<String, List<Evidence>> evidence = new TreeMap<>();
        Map<String, Claim> first = new TreeMap<>();
        for (LedgerArticle article : articles) {
            for (Claim claim : article.claims()) {
                Quantity q = claim.quantity();
                if (q != null) {
                    String key = eventId + ":" + q.measure() + ":" + q.unit() + ":" + claim.scope() + ":" + q.low()
                            + ":" + q.high();
                    first.putIfAbsent(key, claim);
                    evidence.computeIfAbsent(key, k -> new ArrayList<>()).add(evidence(article, claim, q));
                }
            }
        }
        List<ClaimGroup> groups = new ArrayList<>();
        evidence.forEach((key, list) -> {
            Claim claim = java.util.Objects.requireNonNull(first.get(key));
            Quantity q = java.util.Objects.requireNonNull(claim.quantity());
            int independent = (int)
                    list.stream().map(e -> origins.of(e.articleId())).distinct().count();
            groups.add(new ClaimGroup(
                    key,
                    q.measure() + " " + q.concept(),
                    q.measure(),
                    q.unit(),
                    claim.scope(),
                    claim.time(),
                    null,
                    independent > 1 ? GroupStatus.CORROBORATED : GroupStatus.SINGLE,
                    independent,
                    new Interval(q.low(), q.high()),
                    null,
                    q.low(),
                    q.high(),
                    List.of(new ClaimValue(
                            q.low(),
                            q.high(),
                            q.bound(),
                            null,
                            claim.stage(),
                            null,
                            Relation.AGREES,
                            List.of(),
                            list.size(),
                            list)),
                    List.of()));
        });
        return groups;
    }

    private static Evidence evidence(LedgerArticle article, Claim claim, Quantity quantity) {
        LogPosition at = article.position();
        return new Evidence(
                article.id(),
                claim.id(),
                claim.field(),
                claim.start(),
                claim.end(),
                claim.quote(),
                quantity.number(),
                claim.speakers().stream().map(Speaker::name).toList(),
                claim.relays().stream().map(Speaker::name).toList(),
                article.publishedAt(),
                at == null ? null : at.topic(),
                at == null ? null : at.partition(),
                at == null ? null : at.offset());
    }
}
