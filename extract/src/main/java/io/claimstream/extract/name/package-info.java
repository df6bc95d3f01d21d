/** Names of persons, organisations and places, with one key for every spelling. */
@NullMarked
package io.claimstream.extract.name;

import org.jspecify.annotations.NullMarked;
