/** Articles to claims: the front door {@link io.claimstream.extract.ArticleExtractor} and the stage around it. */
@NullMarked
package io.claimstream.extract;

import org.jspecify.annotations.NullMarked;
