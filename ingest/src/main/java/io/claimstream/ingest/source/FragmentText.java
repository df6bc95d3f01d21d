package io.claimstream.ingest.source;

import io.claimstream.ingest.html.HtmlToText;
import io.claimstream.ingest.html.Page;

/** The text of an article that a feed carries as HTML: all of it is the article's own, there is no page around it. */
final class FragmentText {

    private FragmentText() {}

    static Draft fill(Draft draft, String html) {
        return draft.filledFrom(new Page(HtmlToText.readFragment(html), null, null, null, null, null, null));
    }
}
