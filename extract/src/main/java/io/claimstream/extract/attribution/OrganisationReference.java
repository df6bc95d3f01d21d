package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.name.NameMention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which organisation "the company" and "it" stand for: the one that just spoke, or the only one so far; else none. */
final class OrganisationReference {

    private static final Set<String> COMPANY_NOUNS = Lexicon.words(OrganisationReference.class, "company-nouns.txt");
    private static final Set<String> GROUP_NOUNS = Lexicon.words(OrganisationReference.class, "group-nouns.txt");
    private static final Set<String> PUBLIC_BODIES = Lexicon.words(OrganisationReference.class, "public-bodies.txt");
    private static final NewsMedia MEDIA = new NewsMedia();

    /** An organisation named less often is not what the article is about. */
    private static final int FEWEST = 3;

    private final List<NameMention> organisations;
    private final int[] nextOther;
    private final @Nullable NameMention main;
    private @Nullable NameMention lastSpeaker;

    OrganisationReference(List<NameMention> mentions) {
        this.organisations = mentions.stream()
                .filter(mention -> mention.entity().type() == EntityType.ORGANISATION)
                .filter(mention -> !MEDIA.contains(mention.entity().name()))
                .toList();
        this.nextOther = nextOther(organisations);
        this.main = main(organisations);
    }

    /** Takes note of who speaks: an organisation by its name, or somebody else. */
    void spoke(@Nullable NameMention speaker) {
        lastSpeaker = speaker != null && speaker.entity().type() == EntityType.ORGANISATION ? speaker : null;
    }

    /** What "the company" at an offset stands for; "the group" only where no other word stands with it. */
    @Nullable
    NameMention company(String noun, boolean alone, int offset) {
        boolean called = COMPANY_NOUNS.contains(noun) || (alone && GROUP_NOUNS.contains(noun));
        if (!called) {
            return null;
        }
        NameMention speaker = speakerAt(offset);
        NameMention named = speaker == null ? onlyOneBefore(offset) : speaker;
        if (named == null && main != null && main.start() < offset) {
            named = main;
        }
        return named == null || isPublicBody(named) ? null : named;
    }

    /** The organisation that spoke last, when no other has been named since. */
    @Nullable
    NameMention speakerAt(int offset) {
        NameMention last = lastSpeaker;
        if (last == null || MEDIA.contains(last.entity().name())) {
            return null;
        }
        return noOtherBetween(firstFrom(last.start()), offset) ? last : null;
    }

    private @Nullable NameMention onlyOneBefore(int offset) {
        boolean any = !organisations.isEmpty() && organisations.get(0).start() < offset;
        return any && noOtherBetween(0, offset) ? organisations.get(0) : null;
    }

    private boolean noOtherBetween(int first, int offset) {
        int other = first < organisations.size() ? nextOther[first] : first;
        return other >= organisations.size() || organisations.get(other).start() >= offset;
    }

    /** The first mention of the organisation that is named far more often than any other. */
    private static @Nullable NameMention main(List<NameMention> mentions) {
        Map<String, Long> counts = mentions.stream()
                .collect(Collectors.groupingBy(mention -> mention.entity().key(), Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean alone =
                counts.values().stream().filter(count -> count * 2 > most).count() == 1;
        return most < FEWEST || !alone
                ? null
                : mentions.stream()
                        .filter(mention ->
                                most == counts.getOrDefault(mention.entity().key(), 0L))
                        .findFirst()
                        .orElse(null);
    }

    /** For each mention the index of the next one of another organisation. */
    private static int[] nextOther(List<NameMention> mentions) {
        int[] next = new int[mentions.size()];
        for (int i = mentions.size() - 1; i >= 0; i--) {
            boolean same = i + 1 < mentions.size()
                    && mentions.get(i)
                            .entity()
                            .key()
                            .equals(mentions.get(i + 1).entity().key());
            next[i] = same ? next[i + 1] : i + 1;
        }
        return next;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = organisations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (organisations.get(middle).start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isPublicBody(NameMention mention) {
        return Stream.of(mention.entity().name().toLowerCase(Locale.ROOT).split("[ -]+", -1))
                .anyMatch(PUBLIC_BODIES::contains);
    }
}
