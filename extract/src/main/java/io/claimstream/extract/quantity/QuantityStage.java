package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.attribution.Attribution;
import io.claimstream.extract.attribution.ReportingVerbs;
import io.claimstream.extract.stage.StageReader;
import io.claimstream.extract.syntax.SentenceSyntax;
import org.jspecify.annotations.Nullable;

/** How far what is counted has come: by its verb, by who denies it, and by whether it is asked. */
final class QuantityStage {

    private final StageReader stages = new StageReader();
    private final ReportingVerbs reporting = new ReportingVerbs();

    /** The stage; {@code said} is who says the number, null for the article's own voice. */
    Stage read(SentenceSyntax syntax, Role role, @Nullable Attribution said) {
        if (said != null && reporting.denies(said.verb())) {
            return Stage.DENIED;
        }
        Stage stage = ofVerb(syntax, role);
        return stage == Stage.DONE && StageReader.isAsked(syntax) ? Stage.POSSIBLE : stage;
    }

    private Stage ofVerb(SentenceSyntax syntax, Role role) {
        if (role.verb() == null) {
            return Stage.DONE;
        }
        // Those who are expected to recover are hurt now.
        boolean prognosis =
                role.measure() == Measure.INJURED && role.verb().lemma().equals("expect");
        Stage stage = prognosis ? Stage.DONE : stages.read(syntax, role.verb());
        // Where the verb does not tell the role, its "not" or its "-ing" is not about the number.
        boolean doubted = stages.doubt(syntax, role.verb()) != null;
        boolean beside =
                (stage == Stage.DENIED && !doubted) || (stage == Stage.ONGOING && role.measure() != Measure.DURATION);
        return beside && !role.isToldByVerb() ? Stage.DONE : stage;
    }
}
