/** What a person sees of the ledger on a terminal. */
@NullMarked
package io.claimstream.standalone.demo;

import org.jspecify.annotations.NullMarked;
