/** The extraction engine as a filter without a broker: articles in, one line each out. */
@NullMarked
package io.claimstream.standalone.filter;

import org.jspecify.annotations.NullMarked;
