/** Files through the whole pipeline: sent in order, accounted for one by one, written out. */
@NullMarked
package io.claimstream.standalone.replay;

import org.jspecify.annotations.NullMarked;
