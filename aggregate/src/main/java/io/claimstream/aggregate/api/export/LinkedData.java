package io.claimstream.aggregate.api.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.stream.Json;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as JSON-LD: each value is a schema.org Claim with its author, the articles that it appeared in and the
 * quotations that support it; each question is a ClaimReview of these claims that gives no rating, since a ledger passes
 * no verdict. Provenance is in W3C PROV, the place of a quotation in its article in Web Annotation's positions.
 */
final class LinkedData {

    private static final String URN = "urn:claimstream:";
    private static final Map<String, String> PREFIXES = Map.of(
            "prov", "http://www.w3.org/ns/prov#",
            "oa", "http://www.w3.org/ns/oa#",
            "claimstream", URN + "term:");

    private final Event event;
    private final Map<String, EntityType> types;
    private final ArrayNode graph = Json.MAPPER.createArrayNode();

    private LinkedData(Event event) {
        this.event = event;
        this.types = event.entities().stream()
                .collect(Collectors.toMap(entity -> entity.name(), entity -> entity.type(), (first, second) -> first));
    }

    /** The document of an event. */
    static ObjectNode of(Event event) {
        LinkedData data = new LinkedData(event);
        data.addEvent();
        event.articles().forEach(data::addArticle);
        event.claims().forEach(data::addQuestion);
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.putArray("@context").add("https://schema.org").add(Json.MAPPER.valueToTree(PREFIXES));
        document.set("@graph", data.graph);
        return document;
    }

    private void addEvent() {
        ObjectNode node = node(URN + "event:" + event.id(), "Event", "prov:Entity");
        put(node, "name", event.title());
        put(node, "dateModified", event.lastUpdated());
        ArrayNode places = node.putArray("location");
        event.places().forEach(place -> {
            ObjectNode named = places.addObject().put("@type", "Place").put("name", place.name());
            if (place.country() != null) {
                named.putObject("address").put("@type", "PostalAddress").put("addressCountry", place.country());
            }
        });
        link(
                node,
                "prov:wasDerivedFrom",
                event.articles().stream().map(article -> article(article.id())).toList());
    }

    private void addArticle(EventArticle article) {
        ObjectNode node = node(article(article.id()), "NewsArticle", "prov:Entity");
        put(node, "headline", article.title());
        put(node, "url", article.url());
        put(node, "datePublished", article.publishedAt());
        if (article.source() != null) {
            node.putObject("publisher").put("@type", "Organization").put("name", article.source());
        }
    }

    private void addQuestion(ClaimGroup group) {
        String id = URN + "claim:" + group.id();
        ObjectNode review = node(id, "ClaimReview", "prov:Entity");
        review.put("claimReviewed", group.label());
        put(review, "reviewBody", group.why());
        put(review, "dateModified", event.lastUpdated());
        review.putObject("author").put("@type", "Organization").put("name", "claimstream");
        review.putObject("about").put("@id", URN + "event:" + event.id());
        review.put("claimstream:status", name(group.status()));
        review.put("claimstream:origins", group.origins());
        ArrayNode items = review.putArray("itemReviewed");
        int number = 0;
        for (ClaimValue value : group.values()) {
            String claim = id + ":" + ++number;
            items.addObject().put("@id", claim);
            addClaim(claim, group, value);
        }
    }

    private void addClaim(String id, ClaimGroup group, ClaimValue value) {
        ObjectNode claim = node(id, "Claim", "prov:Entity");
        claim.put("text", text(group, value));
        if (group.measure() != null) {
            ObjectNode quantity = claim.putObject("about").put("@type", "QuantitativeValue");
            put(quantity, "minValue", value.low());
            put(quantity, "maxValue", value.high());
            put(quantity, "unitText", value.unit() == null ? group.unit() : value.unit());
        }
        put(claim, "temporalCoverage", value.asOf());
        claim.put("claimstream:relation", name(value.relation()));
        claim.put("claimstream:stage", name(value.stage()));
        List<String> articles = value.evidence().stream()
                .map(evidence -> article(evidence.articleId()))
                .distinct()
                .toList();
        link(claim, "appearance", articles);
        link(claim, "firstAppearance", articles.stream().limit(1).toList());
        link(claim, "prov:wasQuotedFrom", articles);
        link(
                claim,
                "prov:wasDerivedFrom",
                value.derived().stream().map(other -> URN + "said:" + other).toList());
        List<String> speakers = value.evidence().stream()
                .flatMap(evidence -> evidence.speakers().stream())
                .distinct()
                .toList();
        agents(claim, "author", speakers);
        agents(claim, "prov:wasAttributedTo", speakers);
        ArrayNode citations = claim.putArray("citation");
        value.evidence().forEach(evidence -> addQuotation(citations.addObject(), evidence));
    }

    private void addQuotation(ObjectNode quotation, Evidence evidence) {
        quotation.put("@id", URN + "said:" + evidence.claimId());
        quotation.putArray("@type").add("Quotation").add("prov:Entity");
        quotation.put("text", evidence.quote());
        agents(quotation, "creator", evidence.speakers());
        quotation.putObject("isPartOf").put("@id", article(evidence.articleId()));
        quotation.putObject("prov:wasQuotedFrom").put("@id", article(evidence.articleId()));
        put(quotation, "datePublished", evidence.publishedAt());
        quotation.put("claimstream:field", name(evidence.field()));
        quotation.put("oa:start", evidence.start()).put("oa:end", evidence.end());
        if (evidence.topic() != null) {
            quotation.put("identifier", evidence.topic() + "/" + evidence.partition() + "/" + evidence.offset());
        }
    }

    private static String text(ClaimGroup group, ClaimValue value) {
        return value.evidence().stream()
                .map(evidence ->
                        evidence.number() == null ? evidence.quote() : group.label() + ": " + evidence.number())
                .findFirst()
                .orElse(group.label());
    }

    private void agents(ObjectNode node, String property, Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        ArrayNode agents = node.putArray(property);
        for (String name : names) {
            ObjectNode agent = agents.addObject();
            EntityType type = types.get(name);
            if (type == EntityType.PERSON) {
                agent.put("@type", "Person");
            } else if (type == EntityType.ORGANISATION) {
                agent.put("@type", "Organization");
            }
            agent.put("name", name);
        }
    }

    private static void link(ObjectNode node, String property, List<String> ids) {
        if (!ids.isEmpty()) {
            ArrayNode links = node.putArray(property);
            ids.forEach(id -> links.addObject().put("@id", id));
        }
    }

    private ObjectNode node(String id, String... types) {
        ObjectNode node = graph.addObject().put("@id", id);
        ArrayNode all = node.putArray("@type");
        List.of(types).forEach(all::add);
        return node;
    }

    private static void put(ObjectNode node, String property, @Nullable Object value) {
        if (value != null) {
            node.set(property, Json.MAPPER.valueToTree(value));
        }
    }

    private static String article(String id) {
        return URN + "article:" + id;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
