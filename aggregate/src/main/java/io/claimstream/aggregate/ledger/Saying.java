package io.claimstream.aggregate.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements in which one speaker says the same words of meaning, or which tell the same deed in the same words. */
final class Saying implements Pool.Of<Statement> {

    private final Key key;
    private final List<Statement> statements;

    /**
     * What the statements have in common.
     *
     * @param words of what is said; empty for an action
     * @param deed for an action; null for what somebody says
     * @param alone the claim, when its deed tells too little to know it again; else empty
     */
    record Key(String speaker, Set<String> words, @Nullable Deed deed, String alone) {

        static Key of(Statement statement) {
            Deed deed = statement.deed();
            return new Key(
                    deed == null ? statement.speaker() : "",
                    statement.words(),
                    deed,
                    deed == null || deed.sameAs(deed) ? "" : statement.claim().id());
        }
    }

    /** What statements say that are in the order of their articles. */
    Saying(Key key, List<Statement> statements) {
        this.key = key;
        this.statements = statements;
    }

    /** What no article has said yet. */
    static Pool<Key, Statement, Saying> none() {
        return Pool.empty(Key::of, LedgerOrder.STATEMENTS, Saying::new);
    }

    Key key() {
        return key;
    }

    @Override
    public List<Statement> members() {
        return statements;
    }
}
