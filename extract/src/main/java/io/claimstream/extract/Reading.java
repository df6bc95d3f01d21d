package io.claimstream.extract;

import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.extract.attribution.Attribution;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.number.NumberMention;
import io.claimstream.extract.place.PlaceMention;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.time.TimeMention;
import java.util.List;

/**
 * All that the finders found in one field of an article: what claims are made of.
 *
 * @param article the cleaned article
 * @param text the field's sentences
 * @param syntax the chunks of each sentence
 * @param names names of the whole article
 * @param numbers numbers of the field
 * @param attributions who says what in the field
 * @param times expressions of time in the field
 * @param places places named in the field
 */
public record Reading(
        CleanArticle article,
        AnalyzedText text,
        List<SentenceSyntax> syntax,
        Names names,
        List<NumberMention> numbers,
        List<Attribution> attributions,
        List<TimeMention> times,
        List<PlaceMention> places) {}
