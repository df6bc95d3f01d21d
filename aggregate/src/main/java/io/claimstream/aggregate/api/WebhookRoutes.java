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

    private static final String URL = "url";
    private static final String SECRET = "secret";
    private static final List<String> FIELDS = List.of(URL, SECRET);

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
                (e, context) -> Answers.problem(context, HttpStatus.CONFLICT, String.valueOf(e.getMessage())));
    }

    private enum State {
        ACTIVE,
        PARKED
    }

    /**
     * A hook as it is shown: the secret is told once, to who registers it. Many an address is a secret too; who may not
     * register hooks sees no more of it than its host.
     */
    private record Shown(
            String id,
            URI url,
            @Nullable String secret,
            ChangeFilter filter,
            Instant created,
            State state,
            Webhook.@Nullable Parking parked) {

        static Shown whole(Webhook hook, @Nullable String secret) {
            return of(hook, hook.url(), secret);
        }

        static Shown withoutSecrets(Webhook hook) {
            return of(
                    hook, URI.create(hook.url().getScheme() + "://" + hook.url().getRawAuthority() + "/"), null);
        }

        private static Shown of(Webhook hook, URI url, @Nullable String secret) {
            return new Shown(
                    hook.id(),
                    url,
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
        boolean whole = Boolean.TRUE.equals(context.attribute(ReadersDoor.MAY_CHANGE_ALL));
        Answers.json(
                context,
                new Listing(webhooks.all().stream()
                        .map(hook -> whole ? Shown.whole(hook, null) : Shown.withoutSecrets(hook))
                        .toList()));
    }

    private void register(Context context) {
        ChangeFilter filter = ChangeParameters.filter(context);
        JsonNode body = body(context);
        try {
            Webhook hook = webhooks.register(url(body), text(body, SECRET), filter);
            context.status(HttpStatus.CREATED)
                    .header(Header.CACHE_CONTROL, "no-store")
                    .contentType(Answers.JSON)
                    .result(Answers.bytes(Shown.whole(hook, hook.secret())));
        } catch (TargetException e) {
            throw new BadParameter(URL, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(SECRET, String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonNode body(Context context) {
        JsonNode body;
        try {
            body = Json.MAPPER.readTree(context.bodyAsBytes());
        } catch (JsonProcessingException e) {
            throw new BadParameter("body", "must be JSON with the url of the webhook", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!body.isObject()) {
            throw new BadParameter("body", "must be a JSON object with the url of the webhook");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new BadParameter(
                        name,
                        "is not a field of a webhook; there are " + String.join(", ", FIELDS)
                                + ", and the filter stands in the query");
            }
        });
        return body;
    }

    private static URI url(JsonNode body) {
        String url = text(body, URL);
        if (url == null) {
            throw new BadParameter(URL, "must be given");
        }
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(URL, "must be an address", e);
        }
    }

    private static @Nullable String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadParameter(field, "must be text");
        }
        return value.asText();
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
            Answers.json(context, Shown.whole(webhooks.resume(hook), null));
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
