/** Claims to events: the topology and the stage around placement, ledger and api. */
@NullMarked
package io.claimstream.aggregate;

import org.jspecify.annotations.NullMarked;
