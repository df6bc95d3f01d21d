/** Who may do what: bearer tokens with roles, of which only hashes are kept. */
@NullMarked
package io.claimstream.standalone.access;

import org.jspecify.annotations.NullMarked;
