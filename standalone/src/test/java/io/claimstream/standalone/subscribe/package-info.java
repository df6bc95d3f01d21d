/** What subscribers to the topics rely on: the published schemas, and a consumer as the README shows it. */
@NullMarked
package io.claimstream.standalone.subscribe;

import org.jspecify.annotations.NullMarked;
