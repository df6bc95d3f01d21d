package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many independent origins stand behind something. Copies of one text are one, and so are texts that quote one
 * speaker or agency for it: whoever repeats a voice that was heard already adds nothing.
 */
final class Voices {

    private static final Set<String> ANONYMOUS = Set.copyOf(Lexicon.lines("anonymous-speakers.txt"));
    private static final Set<String> OFFICES = Set.copyOf(Lexicon.lines("unnamed-offices.txt"));

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> textOfVoice = new HashMap<>();
    private final DisjointSets texts;

    private Voices(int size) {
        texts = new DisjointSets(size);
    }

    /** The independent origins of voices, each list with the origin of its article. */
    static int independent(List<String> origins, List<List<String>> keys) {
        Voices voices = new Voices(origins.size());
        for (int i = 0; i < origins.size(); i++) {
            voices.add(origins.get(i), keys.get(i));
        }
        return voices.count();
    }

    private void add(String origin, List<String> keys) {
        numbers.putIfAbsent(origin, numbers.size());
        keys.forEach(key -> {
            String known = textOfVoice.putIfAbsent(key, origin);
            if (known != null) {
                texts.join(number(known), number(origin));
            }
        });
    }

    /** The keys of a claim's speakers and relays whom their names tell from others. */
    static List<String> keys(Claim claim) {
        return Stream.concat(claim.speakers().stream(), claim.relays().stream())
                .filter(Voices::known)
                .map(Voices::key)
                .distinct()
                .toList();
    }

    /** False for a speaker whom nothing tells from another of the kind ("a witness", "officials"). */
    static boolean known(Speaker speaker) {
        String name = Words.normal(speaker.name());
        return !ANONYMOUS.contains(name) && (speaker.entity() != null || !OFFICES.contains(name));
    }

    /** True for somebody without a name or an office. */
    static boolean anonymous(Speaker speaker) {
        return ANONYMOUS.contains(Words.normal(speaker.name()));
    }

    private int number(String origin) {
        return numbers.getOrDefault(origin, 0);
    }

    private int count() {
        return texts.count() - (texts.size() - numbers.size());
    }

    /** One key for all mentions of a speaker, by name when no entity is known. */
    static String key(Speaker speaker) {
        return speaker.entity() == null ? Words.normal(speaker.name()) : speaker.entity();
    }
}
