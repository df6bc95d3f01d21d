/** The scrapers' door: what comes in by HTTP, feed, archive or file goes out on topic articles. */
@NullMarked
package io.claimstream.ingest;

import org.jspecify.annotations.NullMarked;
