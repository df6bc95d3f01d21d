package io.claimstream.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 7, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It rained on July 5.                       | July 5                | 2021-07-05 | 2021-07-05
        It rained on 5 July 2019.                  | 5 July 2019           | 2019-07-05 | 2019-07-05
        It rained on Monday, July 05.              | Monday, July 05       | 2021-07-05 | 2021-07-05
        It rained on 2021-07-05.                   | 2021-07-05            | 2021-07-05 | 2021-07-05
        It rained on Dec. 12.                      | Dec. 12               | 2020-12-12 | 2020-12-12
        It rained in 2008.                         | 2008                  | 2008-01-01 | 2008-12-31
        It rained in June 2016.                    | June 2016             | 2016-06-01 | 2016-06-30
        It rained in the 1990s.                    | the 1990s             | 1990-01-01 | 1999-12-31
        It rained on Monday.                       | Monday                | 2021-07-05 | 2021-07-05
        It rained on Tuesday.                      | Tuesday               | 2021-07-06 | 2021-07-06
        On Monday, it rained.                      | Monday                | 2021-07-05 | 2021-07-05
        It rained on Monday night.                 | Monday night          | 2021-07-05 | 2021-07-05
        The race will start on Friday.             | Friday                | 2021-07-09 | 2021-07-09
        The race will start, he said Friday.       | Friday                | 2021-07-02 | 2021-07-02
        The race starts next Friday.               | next Friday           | 2021-07-09 | 2021-07-09
        It rained overnight.                       | overnight             | 2021-07-05 | 2021-07-06
        It rained yesterday.                       | yesterday             | 2021-07-05 | 2021-07-05
        It rained this morning.                    | this morning          | 2021-07-06 | 2021-07-06
        It rained last week.                       | last week             | 2021-06-28 | 2021-07-04
        It rained last year.                       | last year             | 2020-01-01 | 2020-12-31
        It rained earlier this month.              | earlier this month    | 2021-07-01 | 2021-07-06
        It has rained since June 22.               | since June 22         | 2021-06-22 | 2021-07-06
        It rained in the past two months.          | the past two months   | 2021-05-06 | 2021-07-06
        It rained over the last 24 hours.          | the last 24 hours     | 2021-07-05 | 2021-07-06
        It rained three days ago.                  | three days ago        | 2021-07-03 | 2021-07-03
        It rained from 2008 to 2012.               | from 2008 to 2012     | 2008-01-01 | 2012-12-31
        It rained on July 2-4.                     | July 2-4              | 2021-07-02 | 2021-07-04
        It rained from Thursday to Sunday.         | Thursday to Sunday    | 2021-07-01 | 2021-07-04
        It rained from June 22 until June 29.      | June 22 until June 29 | 2021-06-22 | 2021-06-29
        It rained between June 22 and Monday.      | June 22 and Monday    | 2021-06-22 | 2021-07-05
        It rained in recent days.                  | recent days           |            | 2021-07-06
        """)
    void readsAnExpressionAgainstTheDayOfPublication(
            String sentence, String words, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(spans(sentence, PUBLISHED)).containsExactly(new TimeSpan(from, to, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Shops open early on Black Friday.
        She may come and they march on.
        A crowd of 2008 people came at 10:30.
        The 35-year-old woman wrote for the Sunday Times.
        He may 5 times have won.
        """)
    void passesOverWhatIsNoDay(String sentence) {
        assertThat(spans(sentence, PUBLISHED)).isEmpty();
    }

    @Test
    void keepsTheWordsWhenTheDayOfPublicationIsNotKnown() {
        assertThat(spans("It rained on Monday and on July 5.", null))
                .containsExactly(new TimeSpan(null, null, "Monday"), new TimeSpan(null, null, "July 5"));
    }

    @Test
    void keepsTwoDaysApartThatBoundNoWindow() {
        assertThat(spans("It rained on Friday and on Sunday.", PUBLISHED)).hasSize(2);
    }

    @Test
    void knowsNoThirtyFirstOfJune() {
        assertThat(spans("It rained on June 31.", PUBLISHED)).containsExactly(new TimeSpan(null, null, "June 31"));
    }

    private static List<TimeSpan> spans(String sentence, @Nullable LocalDate published) {
        AnalyzedText text =
                new AnalyzedText(Field.TEXT, sentence, List.of(new Sentence(0, sentence.length(), 0, List.of())));
        return new TimeFinder()
                .find(text, published).stream().map(TimeMention::span).toList();
    }
}
