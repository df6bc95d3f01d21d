package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Speaker;

/**
 * Somebody who spoke, or of whom a sentence is.
 *
 * @param speaker under the name that readers know
 * @param kind what pronouns may stand for it
 * @param words the sentence
 */
record Spoken(Speaker speaker, SpeakerKind kind, Words words) {

    boolean isNamed() {
        return speaker.entity() != null;
    }
}
