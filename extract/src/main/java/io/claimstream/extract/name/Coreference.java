package io.claimstream.extract.name;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Field;
import io.claimstream.extract.text.AnalyzedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which candidates of one article name the same: a surname its full name, an acronym its expansion. */
final class Coreference {

    private static final Comparator<Candidate> BY_PLACE =
            Comparator.comparing(Candidate::field).thenComparingInt(Candidate::start);

    private final Map<Field, String> texts = new HashMap<>();
    private final PersonKeys persons = new PersonKeys();
    private final Map<String, Candidate> acronyms = new HashMap<>();

    Coreference(List<AnalyzedText> fields) {
        fields.forEach(field -> texts.put(field.field(), field.text()));
    }

    Names resolve(List<Candidate> candidates) {
        List<Candidate> ordered = candidates.stream().sorted(BY_PLACE).toList();
        ordered.forEach(this::learn);
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        for (Candidate candidate : ordered) {
            Candidate resolved = resolve(candidate);
            clusters.computeIfAbsent(key(resolved), Cluster::new).add(resolved);
        }
        return names(clusters);
    }

    private void learn(Candidate candidate) {
        if (candidate.type() == EntityType.PERSON && !candidate.isSingleWord()) {
            persons.learn(candidate.text());
        }
        if (candidate.type() == EntityType.PERSON && candidate.isSingleWord() && candidate.knownKey() == null) {
            persons.learnSurname(candidate.text());
        }
        Acronym.after(texts.getOrDefault(candidate.field(), ""), candidate)
                .ifPresent(a -> acronyms.putIfAbsent(a, candidate));
    }

    private Candidate resolve(Candidate candidate) {
        Candidate expansion = acronyms.get(candidate.text());
        if (expansion != null && !expansion.equals(candidate)) {
            return candidate.as(expansion.type(), key(expansion));
        }
        if (!candidate.isSingleWord() || candidate.type() == EntityType.ORGANISATION) {
            return candidate;
        }
        Set<String> keys = persons.named(candidate.text());
        boolean place = candidate.type() == EntityType.PLACE && candidate.knownKey() != null;
        if (keys.size() == 1 && !(place && candidate.placed())) {
            return candidate.as(EntityType.PERSON, keys.iterator().next());
        }
        return keys.isEmpty() || place ? candidate : candidate.as(EntityType.PERSON, null);
    }

    private String key(Candidate candidate) {
        if (candidate.knownKey() != null) {
            return candidate.knownKey();
        }
        return candidate.type() == EntityType.PERSON ? persons.of(candidate.text()) : NameKey.words(candidate.text());
    }

    private static Names names(Map<String, Cluster> clusters) {
        List<Cluster> ranked = new ArrayList<>(clusters.values());
        ranked.sort(Comparator.comparingInt(Cluster::size).reversed());
        List<Entity> entities = new ArrayList<>();
        List<NameMention> mentions = new ArrayList<>();
        Map<String, Gender> genders = new HashMap<>();
        for (Cluster cluster : ranked) {
            Entity entity = cluster.entity();
            entities.add(entity);
            mentions.addAll(cluster.mentions(entity));
            if (cluster.gender() != Gender.UNKNOWN) {
                genders.put(entity.key(), cluster.gender());
            }
        }
        return new Names(entities, mentions, genders);
    }
}
