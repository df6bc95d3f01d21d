package io.claimstream.aggregate;

import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.stream.JsonSerde;
import java.util.Objects;

/**
 * An article as it travels to its ledger: written once, at its arrival, and read once, by the ledger; the stores and topics
 * between hand its bytes on as they are.
 */
record PackedArticle(RawBytes packed) {

    private static final JsonSerde<LedgerArticle> SERDE = CompactJson.serde(LedgerArticle.class);

    static PackedArticle of(LedgerArticle article) {
        return new PackedArticle(new RawBytes(SERDE.serializer().serialize("", article)));
    }

    LedgerArticle unpacked() {
        return Objects.requireNonNull(SERDE.deserializer().deserialize("", packed.bytes()));
    }
}
