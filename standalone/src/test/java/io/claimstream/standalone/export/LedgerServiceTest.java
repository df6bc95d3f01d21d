package io.claimstream.standalone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerServiceTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Javalin server = Javalin.create(config -> config.routes.get("/v1/events", request -> {
                String shown = String.valueOf(request.header("Authorization"));
                asked.add(shown);
                request.status(shown.equals("Bearer secret") ? 200 : 401)
                        .result("{\"events\": [], \"detail\": \"a token is needed\"}");
            }))
            .start(0);

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void showsItsToken() throws Exception {
        int read = service("secret").read(List.of(), event -> {});

        assertThat(read).isZero();
        assertThat(asked).containsExactly("Bearer secret");
    }

    @Test
    void tellsThatATokenIsNeeded() {
        assertThatThrownBy(() -> service(null).read(List.of(), event -> {})).hasMessageContaining("a token is needed");
    }

    private LedgerService service(@Nullable String token) {
        return new LedgerService(URI.create("http://localhost:" + server.port()), "", token);
    }
}
