/** Who did what to whom: plain clauses that hold no number. */
@NullMarked
package io.claimstream.extract.action;

import org.jspecify.annotations.NullMarked;
