/** Every stage and a real Kafka broker in one JVM, behind the command line. */
@NullMarked
package io.claimstream.standalone;

import org.jspecify.annotations.NullMarked;
