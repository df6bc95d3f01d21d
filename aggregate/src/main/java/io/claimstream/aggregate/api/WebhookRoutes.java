package io.claimstream.aggregate.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.aggregate.api.change.ChangeFilter;
import io.claimstream.aggregate.api.hook.TargetException;
import io.claimstream.aggregate.api.hook.Webhook;
import io.claimstream.aggregate.api.hook.WebhookException;
import io.claimstream.aggregate.api.hook.Webhooks;
import io.claimstream.contract.stream.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Webhooks: registered with a filter, listed, deleted, and resumed when they were parked. */
final class WebhookRoutes {

    private final Webhooks webhooks;

    WebhookRoutes(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/webhooks", this::list);
        routes.post("/v1/webhooks", this::register);
        routes.delete("/v1/webhooks/{id}", this::delete);
        routes.post("/v1/webhooks/{id}/resume", this::resume);
        routes.exception(
                WebhookException.class,
                (e, context) ->
                        Answers.problem(context, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage())));
    }

    private enum State {
        ACTIVE,
        PARKED
    }

    /** A hook as it is shown: the secret is told once, to who registers it. */
    private record Shown(
            String id,
            URI url,
            @Nullable String secret,
            ChangeFilter filter,
            Instant created,
            State state,
            Webhook.@Nullable Parking parked) {

        static Shown of(Webhook hook, @Nullable String secret) {
            return new Shown(
                    hook.id(),
                    hook.url(),
                    secret,
                    hook.filter(),
                    hook.created(),
                    hook.parked() == null ? State.ACTIVE : State.PARKED,
                    hook.parked());
        }
    }

    private record Listing(List<Shown> webhooks) {}

    private void list(Context context) {
        new Parameters(context, Set.of());
        Answers.json(
                context,
                new Listing(webhooks.all().stream()
                        .map(hook -> Shown.of(hook, null))
                        .toList()));
    }

    private void register(Context context) {
        ChangeFilter filter = ChangeParameters.filter(context);
        JsonNode body = body(context);
        JsonNode secret = body.path("secret");
        try {
            Webhook hook = webhooks.register(url(body), secret.isTextual() ? secret.asText() : null, filter);
            context.status(HttpStatus.CREATED)
                    .header(Header.CACHE_CONTROL, "no-store")
                    .contentType(Answers.JSON)
                    .result(Answers.bytes(Shown.of(hook, hook.secret())));
        } catch (TargetException e) {
            throw new BadParameter("url", String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("secret", String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonNode body(Context context) {
        try {
            return Json.MAPPER.readTree(context.bodyAsBytes());
        } catch (JsonProcessingException e) {
            throw new BadParameter("body", "must be JSON with the url of the webhook", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI url(JsonNode body) {
        try {
            return URI.create(body.path("url").asText());
        } catch (IllegalArgumentException e) {
            throw new BadParameter("url", "must be an address", e);
        }
    }

    private void delete(Context context) {
        Webhook hook = known(context);
        if (hook != null) {
            webhooks.delete(hook.id());
            context.status(HttpStatus.NO_CONTENT);
        }
    }

    private void resume(Context context) {
        Webhook hook = known(context);
        if (hook != null) {
            Answers.json(context, Shown.of(webhooks.resume(hook), null));
        }
    }

    private @Nullable Webhook known(Context context) {
        new Parameters(context, Set.of());
        String id = context.pathParam("id");
        Webhook hook = webhooks.find(id);
        if (hook == null) {
            Answers.notFound(context, "no webhook has the id " + id);
        }
        return hook;
    }
}
