package io.claimstream.standalone.export;

import io.claimstream.contract.ledger.Event;
import java.io.IOException;
import java.util.List;

/** A store of events that can be read. */
public interface Ledgers {

    /**
     * Hands on events.
     *
     * @param ids of those that are wanted, in this order; none: all that have articles
     * @return how many there were
     * @throws IOException when the sink does not take one
     * @throws WrongQueryException when the conditions on the events cannot be
     * @throws LedgersException when the events cannot be read, or one of the ids is not known
     */
    int read(List<String> ids, Sink sink) throws IOException;

    /** Takes events one by one. */
    interface Sink {
        void take(Event event) throws IOException;
    }
}
