package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Field;
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

    private final Circumstance circumstance = new Circumstance();
    private final SourcePhrase sources = new SourcePhrase(circumstance);
    private final Publisher publisher = new Publisher(sources);
    private final CueFinder cueFinder = new CueFinder();
    private final VerbAttribution verbs = new VerbAttribution(circumstance, sources, publisher);
    private final AccordingTo accordingTo = new AccordingTo(sources);
    private final NounAttribution nouns = new NounAttribution(sources);
    private final ColonAttribution colons = new ColonAttribution(sources);
    private final HeadlineAttribution headlines = new HeadlineAttribution();

    /** The attributions of a text in order of their content; they may nest. */
    public List<Attribution> find(AnalyzedText text, Names names) {
        Quotations quotations = new Quotations(text.text());
        List<Draft> drafts = new ArrayList<>();
        List<Words> sentences = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!sentence.tokens().isEmpty()) {
                Words words = new Words(
                        sentence,
                        quotations.all(),
                        quotations.firstEndingAfter(sentence.start()),
                        names.between(text.field(), sentence.start(), sentence.end()));
                sentences.add(words);
                boolean opening = sentence.start() == text.sentences().get(0).start();
                drafts.addAll(read(words, quotations, opening || text.field() == Field.TITLE));
            }
        }
        SpeakerResolver speakers = new SpeakerResolver(text, names, sentences, sources, publisher);
        List<Attribution> found = new ArrayList<>();
        drafts.sort(Comparator.comparingInt(Draft::sourceStart));
        for (Draft draft : new QuotationContinuation(text.text(), quotations).extend(withoutEchoes(drafts))) {
            found.add(speakers.resolve(draft));
        }
        found.addAll(EmbeddedPosts.in(text, names));
        found.addAll(Transcript.turns(text, names));
        found.sort(BY_CONTENT);
        return RelayChain.link(found);
    }

    private List<Draft> read(Words words, Quotations quotations, boolean headline) {
        List<Draft> drafts = new ArrayList<>(accordingTo.find(words, quotations));
        List<Cue> cues = cueFinder.find(words);
        drafts.addAll(nouns.find(words, cues));
        if (headline) {
            drafts.addAll(headlines.find(words));
        }
        @Nullable Draft previous = null;
        for (Cue cue : cues) {
            Draft draft = verbs.read(new Report(words, cue, cues, quotations), previous);
            if (draft != null) {
                drafts.add(draft);
                previous = draft;
            }
        }
        drafts.addAll(colons.find(words, quotations, drafts));
        return Citation.joined(drafts);
    }

    /** "He said he wants …" is one attribution: what a pronoun holds inside reported speech is that speech again. */
    private static List<Draft> withoutEchoes(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        int spoken = 0;
        for (Draft draft : drafts) {
            boolean inside = draft.sourceStart() < spoken
                    && draft.words().tagged(draft.source().from(), "PRON");
            if (!inside || draft.speech()) {
                kept.add(draft);
            }
            if (draft.speech() && !draft.direct() && draft.contentStart() > draft.sourceStart()) {
                spoken = Math.max(spoken, draft.contentEnd());
            }
        }
        return kept;
    }
}
