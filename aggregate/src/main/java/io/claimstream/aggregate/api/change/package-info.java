/** Changes to those who follow them: which ones they want, and the stream in which they get them. */
@NullMarked
package io.claimstream.aggregate.api.change;

import org.jspecify.annotations.NullMarked;
