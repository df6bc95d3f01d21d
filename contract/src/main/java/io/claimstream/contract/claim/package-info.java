/** What is read in one article: claims with their quantities, speakers, stages and offsets. */
@NullMarked
package io.claimstream.contract.claim;

import org.jspecify.annotations.NullMarked;
