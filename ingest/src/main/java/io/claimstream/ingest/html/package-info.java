/** A web page to the text of its article. */
@NullMarked
package io.claimstream.ingest.html;

import org.jspecify.annotations.NullMarked;
