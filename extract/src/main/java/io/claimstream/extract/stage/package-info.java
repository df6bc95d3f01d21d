/** How far an action has come: ordered, planned, done, denied. */
@NullMarked
package io.claimstream.extract.stage;

import org.jspecify.annotations.NullMarked;
