/** Articles out of files, folders, feeds and archives, in every form that scrapers write. */
@NullMarked
package io.claimstream.ingest.source;

import org.jspecify.annotations.NullMarked;
