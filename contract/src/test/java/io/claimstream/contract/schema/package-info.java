/** The JSON Schemas and the AsyncAPI file hold what the records and the topics hold. */
@NullMarked
package io.claimstream.contract.schema;

import org.jspecify.annotations.NullMarked;
