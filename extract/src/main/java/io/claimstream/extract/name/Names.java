package io.claimstream.extract.name;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Field;
import java.util.List;
import java.util.Optional;

/**
 * The names of one article.
 *
 * @param entities most mentioned first
 * @param mentions in order of field and offset
 */
public record Names(List<Entity> entities, List<NameMention> mentions) {

    public Names {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }

    /** The name that lies within a span of a field, the last one when there are several: the head of an English phrase stands last. */
    public Optional<NameMention> within(Field field, int start, int end) {
        return mentions.stream()
                .filter(m -> m.field() == field && m.start() >= start && m.end() <= end)
                .reduce((first, second) -> second);
    }
}
