/** The command line: what it takes, what it prints, and how it exits. */
@NullMarked
package io.claimstream.standalone.cli;

import org.jspecify.annotations.NullMarked;
