package io.claimstream.extract.number;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    private final NumberFinder finder = new NumberFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There were worries about several ships.                | several: 3..* vague",
                "It rained for five straight days.                      | five straight days: 5..5 exact day",
                "The cat crossed three times as he slept.               | three: 3..3 exact",
                "The bus overturned; scores were treated in hospital.  | scores: 40..* vague",
                "The mast is 5 feet 10 inches tall.                    | 5 feet 10 inches: 5.833333..5.833333 exact foot",
                "A 6-foot-3 guard opened.                              | 6-foot-3: 6.25..6.25 exact foot",
                "It took 2 hours and 30 minutes.                       | 2 hours and 30 minutes: 2.5..2.5 exact hour",
                "The fare is 3 dollars and 50 cents.                   | 3 dollars and 50 cents: 3.5..3.5 exact USD",
                "It has lain there for thousands of years.             | thousands of years: 2000..* vague year",
                "The port gets 2 billion over six years.               | 2 billion: 2000000000..2000000000 exact; six years: 6..6 exact year",
                "The port was shut for over six years.                 | over six years: 6..* more_than year",
                "The rebels handed over 21 prisoners.                  | 21: 21..21 exact",
                "The pump makes 2 million pounds of thrust.            | 2 million pounds: 2000000..2000000 exact pound",
                "The town spent 2 million pounds of public money.      | 2 million pounds: 2000000..2000000 exact GBP",
                "The gunman hit Vale 3 times.                          | 3: 3..3 exact",
                "The race ended with 21 of 71 laps driven.             | 21: 21..21 exact; 71: 71..71 exact",
                "She went home within two weeks.                       | within two weeks: *..2 at_most week",
                "A “couple hundred” letters came early.                | couple hundred: 200..200 about",
                "Thefts have more than doubled.                        | more than doubled: 2..* more_than times",
                "It goes from 0 to 60 miles per hour.                  | from 0 to 60 miles per hour: 60..60 exact mph",
                "At least 1,037 soldiers crossed the river.           | At least 1,037: 1037..* at_least",
                "More than 900 families left.                         | More than 900: 900..* more_than",
                "Nearly 1,500 men entered the town.                   | Nearly 1,500: *..1500 nearly",
                "Some 1,600 workers have left since June 22.          | Some 1,600: 1600..1600 about",
                "Up to 44million accounts were hit.                   | Up to 44million: *..44000000 at_most",
                "Fewer than 400 homes have power.                     | Fewer than 400: *..400 less_than",
                "An estimated 20.000 soldiers marched.                | An estimated 20.000: 20000..20000 about",
                "Well over a third of voters stayed at home.          | Well over a third: 33.3..* more_than percent",
                "Between 60 and 80 people waited outside.             | Between 60 and 80: 60..80 range",
                "The bridge was closed for several hours.             | several hours: 3..* vague hour",
                "Tens of thousands of people marched.                 | Tens of thousands: 20000..* vague",
                "Half a million people fled.                          | Half a million: 500000..500000 exact",
                "Two-thirds of the fields lie dry.                    | Two-thirds: 66.7..66.7 exact percent",
                "One in four children went hungry.                    | One in four: 25..25 exact percent",
                "The plan needs 10 or more ships.                     | 10 or more: 10..* at_least",
                "The siege went on for nearly a year.                 | nearly a year: *..1 nearly year",
                "It cost two million and a half dollars.              | two million and a half dollars: 2500000..2500000 exact USD",
                "It cost three million and three quarters.            | three million and three quarters: 3750000..3750000 exact",
                "A few hundred people came.                           | A few hundred: 300..* vague",
                "It lasted for five quarters.                         | five: 5..5 exact",
                "The plan needs 10 or more than 12 ships.             | 10: 10..10 exact; more than 12: 12..* more_than",
                "Temperatures fell to -5 C in the valley.             | -5 C: -5..-5 exact degree_celsius",
                "Output changed by minus five percent.                | minus five percent: -5..-5 exact percent",
                "It was 20 degrees below zero.                        | 20 degrees below zero: -20..-20 exact degree",
                "Lows between -5 and -10 degrees are expected.        | between -5 and -10 degrees: -10..-5 range degree",
                "A loss of -$5 million was reported.                  | -$5 million: -5000000..-5000000 exact USD",
                "The shelter turned 50 people away.                   | 50: 50..50 exact",
                "He told 7 Action News that 8 people saw it.          | 8: 8..8 exact",
                "The base has 5 F-16 jets.                            | 5: 5..5 exact",
                "Rescuers found one of the girls in the forest.       | one: 1..1 exact",
                "About 500 or more people came.                       | About 500 or more: 500..* at_least",
                "The toll has topped 3,000.                           | topped 3,000: 3000..* more_than",
                "Home > World > 300 missing after ferry sinks         | 300: 300..300 exact",
                "It held >300 people.                                 | >300: 300..* more_than",
                "It costs less than or equal to 30 dollars.           | less than or equal to 30 dollars: *..30 at_most USD",
                "They walked 5 km 2 days later.                       | 5 km: 5..5 exact km; 2 days: 2..2 exact day",
                "Ages 20 through 25 had 20~30 cases.                  | 20~30: 20..30 range",
                "Sales of 800,000 F-Series trucks rose.               | 800,000: 800000..800000 exact",
                "How many came? A third.                              | A third: 33.3..33.3 exact percent",
                "The pit is about 40 metres deep (131 feet).          | about 40 metres: 40..40 about m; 131 feet: 131..131 about foot",
                "It was less than 10 metres (33 feet) away.           | less than 10 metres: *..10 less_than m; 33 feet: *..33 less_than foot",
                "There is a 1 in 10,000 chance of rain.               | 1 in 10,000: 0.01..0.01 exact percent",
                "It flew after nine minutes and 46 seconds.           | nine minutes and 46 seconds: 586..586 exact second",
                "Some spend $30,000 to $50,000 a year.                | $30,000 to $50,000 a year: 30000..50000 range USD/year",
                "It is more than twice as strong.                     | more than twice: 2..* more_than times",
                "It took more than a century of work.                 | more than a century: 100..* more_than year",
                "It dates back four decades.                          | four decades: 40..40 exact year",
                "They had to turn around four hours later.            | four hours: 4..4 exact hour",
                "There may be roughly 2000 planets in it.             | roughly 2000: 2000..2000 about",
                "They launch a pair of ships.                         | a pair of: 2..2 exact",
                "A couple of cars and a couple other cars burned.     | A couple: 2..2 about; a couple: 2..2 about",
                "The thrust is 5 million pounds.                      | 5 million pounds: 5000000..5000000 exact pound",
            })
    void readsWhatTheWordsAssert(String sentence, String expected) {
        String found = describe(sentence);

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twenty-one girls came home.               | 21",
                "One hundred and five men were on board.   | 105",
                "The firm owes $1.2bn to its banks.        | 1200000000 USD",
                "Shares were sold for £2 a share.          | 2 GBP/share",
                "The lake is 5½ miles long.                | 5.5 mile",
                "A dozen cars burned.                      | 12",
                "The state shares a 1,357-kilometer-long border with its neighbour. | 1357 km",
                "It stands on a 40-hectare site.           | 40 hectare",
                "The wind blew at 23 mph.                  | 23 mph",
                "It was 98 degrees Fahrenheit in the shade.| 98 degree_fahrenheit",
                "A magnitude 6.1 quake struck.             | 6.1 magnitude",
                "A quake with a magnitude of 7 struck.     | 7 magnitude",
                "A magnitude-5.8 quake struck.             | 5.8 magnitude",
                "It measured 6.4 on the Richter scale.     | 6.4 magnitude",
                "One hundred and three and two thirds.     | 103.666667",
                "It was two point seventy-one.             | 2.71",
                "Nine point nought four.                   | 9.04",
                "They owe 3 lakh crore rupees.             | 3000000000000 INR",
                "They owe three lakh crore rupees.         | 3000000000000 INR",
                "About 1 crore 20 lakh people voted.       | 12000000",
                "It cost 3 hundred and 21 euros.           | 321 EUR",
                "Some 2 345 678.5 came.                    | 2345678.5",
                "Quarter-million people fled.              | 250000",
                "It found 10M new users.                   | 10000000",
                "He paid 500 pesos.                        | 500 peso",
                "He paid aud$ 15 for it.                   | 15 AUD",
                "They offered a $500 reward.               | 500 USD",
                "Two hundred and two thousand people fled. | 202000",
            })
    void readsValueAndUnit(String sentence, String expected) {
        NumberMention found = find(sentence).get(0);

        assertThat(number(found.value()) + (found.unit() == null ? "" : " " + found.unit()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 20-year-old man was questioned.",
                "His daughters are 6 and almost 10.",
                "Guards were sent to 4121 SR 17 at noon.",
                "The crash at 20113 State Route 9 blocked traffic.",
                "Flight no. 446 took off.",
                "Guards hit bus 4057 of the Blue Line.",
                "One Sunday the bell rang.",
                "The boy doubled back to the mill.",
                "It was the largest crowd within a day.",
                "She has doubled down on it.",
                "AP 3 of 12 More photos below.",
                "Call 1-800 VICTIMS for help.",
                "The woman, who was 24, left.",
                "The ship lay at 43 degrees north.",
                "The 13F filing came late.",
                "The old 5C was slow.",
                "He told 1010 WINS that it burnt.",
                "The Varo 5 launcher stood ready.",
                "Many Lumo 2 owners wrote in.",
                "The NS4 5.50 update is out.",
                "It has a class-one laser.",
                "He went 3-for-12 from the field.",
                "Vale was 9 of 21 for 74 yards.",
                "They won 24 to 17.",
                "That was one hell of a game.",
                "The post 760428498989289472 was shared.",
                "John Miller, 34, was questioned.",
                "Ann Miller, three, was found asleep.",
                "The youths, 16 and 10, were questioned.",
                "His mother, who was 46, was questioned.",
                "A 9 -year-old boy was questioned.",
                "Her 14- and 11-year-old cousins were questioned.",
                "Both guests, 17 and 23 years old, were questioned.",
                "Carl Lund, 33 (killed on the street), was a baker.",
                "It happened at 12:20 p.m. on May 12, 2014.",
                "They live on the 13500 block of Cedar Avenue.",
                "The shop at 12 Main Street was robbed.",
                "Traffic on Highway 99 and I-95 stood still.",
                "Flight 370 was an old Boeing 737.",
                "He carried an AK-47 and a 9mm handgun.",
                "The Group of 20 met again.",
                "Image 5 of 16 Photo: The harbour at dawn.",
                "The harbour at dawn 7 of 41 Skip in",
                "They looked at one another.",
                "Call 555-0134 for help.",
                "He is the one who left.",
                "Miller, one of the officers, left.",
                "Call 020 7946 0018 for help.",
                "Lines are open: 0207 946 0018.",
                "Tips go to (800) 555-HELP or 1-800-555-HELP (4357).",
                "He told KENS 5 that he saw it.",
                "A few days later few people were left.",
                "The city turns 300 this year.",
                "She turned 50 in May.",
                "It is among the 40 busiest ports.",
                "They are the 10 most wanted men.",
                "1/2 We are glad that they are back.",
                "An eighth-grader told an eighth grader.",
                "He saw -5 children there.",
                "Write to ZIP 90210.",
                "Gunman Is 20-Year-Old Man From Port Brel",
                "They were black men ages 19 through 43 — all of them.",
                "See https://example.org/2020%20 for it.",
                "The 5.50 update is out, and firmware 2.1 is not.",
                "The road climbs a 45-degree slope.",
                "They met for a one-on-one debate.",
                "They went from one house to the next.",
                "This is the behaviour one sees in many cities.",
                "Think twice before a pair of glasses.",
                "The Kel'a 4 probe has landed.",
                "The new pump is three times faster.",
                "The quay holds three times as many boats.",
                "They waited outside 4512 Maple Hollow.",
                "The club closed a 4-12 season.",
            })
    void passesOverWhatCountsNothing(String sentence) {
        List<NumberMention> found = find(sentence);

        assertThat(found).isEmpty();
    }

    @Test
    void countsNobodyHurtAsZero() {
        NumberMention found = find("No one was injured.").get(0);

        assertThat(found.high()).isEqualTo(0.0);
        assertThat(found.form()).isEqualTo(Form.NEGATED);
    }

    @Test
    void tellsHowFarAndWhichWayANumberMoved() {
        NumberMention found = find("Prices fell by 5 percent.").get(0);

        assertThat(found.trend()).hasToString("DOWN");
        assertThat(found.change()).isEqualTo(Change.AMOUNT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Support rose from 40 to 52 per cent.      | UP BEFORE, UP AFTER",
                "It dropped to 5.2% from 5.6% in May.      | DOWN AFTER, DOWN BEFORE",
                "The fee was cut from $90 to $75.          | DOWN BEFORE, DOWN AFTER",
                "The toll has doubled to 40.               | UP AFTER",
                "Growth slowed by 0.5 percentage points.   | DOWN AMOUNT",
            })
    void tellsBothEndsOfAMovement(String sentence, String expected) {
        List<NumberMention> found = find(sentence);

        assertThat(found.stream()
                        .map(mention -> mention.trend() + " " + mention.change())
                        .collect(joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void takesMoneyRaisedForNoMovement() {
        NumberMention found = find("The club raised $5 million.").get(0);

        assertThat(found.trend()).isNull();
    }

    private List<NumberMention> find(String text) {
        return finder.find(ANALYZER.analyze(Field.TEXT, text));
    }

    private String describe(String text) {
        return find(text).stream().map(mention -> describe(text, mention)).collect(joining("; "));
    }

    private static String describe(String text, NumberMention mention) {
        return text.substring(mention.start(), mention.end()) + ": "
                + number(mention.low()) + ".." + number(mention.high()) + " "
                + mention.bound().name().toLowerCase(java.util.Locale.ROOT)
                + (mention.unit() == null ? "" : " " + mention.unit());
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "*";
        }
        return value == Math.rint(value) ? Long.toString(value.longValue()) : value.toString();
    }
}
