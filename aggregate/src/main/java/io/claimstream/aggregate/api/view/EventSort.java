package io.claimstream.aggregate.api.view;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Orders of a list of events, greatest first; equal ones by their last change, latest first, then by id. */
public enum EventSort {
    RECENT,
    ARTICLES,
    ORIGINS,
    DISPUTED,
    RELEVANCE;

    Sort sort() {
        return new Sort(first(), longs(LocalIndex.CHANGED), new SortField(LocalIndex.ID, SortField.Type.STRING));
    }

    private SortField first() {
        return switch (this) {
            case RECENT -> longs(LocalIndex.CHANGED);
            case ARTICLES -> longs(EventFields.ARTICLES);
            case ORIGINS -> longs(EventFields.ORIGINS);
            case DISPUTED -> longs(EventFields.DISPUTED);
            case RELEVANCE -> SortField.FIELD_SCORE;
        };
    }

    private static SortField longs(String field) {
        return new SortField(field, SortField.Type.LONG, true);
    }
}
