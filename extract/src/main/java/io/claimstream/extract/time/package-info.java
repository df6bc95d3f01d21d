/** Days and windows of time that the words tell. */
@NullMarked
package io.claimstream.extract.time;

import org.jspecify.annotations.NullMarked;
