/** Noun phrases, verb groups and clauses, chunked from tags: as much grammar as claims need, without a parser. */
@NullMarked
package io.claimstream.extract.syntax;

import org.jspecify.annotations.NullMarked;
