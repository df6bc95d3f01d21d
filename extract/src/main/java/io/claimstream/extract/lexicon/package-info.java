/** Word lists in resource files: adding a word needs no code. */
@NullMarked
package io.claimstream.extract.lexicon;

import org.jspecify.annotations.NullMarked;
