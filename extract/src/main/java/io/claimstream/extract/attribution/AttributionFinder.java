package io.claimstream.extract.attribution;

import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who says what: fronted, inverted, parenthetical and trailing attributions, direct and indirect speech. */
public final class AttributionFinder {

    private static final Comparator<Attribution> BY_CONTENT = Comparator.comparingInt(Attribution::contentStart)
            .thenComparing(Comparator.comparingInt(Attribution::contentEnd).reversed())
            .thenComparingInt(Attribution::start)
            .thenComparing(Attribution::verb);

    private final CueFinder cueFinder = new CueFinder();
    private final VerbAttribution verbs = new VerbAttribution();
    private final AccordingTo accordingTo = new AccordingTo();
    private final NewsMedia media = new NewsMedia();

    /** The attributions of a text in order of their content; they may nest. */
    public List<Attribution> find(AnalyzedText text, Names names) {
        Quotations quotations = new Quotations(text.text());
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!sentence.tokens().isEmpty()) {
                drafts.addAll(read(sentence, quotations));
            }
        }
        SpeakerResolver speakers = new SpeakerResolver(text, names, media);
        List<Attribution> found = new ArrayList<>();
        for (Draft draft : new QuotationContinuation(text.text(), quotations).extend(drafts)) {
            found.add(speakers.resolve(draft));
        }
        found.sort(BY_CONTENT);
        return RelayChain.link(found);
    }

    private List<Draft> read(Sentence sentence, Quotations quotations) {
        Words words = new Words(sentence, quotations.all(), quotations.firstEndingAfter(sentence.start()));
        List<Draft> drafts = new ArrayList<>(accordingTo.find(words));
        List<Cue> cues = cueFinder.find(words);
        @Nullable Draft previous = null;
        for (Cue cue : cues) {
            Draft draft = verbs.read(words, cue, cues, quotations, previous);
            if (draft != null) {
                drafts.add(draft);
                previous = draft;
            }
        }
        return drafts;
    }
}
