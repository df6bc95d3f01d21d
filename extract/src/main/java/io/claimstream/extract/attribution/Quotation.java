package io.claimstream.extract.attribution;

/**
 * Words within quotation marks, over several paragraphs where each reopens the mark.
 *
 * @param start the first opening mark
 * @param end one past the last closing mark, or past the paragraph that leaves it open
 */
record Quotation(int start, int end) {

    int length() {
        return end - start;
    }
}
