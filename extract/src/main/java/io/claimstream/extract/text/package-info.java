/** Cleaned text to sentences and tagged tokens, all with offsets. */
@NullMarked
package io.claimstream.extract.text;

import org.jspecify.annotations.NullMarked;
