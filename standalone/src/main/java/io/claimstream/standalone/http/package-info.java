/** The one HTTP server of a process: health, metrics, and the routes of its stages. */
@NullMarked
package io.claimstream.standalone.http;

import org.jspecify.annotations.NullMarked;
