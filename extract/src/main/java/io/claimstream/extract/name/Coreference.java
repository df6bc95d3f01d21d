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
import java.util.TreeSet;

/** Decides which candidates of one article name the same: a surname its full name, an acronym its expansion. */
final class Coreference {

    private static final Comparator<Candidate> BY_PLACE =
            Comparator.comparing(Candidate::field).thenComparingInt(Candidate::start);

    private final Map<Field, String> texts = new HashMap<>();
    private final Map<String, Set<String>> personsByName = new HashMap<>();
    private final Map<String, Candidate> acronyms = new HashMap<>();

    Coreference(List<AnalyzedText> fields) {
        fields.forEach(field -> texts.put(field.field(), field.text()));
    }

    Names resolve(List<Candidate> candidates) {
        List<Candidate> ordered = candidates.stream().sorted(BY_PLACE).toList();
        ordered.forEach(this::learn);
        ordered.forEach(this::learnSurname);
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        for (Candidate candidate : ordered) {
            Candidate resolved = resolve(candidate);
            clusters.computeIfAbsent(key(resolved), Cluster::new).add(resolved);
        }
        return names(clusters);
    }

    private void learn(Candidate candidate) {
        if (candidate.type() == EntityType.PERSON && !candidate.isSingleWord()) {
            String key = NameKey.person(candidate.text());
            List<String> parts = NameKey.parts(candidate.text());
            for (String part : List.of(parts.get(0), parts.get(parts.size() - 1))) {
                personsByName
                        .computeIfAbsent(NameKey.skeleton(part), name -> new TreeSet<>())
                        .add(key);
            }
        }
        Acronym.after(texts.getOrDefault(candidate.field(), ""), candidate)
                .ifPresent(a -> acronyms.putIfAbsent(a, candidate));
    }

    /** "Mr. Trump" without a first name anywhere makes a later "Trump" a person too. */
    private void learnSurname(Candidate candidate) {
        if (candidate.type() == EntityType.PERSON && candidate.isSingleWord() && candidate.knownKey() == null) {
            String name = NameKey.skeleton(LatinForm.words(candidate.text()));
            personsByName.putIfAbsent(name, Set.of(NameKey.surname(candidate.text())));
        }
    }

    private Candidate resolve(Candidate candidate) {
        Candidate expansion = acronyms.get(candidate.text());
        if (expansion != null && !expansion.equals(candidate)) {
            return candidate.as(expansion.type(), key(expansion));
        }
        if (!candidate.isSingleWord() || candidate.type() == EntityType.ORGANISATION) {
            return candidate;
        }
        Set<String> persons = personsByName.getOrDefault(NameKey.skeleton(LatinForm.words(candidate.text())), Set.of());
        boolean place = candidate.type() == EntityType.PLACE && candidate.knownKey() != null;
        if (persons.size() == 1 && !(place && candidate.placed())) {
            return candidate.as(EntityType.PERSON, persons.iterator().next());
        }
        return persons.isEmpty() || place ? candidate : candidate.as(EntityType.PERSON, null);
    }

    private static String key(Candidate candidate) {
        if (candidate.knownKey() != null) {
            return candidate.knownKey();
        }
        return candidate.type() == EntityType.PERSON
                ? NameKey.person(candidate.text())
                : NameKey.words(candidate.text());
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
