package io.claimstream.extract.place;

import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;

/** Finds where something happens, with the country where the gazetteer knows it. */
public final class PlaceFinder {

    /** The places of a text in order of their offsets. */
    public List<PlaceMention> find(AnalyzedText text, Names names) {
        return List.of();
    }
}
