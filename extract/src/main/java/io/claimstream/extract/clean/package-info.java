/** Page furniture off, the article's own sentences kept; language and page fields read. */
@NullMarked
package io.claimstream.extract.clean;

import org.jspecify.annotations.NullMarked;
