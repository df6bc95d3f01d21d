/** Which event an article belongs to: one deterministic index over small fingerprints. */
@NullMarked
package io.claimstream.aggregate.placement;

import org.jspecify.annotations.NullMarked;
