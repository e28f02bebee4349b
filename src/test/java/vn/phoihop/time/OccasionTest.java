package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.time.DueDate.State;

/** Occasions made of others: what they are called, and when limits end that run from them. Days worked by hand. */
class OccasionTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Reckoner VIETNAM = Reckoner.vietnam();
    private static final Occasion SIGNED = Occasion.event("signed");
    private static final Occasion APPROVED = Occasion.event("approved");
    private static final Occasion RECEIVED = Occasion.event("received");
    private static final Occasion PLAN = Occasion.performed("d1");
    private static final Occasion LAST = new Occasion.LastOf(List.of(SIGNED, APPROVED));
    private static final Occasion FIRST = new Occasion.FirstOf(List.of(SIGNED, APPROVED));
    private static final Occasion THIRD = new Occasion.Nth(3, Occasion.event("refused"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DueDate tenDaysAfter(Occasion occasion, Reckoner reckoner) {
        return reckoner.due(Deadline.within(Limit.days(10), occasion));
    }

    static List<Occasion> composites() {
        return List.of(
                LAST,
                FIRST,
                THIRD,
                new Occasion.After(Limit.days(10), RECEIVED),
                new Occasion.MonthAfter(SIGNED),
                new Occasion.Breached("d1", Optional.of(Limit.days(30))));
    }

    @Nested
    @DisplayName("When it is")
    class When {
        private final Reckoner both = VIETNAM.knowing(SIGNED, day("2021-02-20")).knowing(APPROVED, day("2021-03-05"));

        @Test
        void theLastOfSeveralIsWhenAllHaveHappened() {
            // 5 + 10 = 15 March 2021, a Monday.
            assertThat(tenDaysAfter(LAST, both).effective()).contains(day("2021-03-15"));
            assertThat(tenDaysAfter(LAST, VIETNAM.knowing(SIGNED, day("2021-02-20")))
                            .state())
                    .isEqualTo(State.PENDING);
        }

        @Test
        void theFirstOfSeveralIsTheFirstOfWhatIsKnown() {
            // 20 February 2021 and 10 days are 2 March, a Tuesday.
            assertThat(tenDaysAfter(FIRST, both).effective()).contains(day("2021-03-02"));
            assertThat(tenDaysAfter(FIRST, VIETNAM.knowing(APPROVED, day("2021-03-05")))
                            .effective())
                    .contains(day("2021-03-15"));
            assertThat(tenDaysAfter(FIRST, VIETNAM).state()).isEqualTo(State.PENDING);
        }

        @Test
        void instantsOfOneDayGoByTheClock() {
            Reckoner reckoner = VIETNAM.knowing(
                            SIGNED,
                            OffsetDateTime.parse("2025-03-03T15:00:00+07:00").toInstant())
                    .knowing(
                            APPROVED,
                            OffsetDateTime.parse("2025-03-03T09:00:00+07:00").toInstant());
            Deadline hours = Deadline.within(Limit.hours(2), LAST);
            assertThat(reckoner.due(hours).moment())
                    .contains(OffsetDateTime.parse("2025-03-03T17:00:00+07:00").toInstant());
            assertThat(reckoner.due(Deadline.within(Limit.hours(2), FIRST)).moment())
                    .contains(OffsetDateTime.parse("2025-03-03T11:00:00+07:00").toInstant());
        }

        @Test
        @DisplayName("TIME-6: a limit after another runs from the day to which that was moved")
        void aLimitRunsFromTheEffectiveEndOfAnother() {
            // 25 April 2025 and 5 days are 30 April, off with 1 and 2 May and the weekend: Monday 5 May. 5 + 10 = 15.
            Occasion answered = new Occasion.After(Limit.days(5), RECEIVED);
            Reckoner reckoner = VIETNAM.knowing(RECEIVED, day("2025-04-25"));
            assertThat(tenDaysAfter(answered, reckoner).effective()).contains(day("2025-05-15"));
            assertThat(tenDaysAfter(answered, VIETNAM).state()).isEqualTo(State.PENDING);
        }

        @ParameterizedTest
        @CsvSource({"2021-02-20, 2021-03-11", "2021-12-31, 2022-01-11", "2024-01-01, 2024-02-11"})
        void theMonthAfterBeginsOnItsFirstDay(String signed, String tenDaysLater) {
            assertThat(tenDaysAfter(new Occasion.MonthAfter(SIGNED), VIETNAM.knowing(SIGNED, day(signed)))
                            .raw())
                    .contains(day(tenDaysLater));
        }

        @Test
        void noMonthComesAfterTheLastThatCanBeWritten() {
            Occasion month = new Occasion.MonthAfter(SIGNED);
            assertThat(VIETNAM.knowing(SIGNED, day("9999-12-01")).knows(month)).isFalse();
            assertThat(VIETNAM.knowing(SIGNED, day("9999-11-30")).knows(month)).isTrue();
        }

        @Test
        void oneStandsInAnother() {
            Occasion month = new Occasion.MonthAfter(new Occasion.LastOf(List.of(FIRST, PLAN)));
            // The first of the two is 20 February, the plan of 1 March: the month after is April.
            assertThat(tenDaysAfter(month, both.knowing(PLAN, day("2021-03-01")))
                            .raw())
                    .contains(day("2021-04-11"));
        }

        @Test
        void theNthIsKnownOnlyFromOutside() {
            Reckoner once = VIETNAM.knowing(Occasion.event("refused"), day("2025-03-03"));
            assertThat(once.knows(THIRD)).isFalse();
            assertThat(tenDaysAfter(THIRD, once.knowing(THIRD, day("2025-06-02")))
                            .raw())
                    .contains(day("2025-06-12"));
        }

        @ParameterizedTest
        @MethodSource("vn.phoihop.time.OccasionTest#composites")
        void whatIsSaidOfItGoesBeforeWhatFollowsFromItsParts(Occasion occasion) {
            Reckoner told = both.knowing(RECEIVED, day("2021-02-20")).knowing(occasion, day("2025-06-02"));
            assertThat(tenDaysAfter(occasion, told).raw()).contains(day("2025-06-12"));
        }
    }

    @Nested
    @DisplayName("What is wanting")
    class Wanting {
        @Test
        void pendingNamesTheOneThatIsWanting() {
            Occasion last = new Occasion.LastOf(List.of(SIGNED, new Occasion.MonthAfter(PLAN)));
            DueDate due = tenDaysAfter(last, VIETNAM.knowing(SIGNED, day("2021-02-20")));
            assertThat(due.missing()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo("pending");
                assertThat(reason.arguments()).containsExactly("performed:d1");
                assertThat(reason.text(Locale.ENGLISH))
                        .isEqualTo("when this is or was is not known: the performance of d1");
                assertThat(reason.text(VI)).isEqualTo("Chưa biết việc thực hiện nhiệm vụ d1");
            });
        }

        @Test
        void ofTheNthTimeTheNthIsWanting() {
            DueDate due = tenDaysAfter(THIRD, VIETNAM.knowing(Occasion.event("refused"), day("2025-03-03")));
            assertThat(due.missing())
                    .extracting(reason -> reason.text(Locale.ENGLISH))
                    .containsExactly("when this is or was is not known: time no. 3: refused");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            performed:d1 | việc thực hiện nhiệm vụ d1 | the performance of d1
            more-than(30 days, breached:d1) | việc vi phạm nhiệm vụ d1 quá 30 ngày | the breach of d1 by more than 30 days
            first-of(signed, approved) | sự kiện đầu tiên trong số (ngày ký; approved) | the first of (the signing; approved)
            last-of(signed, approved) | sự kiện sau cùng trong số (ngày ký; approved) | the last of (the signing; approved)
            after(10 days, received) | 10 ngày sau ngày nhận | 10 days after the receipt
            nth(3, refused) | lần thứ 3: refused | time no. 3: refused
            month-after(first-of(signed, performed:d1)) | ngày đầu của tháng sau sự kiện đầu tiên trong số (ngày ký; việc thực hiện nhiệm vụ d1) | the first day of the month after the first of (the signing; the performance of d1)
            """)
    void isCalledInBothLanguagesWhatReasonsCallIt(String written, String vi, String en) {
        Occasion occasion = List.of(
                        Occasion.performed("d1"),
                        new Occasion.Breached("d1", Optional.of(Limit.days(30))),
                        LAST,
                        FIRST,
                        new Occasion.After(Limit.days(10), RECEIVED),
                        THIRD,
                        new Occasion.MonthAfter(new Occasion.FirstOf(List.of(SIGNED, PLAN))))
                .stream()
                .filter(one -> one.toString().equals(written))
                .findFirst()
                .orElseThrow();
        assertThat(occasion.label(VI)).isEqualTo(vi);
        assertThat(occasion.label(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after", "nth", "performed", "last-of", "more-than"})
    void anEventThatIsNamedLikeAKindKeepsItsName(String name) {
        assertThat(Occasion.event(name).label(VI)).isEqualTo(name);
    }

    @Test
    void whatStandsByItselfHasNoParts() {
        assertThat(List.of(SIGNED, Occasion.day(day("2021-02-20")), PLAN, Occasion.breached("d1")))
                .allSatisfy(occasion -> assertThat(occasion.parts()).isEmpty());
        assertThat(LAST.parts()).containsExactly(SIGNED, APPROVED);
        assertThat(THIRD.parts()).containsExactly(Occasion.event("refused"));
    }

    @Test
    void severalAreTwoOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.LastOf(List.of(SIGNED)))
                .withMessage("lastOf must hold two occasions or more, but held 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.FirstOf(List.of()))
                .withMessage("firstOf must hold two occasions or more, but held 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000})
    void theNthIsFrom1To999(int nth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.Nth(nth, SIGNED))
                .withMessage("nth must be from 1 to 999, but was " + nth);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999})
    void theFirstTimeAndThe999thCanBeNamed(int nth) {
        assertThat(new Occasion.Nth(nth, SIGNED)).hasToString("nth(" + nth + ", signed)");
    }

    @Test
    void aDayIsOfTheYears1To9999() {
        assertThat(Occasion.day(day("2021-02-20")).label(VI)).isEqualTo("20/02/2021");
        assertThat(Occasion.day(day("2021-02-20")).label(Locale.ENGLISH)).isEqualTo("20 February 2021");
        LocalDate far = LocalDate.of(10_000, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occasion.day(far))
                .withMessage("day must be a day of the years 1 to 9999, but was +10000-01-01");
    }

    @Test
    void aDelayIsMeasuredInDaysOrLonger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.Breached("d1", Optional.of(Limit.hours(24))))
                .withMessage("moreThan must be in days or longer, but was 24 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occasion.performed("nhiệm vụ 1"))
                .withMessageStartingWith("performed must begin with an ASCII letter or digit");
    }

    @Test
    void occasionsStandTenDeepAndNoDeeper() {
        Occasion deep = SIGNED;
        for (int depth = 2; depth <= Occasion.DEEPEST; depth++) {
            deep = new Occasion.MonthAfter(deep);
        }
        Occasion ten = deep;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.Nth(2, ten))
                .withMessage("of must hold occasions no more than 10 deep, but was 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.LastOf(List.of(SIGNED, ten)))
                .withMessage("lastOf must hold occasions no more than 10 deep, but was 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.After(Limit.days(1), ten))
                .withMessage("after must hold occasions no more than 10 deep, but was 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.MonthAfter(ten))
                .withMessage("monthAfter must hold occasions no more than 10 deep, but was 11");
    }
}
