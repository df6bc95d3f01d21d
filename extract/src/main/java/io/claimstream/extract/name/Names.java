package io.claimstream.extract.name;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one article.
 *
 * @param entities most mentioned first
 * @param mentions in order of field and offset; they do not overlap
 * @param genders what is known of persons, by the key of their entity
 */
public record Names(List<Entity> entities, List<NameMention> mentions, Map<String, Gender> genders) {

    private static final Comparator<NameMention> BY_PLACE =
            Comparator.comparing(NameMention::field).thenComparingInt(NameMention::start);

    public Names {
        entities = List.copyOf(entities);
        mentions = mentions.stream().sorted(BY_PLACE).toList();
        genders = Map.copyOf(genders);
    }

    public Names(List<Entity> entities, List<NameMention> mentions) {
        this(entities, mentions, Map.of());
    }

    /** What the article tells of a person's gender. */
    public Gender genderOf(Entity entity) {
        return genders.getOrDefault(entity.key(), Gender.UNKNOWN);
    }

    /** The name that lies within a span of a field, the last one when there are several: the head of an English phrase stands last. */
    public Optional<NameMention> within(Field field, int start, int end) {
        return lastEndingBy(field, end).filter(mention -> mention.start() >= start);
    }

    /** The names of one field between two offsets, in order. */
    public List<NameMention> between(Field field, int start, int end) {
        int from = firstBehind(field, start);
        int to = from;
        while (to < mentions.size() && endsBy(mentions.get(to), field, end)) {
            to++;
        }
        return mentions.subList(from, to);
    }

    private Optional<NameMention> lastEndingBy(Field field, int end) {
        int low = firstBehind(field, end);
        return low == 0 ? Optional.empty() : Optional.of(mentions.get(low - 1)).filter(m -> m.field() == field);
    }

    private int firstBehind(Field field, int end) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (endsBy(mentions.get(middle), field, end)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean endsBy(NameMention mention, Field field, int end) {
        int order = mention.field().compareTo(field);
        return order < 0 || (order == 0 && mention.end() <= end);
    }
}
