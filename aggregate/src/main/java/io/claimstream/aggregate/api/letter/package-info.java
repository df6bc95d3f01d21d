/** Records that no stage could take: what they were, why, and sending them on their way again. */
@NullMarked
package io.claimstream.aggregate.api.letter;

import org.jspecify.annotations.NullMarked;
