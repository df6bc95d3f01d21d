/** What comes in: an article as a scraper sends it, with the id that it keeps. */
@NullMarked
package io.claimstream.contract.article;

import org.jspecify.annotations.NullMarked;
