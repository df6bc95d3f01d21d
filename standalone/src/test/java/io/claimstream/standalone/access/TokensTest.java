package io.claimstream.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final String WALL = "a token of the wall";
    private static final String LINE = "wall read,ingest " + Tokens.hash(WALL);

    @Test
    void knowsTheBearerOfAToken() {
        Tokens tokens = Tokens.parse(List.of("# who is who", "", LINE));

        assertThat(tokens.find(WALL)).isEqualTo(new Bearer("wall", Set.of(Role.READ, Role.INGEST), Tokens.hash(WALL)));
    }

    @Test
    void knowsNobodyByAnotherToken() {
        Tokens tokens = Tokens.parse(List.of(LINE));

        assertThat(tokens.find("another token")).isNull();
        assertThat(tokens.find(Tokens.hash(WALL))).isNull();
    }

    @Test
    void writesABearerAsItReadsIt() {
        Bearer bearer = Bearer.parse(LINE);

        assertThat(Bearer.parse(bearer.line())).isEqualTo(bearer);
    }

    @Test
    void letsAnAdminDoEverything() {
        Bearer admin = new Bearer("me", Set.of(Role.ADMIN), Tokens.hash("x"));

        assertThat(Role.values()).allMatch(admin::may);
    }

    @Test
    void letsOthersDoNoMoreThanTheirRoles() {
        Bearer scraper = new Bearer("scraper", Set.of(Role.INGEST), Tokens.hash("x"));

        assertThat(Role.values()).filteredOn(scraper::may).containsExactly(Role.INGEST);
    }

    @Test
    void makesAnotherTokenEachTime() {
        assertThat(Tokens.random()).isNotEqualTo(Tokens.random()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wall", "wall read", "wall write 00", "wall read plain-text-token", "wall read a b"})
    void namesTheLineThatIsWrongAndShowsNoToken(String line) {
        assertThatThrownBy(() -> Tokens.parse(List.of(LINE, line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("plain-text-token");
    }
}
