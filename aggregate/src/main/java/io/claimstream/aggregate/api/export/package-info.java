/** Ledgers in the forms that other programs read. */
@NullMarked
package io.claimstream.aggregate.api.export;

import org.jspecify.annotations.NullMarked;
