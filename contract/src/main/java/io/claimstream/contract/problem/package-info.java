/** What every door of the service says when it does not do what it is asked. */
@NullMarked
package io.claimstream.contract.problem;

import org.jspecify.annotations.NullMarked;
