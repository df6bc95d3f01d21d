package io.claimstream.extract.name;

/** What a title, a given name or a role tells of a person, for resolving "he" and "she". */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
