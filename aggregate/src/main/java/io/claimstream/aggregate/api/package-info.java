/** The readers' door: queries, server-sent events and the page, over a local view of the events. */
@NullMarked
package io.claimstream.aggregate.api;

import org.jspecify.annotations.NullMarked;
