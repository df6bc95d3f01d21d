/** Who says what. */
@NullMarked
package io.claimstream.extract.attribution;

import org.jspecify.annotations.NullMarked;
