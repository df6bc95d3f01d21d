/** The ledger of one event: a pure fold of articles into questions and their answers. */
@NullMarked
package io.claimstream.aggregate.ledger;

import org.jspecify.annotations.NullMarked;
