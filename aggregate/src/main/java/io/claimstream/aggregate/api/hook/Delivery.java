package io.claimstream.aggregate.api.hook;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells webhooks of changes: signed, tried again with growing waits, and never redirected. */
final class Delivery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int GONE = 410;
    private static final long ANSWER_WITHIN_SECONDS = 10;
    private static final long CONNECT_WITHIN_MILLIS = 5_000;
    private static final double JITTER = 0.2;

    private final TargetGuard guard;
    private final LongSupplier nowMillis;
    private final RetryPolicy<Integer> retries;
    private final HttpClient http = new HttpClient();

    Delivery(WebhookSettings settings, TargetGuard guard, LongSupplier nowMillis) {
        this.guard = guard;
        this.nowMillis = nowMillis;
        this.retries = RetryPolicy.<Integer>builder()
                .handle(List.of(ExecutionException.class, TimeoutException.class, TargetException.class))
                .handleResultIf(status -> !accepted(status))
                .abortIf((Integer status) -> status == GONE)
                .withBackoff(settings.firstRetry(), settings.longestRetry())
                .withJitter(JITTER)
                .withMaxAttempts(-1)
                .withMaxDuration(settings.giveUpAfter())
                .build();
        http.setName("webhooks");
        http.setFollowRedirects(false);
        http.setConnectTimeout(CONNECT_WITHIN_MILLIS);
        http.setSocketAddressResolver((host, port, context, addresses) -> resolve(host, port, addresses));
    }

    /** What a connection is made to has been checked, so that a name cannot stand for another address by then. */
    private void resolve(String host, int port, Promise<List<InetSocketAddress>> addresses) {
        try {
            List<InetAddress> checked = guard.resolve(host);
            addresses.succeeded(checked.stream()
                    .map(address -> new InetSocketAddress(address, port))
                    .toList());
        } catch (TargetException e) {
            addresses.failed(e);
        }
    }

    void start() {
        try {
            http.start();
        } catch (Exception e) {
            throw new IllegalStateException("no HTTP client for webhooks", e);
        }
    }

    /**
     * Tells a hook of one thing, again and again until it accepts it or is given up.
     *
     * @param id of the delivery, the same at each attempt
     * @return why it was given up; null when it has accepted
     * @throws InterruptedException when the caller is to stop
     */
    @Nullable
    String tell(Webhook hook, String id, byte[] body) throws InterruptedException {
        try {
            int status = Failsafe.with(retries).get(() -> post(hook, id, body));
            return accepted(status) ? null : "it answers " + status;
        } catch (FailsafeException | TargetException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedException("stopped while telling a webhook");
            }
            LOG.info("webhook {} is given up", hook.id(), e);
            return reason(e);
        }
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest instanceof TargetException
                ? "it " + deepest.getMessage()
                : "it does not answer: " + deepest.getClass().getSimpleName();
    }

    private int post(Webhook hook, String id, byte[] body)
            throws InterruptedException, ExecutionException, TimeoutException {
        long seconds = TimeUnit.MILLISECONDS.toSeconds(nowMillis.getAsLong());
        return http.POST(hook.url())
                .headers(headers -> headers.add("webhook-id", id)
                        .add("webhook-timestamp", Long.toString(seconds))
                        .add("webhook-signature", Signature.of(hook.secret(), id, seconds, body)))
                .body(new BytesRequestContent("application/json", body))
                .timeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                .send()
                .getStatus();
    }

    private static boolean accepted(int status) {
        return status >= 200 && status < 300;
    }

    @Override
    public void close() {
        try {
            http.stop();
        } catch (Exception e) {
            LOG.warn("the HTTP client of webhooks does not stop", e);
        }
    }
}
