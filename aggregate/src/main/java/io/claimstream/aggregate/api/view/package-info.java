/** What readers ask of, kept by this process: the latest events and articles in local indexes that the topics fill. */
@NullMarked
package io.claimstream.aggregate.api.view;

import org.jspecify.annotations.NullMarked;
