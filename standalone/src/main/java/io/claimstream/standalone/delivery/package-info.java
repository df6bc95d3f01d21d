/** Articles on their way to a service that runs elsewhere. */
@NullMarked
package io.claimstream.standalone.delivery;

import org.jspecify.annotations.NullMarked;
