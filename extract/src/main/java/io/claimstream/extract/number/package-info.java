/** Numbers as the words state them: values, bounds, ranges, units. */
@NullMarked
package io.claimstream.extract.number;

import org.jspecify.annotations.NullMarked;
