/** The service under load: many readers and writers at once, and kills between. */
@NullMarked
package io.claimstream.standalone.load;

import org.jspecify.annotations.NullMarked;
