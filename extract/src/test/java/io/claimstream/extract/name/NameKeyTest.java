package io.claimstream.extract.name;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameKeyTest {

    private static final List<String> GIVEN = List.of(
            "John", "Jon", "Mohammad", "Mohammed Ali", "Emomali", "Imam Ali", "Ali", "Anneliese", "Oleg", "Wei");
    private static final List<String> MIDDLE = List.of("", " A.", " Adam", " Brian", " Ivanovich", " de la", " bin");
    private static final List<String> FAMILY =
            List.of("Khan", "Han", "Rahmon", "Rakhmon", "Rehman", "Martin", "Morton", "al-Amiri", "Novak", "Novák");

    /** Two names of one key are one person's: what the keys join, the matcher never parts. */
    @Test
    void givesOneKeyOnlyToNamesThatMatch() {
        Map<String, List<String>> byKey = names().collect(groupingBy(NameKey::person));

        assertThat(byKey.values())
                .allSatisfy(names -> assertThat(names)
                        .allMatch(name -> NameMatcher.same(names.get(0), name, EntityType.PERSON), "match " + names));
    }

    @ParameterizedTest
    @MethodSource("contradicting")
    void givesContradictingMiddleNamesTwoKeys(String first, String second) {
        String key = NameKey.person(first);

        assertThat(NameKey.person(second)).isNotEqualTo(key);
        assertThat(NameMatcher.same(first, second, EntityType.PERSON)).isFalse();
    }

    private static Stream<String> names() {
        List<String> names = new ArrayList<>();
        for (String given : GIVEN) {
            for (String middle : MIDDLE) {
                FAMILY.forEach(family -> names.add(given + middle + " " + family));
            }
        }
        return names.stream();
    }

    private static Stream<Arguments> contradicting() {
        return Stream.of(
                Arguments.of("John Adam Keller", "John Brian Keller"),
                Arguments.of("John A. Keller", "John B. Keller"),
                Arguments.of("Oleg Ivanovich Baranov", "Oleg Petrovich Baranov"));
    }
}
