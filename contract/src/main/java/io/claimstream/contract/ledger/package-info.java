/** What is believed about one event: its articles, its questions, every answer heard, and each change. */
@NullMarked
package io.claimstream.contract.ledger;

import org.jspecify.annotations.NullMarked;
