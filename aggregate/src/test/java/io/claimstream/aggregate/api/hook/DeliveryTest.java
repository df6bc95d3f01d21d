package io.claimstream.aggregate.api.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.api.change.ChangeFilter;
import io.javalin.Javalin;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final WebhookSettings IMPATIENT =
            new WebhookSettings(false, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(100));

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Javalin receiver = Javalin.create(config -> {
                config.routes.post("/hook", context -> asked.add("hook"));
                config.routes.post("/moved", context -> context.redirect("/hook"));
            })
            .start(0);

    @AfterEach
    void stop() {
        receiver.stop();
    }

    @Test
    void tellsAHookThatMayBeThere() throws Exception {
        assertThat(tell(new TargetGuard(true), "/hook")).isNull();
        assertThat(asked).containsExactly("hook");
    }

    @Test
    void connectsToNoAddressThatANameHasComeToStandForSince() throws Exception {
        assertThat(tell(new TargetGuard(false), "/hook"))
                .isEqualTo("it is at localhost, which is not a public address");
        assertThat(asked).isEmpty();
    }

    @Test
    void goesNowhereThatAHookSendsItTo() throws Exception {
        assertThat(tell(new TargetGuard(true), "/moved")).isEqualTo("it answers 302");
        assertThat(asked).isEmpty();
    }

    private @Nullable String tell(TargetGuard guard, String path) throws InterruptedException {
        URI url = URI.create("http://localhost:" + receiver.port() + path);
        Webhook hook = new Webhook("id", url, Signature.newSecret(), ChangeFilter.ALL, Instant.EPOCH, "0:0", null);
        try (Delivery delivery = new Delivery(IMPATIENT, guard, () -> 0)) {
            delivery.start();
            return delivery.tell(hook, "delivery", new byte[] {'{', '}'});
        }
    }
}
