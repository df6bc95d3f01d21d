package io.claimstream.extract.attribution;

import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;

/** Finds who says what: fronted, inverted, parenthetical and trailing attributions, direct and indirect speech. */
public final class AttributionFinder {

    /** The attributions of a text in order of their content; they may nest. */
    public List<Attribution> find(AnalyzedText text, Names names) {
        return List.of();
    }
}
