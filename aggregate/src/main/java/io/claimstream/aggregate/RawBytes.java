package io.claimstream.aggregate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Bytes inside a record that are handed on as they are. */
final class RawBytes {

    private final byte[] bytes;

    /** Takes the bytes over: nobody may change them any more. */
    @JsonCreator
    RawBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Not to be changed. */
    @JsonValue
    byte[] bytes() {
        return bytes;
    }
}
