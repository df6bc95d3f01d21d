/** Places and their countries. */
@NullMarked
package io.claimstream.extract.place;

import org.jspecify.annotations.NullMarked;
