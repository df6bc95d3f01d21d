/** Webhooks: who is told of which changes, kept on a topic of their own, and the telling. */
@NullMarked
package io.claimstream.aggregate.api.hook;

import org.jspecify.annotations.NullMarked;
