/** What a process is told: defaults, file, environment and options, checked once. */
@NullMarked
package io.claimstream.standalone.settings;

import org.jspecify.annotations.NullMarked;
