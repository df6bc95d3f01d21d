/** Where the ledgers that are exported come from. */
@NullMarked
package io.claimstream.standalone.export;

import org.jspecify.annotations.NullMarked;
