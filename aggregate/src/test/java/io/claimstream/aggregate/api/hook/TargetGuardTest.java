package io.claimstream.aggregate.api.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetGuardTest {

    private final TargetGuard guard = new TargetGuard(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/hook",
                "http://127.0.0.1:8080",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://198.19.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[2002:7f00:1::]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[ff02::1]/"
            })
    void refusesWhatOnlyThisMachineCanReach(String url) {
        assertThatThrownBy(() -> guard.check(URI.create(url)))
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://203.0.112.1/",
                "file:///etc/passwd",
                "http://127.1/",
                "hook",
                "http:///path",
                "http://user:word@93.184.215.14/",
                "http://93.184.215.14/#part"
            })
    void refusesWhatIsNoAddressOfAHook(String url) {
        assertThatThrownBy(() -> guard.check(URI.create(url))).isInstanceOf(TargetException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.215.14/hook?to=me",
                "http://172.32.0.1:8080/",
                "http://100.128.0.1/",
                "http://[2606:2800:21f:cb07::1]/"
            })
    void takesPublicAddresses(String url) {
        assertThatCode(() -> guard.check(URI.create(url))).doesNotThrowAnyException();
    }

    @Test
    void takesPrivateAddressesWhereTheyAreAllowed() {
        assertThat(new TargetGuard(true).resolve("127.0.0.1"))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("127.0.0.1");
    }
}
