/** The stages of one process, started together and closed in order. */
@NullMarked
package io.claimstream.standalone.pipeline;

import org.jspecify.annotations.NullMarked;
