package io.claimstream.aggregate;

import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;

/**
 * An event after an entry, and what the entry changed in it.
 *
 * @param event after the entry
 * @param json the event as it stands on its topic
 * @param changes in it
 */
record LedgerUpdate(Event event, Bytes json, List<Change> changes) {}
