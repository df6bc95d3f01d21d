/** What a number counts, in which role, and for what part. */
@NullMarked
package io.claimstream.extract.quantity;

import org.jspecify.annotations.NullMarked;
