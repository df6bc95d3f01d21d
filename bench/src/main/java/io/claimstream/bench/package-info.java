/** Measurements of speed with JMH. */
@NullMarked
package io.claimstream.bench;

import org.jspecify.annotations.NullMarked;
