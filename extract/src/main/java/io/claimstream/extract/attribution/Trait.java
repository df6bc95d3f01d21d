package io.claimstream.extract.attribution;

/** What a reporting verb can take; the words for each stand at the head of {@code reporting-verbs.txt}. */
enum Trait {
    CLAUSE,
    THAT,
    QUOTE,
    OBJECT,
    NAMING,
    INFINITIVE,
    ADDRESSEE,
    ADDRESSED,
    ABOUT,
    EVIDENCE,
    DENIAL,
    BELIEF,
    FIGURE
}
