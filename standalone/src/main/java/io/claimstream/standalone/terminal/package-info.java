/** What a person sees of the ledger on a terminal. */
@NullMarked
package io.claimstream.standalone.terminal;

import org.jspecify.annotations.NullMarked;
