package io.claimstream.aggregate.api.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    /** The key is 24 bytes 'k'; the expected value was computed with openssl. */
    @Test
    void signsIdTimeAndBody() {
        String signature =
                Signature.of("whsec_a2tra2tra2tra2tra2tra2tra2tra2tr", "id-1", 1_700_000_000, "{}".getBytes(UTF_8));

        assertThat(signature).isEqualTo("v1,ptR2DQlP+YOiZHusGaEFyL6+Ah0mR4gi8zn0VTolxx4=");
    }

    @Test
    void makesFitSecretsThatDiffer() {
        String secret = Signature.newSecret();

        assertThat(Signature.isSecret(secret)).isTrue();
        assertThat(secret).isNotEqualTo(Signature.newSecret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_c2hvcnQ=", "whsec_not base 64 at all, whatever its length"})
    void knowsUnfitSecrets(String secret) {
        assertThat(Signature.isSecret(secret)).isFalse();
    }
}
