package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.ArticleExtractor;
import io.claimstream.extract.Reading;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementClaimsTest {

    private static final String STORY = "The mayor denied that the bridge was closed.";

    private static Claim claim() {
        CleanArticle article = new CleanArticle("a1", null, null, null, null, null, "en", null, false, STORY);
        Attribution denial = new Attribution(
                0, 43, 22, 43, false, "deny", List.of(new Speaker("mayor", null, 0, 9)), List.of(), 0.9, "rule");
        Reading reading = new Reading(
                article,
                new AnalyzedText(Field.TEXT, STORY, List.of()),
                List.of(),
                new Names(List.of(), List.of()),
                List.of(),
                List.of(denial),
                List.of(),
                List.of());
        return new StatementClaims().of(reading).get(0);
    }

    @Test
    void saysWhoSaysWhatInTheWordsOfTheText() {
        Claim claim = claim();

        assertThat(claim.kind()).isEqualTo(ClaimKind.STATEMENT);
        assertThat(claim.subject()).isEqualTo("The mayor");
        assertThat(claim.predicate()).isEqualTo("deny");
        assertThat(claim.content()).isEqualTo("the bridge was closed");
        assertThat(claim.quote()).isEqualTo("The mayor denied that the bridge was closed");
    }

    @Test
    void keepsAPronounBesideWhatIsSaidAndNamesWhoGivesANumber() {
        String text =
                "Anna Berg opened the bridge on Monday. “Nobody was hurt,” Anna Berg said. She said 40 men built it.";
        Article article = new Article("a", null, null, null, text, null, null, "en", null, false);

        List<Claim> claims = ArticleExtractor.create().extract(article).claims();

        assertThat(claims)
                .filteredOn(claim -> claim.kind() == ClaimKind.STATEMENT)
                .extracting(claim -> claim.speakers().get(0).name())
                .containsExactly("Anna Berg", "She");
        assertThat(claims)
                .filteredOn(claim -> claim.kind() == ClaimKind.STATEMENT)
                .extracting(claim -> claim.speakers().get(0).entity())
                .containsOnly("anna berg");
        assertThat(claims)
                .filteredOn(claim -> claim.kind() == ClaimKind.QUANTITY)
                .last()
                .satisfies(claim ->
                        assertThat(claim.speakers()).extracting(Speaker::name).containsExactly("Anna Berg"));
    }

    @Test
    void marksWhatIsDenied() {
        Claim claim = claim();

        assertThat(claim.stage()).isEqualTo(Stage.DENIED);
    }

    @Test
    void keepsItsIdOnEveryRun() {
        Claim claim = claim();

        assertThat(claim.id()).isEqualTo(claim().id());
    }
}
