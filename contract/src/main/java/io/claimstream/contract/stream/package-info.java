/** How the stages talk: typed topics, JSON serdes, dead letters and the life cycle of a stage. */
@NullMarked
package io.claimstream.contract.stream;

import org.jspecify.annotations.NullMarked;
