/** What two runs of the pipeline over the same articles made differently: another extractor, another build. */
@NullMarked
package io.claimstream.standalone.diff;

import org.jspecify.annotations.NullMarked;
