@NullMarked
package io.claimstream.contract.stream;

import org.jspecify.annotations.NullMarked;
