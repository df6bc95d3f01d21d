package io.claimstream.extract.name;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of one entity. */
final class Cluster {

    private final String key;
    private final List<Candidate> candidates = new ArrayList<>();

    Cluster(String key) {
        this.key = key;
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
    }

    int size() {
        return candidates.size();
    }

    Entity entity() {
        String fullest = candidates.get(0).text();
        for (Candidate candidate : candidates) {
            if (candidate.text().length() > fullest.length()) {
                fullest = candidate.text();
            }
        }
        return new Entity(fullest, key, type(), candidates.size());
    }

    List<NameMention> mentions(Entity entity) {
        return candidates.stream()
                .map(c -> new NameMention(c.field(), c.start(), c.end(), entity))
                .toList();
    }

    Gender gender() {
        Gender gender = Gender.UNKNOWN;
        for (Candidate candidate : candidates) {
            gender = gender.or(candidate.gender());
        }
        return type() == EntityType.PERSON ? gender : Gender.UNKNOWN;
    }

    private EntityType type() {
        return candidates.stream()
                .map(Candidate::type)
                .min(Comparator.naturalOrder())
                .orElse(EntityType.OTHER);
    }
}
