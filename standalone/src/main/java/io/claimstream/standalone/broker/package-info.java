/** A real single-node Kafka broker inside this process, with a data folder that survives it. */
@NullMarked
package io.claimstream.standalone.broker;

import org.jspecify.annotations.NullMarked;
