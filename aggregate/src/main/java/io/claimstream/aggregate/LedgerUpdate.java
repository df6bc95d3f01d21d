package io.claimstream.aggregate;

import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import java.util.List;

/** An event after an entry, and what the entry changed in it. */
record LedgerUpdate(Event event, List<Change> changes) {}
