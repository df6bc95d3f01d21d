/** The HTTP door: POST /v1/articles. */
@NullMarked
package io.claimstream.ingest.gateway;

import org.jspecify.annotations.NullMarked;
