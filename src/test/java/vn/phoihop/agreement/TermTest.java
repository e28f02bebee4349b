package vn.phoihop.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;

class TermTest {
    @ParameterizedTest
    @CsvSource({"2021-2025, 5", "2020-2025, 6", "2021-2021, 1"})
    void aPhaseSpansBothItsYears(String text, int years) {
        assertThat(Phase.parse(text).years()).isEqualTo(years);
        assertThat(Phase.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "2021-25", "2021–2025", "2021 - 2025", "20a1-2025", "２０２１-2025", "02021-2025"})
    void aPhaseIsWrittenInOneWay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phase.parse(text))
                .withMessage(
                        "phase must be two years of four digits joined by a hyphen, such as 2021-2025 or 2021-2021, but was \""
                                + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"2025, 2021", "999, 2025", "2021, 10000"})
    void aPhaseThatCannotBeIsRefused(int first, int last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phase.of(first, last))
                .withMessage("phase must run from a year of four digits to the same or a later one, but was " + first
                        + "-" + last);
    }

    @Test
    void aTermSaysHowLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().build())
                .withMessage("term must state a length, phases, a start or an end, but stated nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().years(0).build())
                .withMessage("years of the term must be from 1 to 999, but was 0");
    }

    @Test
    void itsLengthIsStatedInOneUnit() {
        assertThat(Term.builder().years(5).build().length()).contains(Limit.years(5));
        assertThat(Term.builder().months(18).build().length()).contains(Limit.months(18));
        assertThat(Term.builder().days(90).build().length()).contains(Limit.days(90));
        assertThat(Term.builder().isIndefinite(true).build().length()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().years(1).months(6).build())
                .withMessage("term must state one of years, months and days at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().months(1000).build())
                .withMessage("months of the term must be from 1 to 999, but was 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().days(0).build())
                .withMessage("days of the term must be from 1 to 999, but was 0");
    }

    @Test
    void oneWordOfItIsEnough() {
        assertThat(Term.builder().start(Occasion.event("issued")).build().years())
                .isEmpty();
        assertThat(Term.builder().isPartyByParty(true).build().start()).isEmpty();
        assertThat(Term.builder().until(LocalDate.of(2025, 12, 31)).build().phases())
                .isEmpty();
    }

    @Test
    void noticesAndRenewalsAreOfDaysOrLonger() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Term.builder().terminationNotice(Limit.hours(24)).build())
                .withMessage("terminationNotice must be in days or longer, but was 24 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term.Renewal(Optional.of(Limit.hours(1)), Optional.empty(), true))
                .withMessage("unlessNotice must be in days or longer, but was 1 hour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term.Renewal(Optional.empty(), Optional.of(Limit.hours(2)), false))
                .withMessage("length must be in days or longer, but was 2 hours");
    }

    @Test
    void aRenewalHasALengthOrNoEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term.Renewal(Optional.empty(), Optional.of(Limit.years(5)), true))
                .withMessage("renewal must state length or indefinite, but stated both");
    }

    @Test
    void aSigningThatIsMissingHasNoDay() {
        assertThat(Signing.builder().isMissing(true).build().day()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signing.builder()
                        .isMissing(true)
                        .day(LocalDate.of(2021, 2, 20))
                        .build())
                .withMessage("signing that is stated as missing must have no day, but had 2021-02-20");
    }

    @Test
    void aBaselineIsThatOfAChange() {
        Target.Builder visits = Target.builder()
                .id(ElementId.of("k1"))
                .kind(Target.Kind.OWN)
                .measure(Words.vi("Lượt truy cập"))
                .baseline(Quantity.of("200", "luot"));
        assertThat(visits.comparison(Target.Comparison.REDUCE_BY).build().baseline())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits.comparison(Target.Comparison.EXACTLY).build())
                .withMessage("baseline must stand only with increase-by or reduce-by");
        assertThat(Target.Comparison.values())
                .filteredOn(Target.Comparison::isChange)
                .containsExactly(Target.Comparison.INCREASE_BY, Target.Comparison.REDUCE_BY);
    }

    @Test
    void aDayPrintedInPartStandsBesideTheDayItIsReadAs() {
        assertThat(Signing.builder()
                        .day(LocalDate.of(2021, 2, 20))
                        .dayWritten("20/2")
                        .build()
                        .dayWritten())
                .hasValue("20/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signing.builder().dayWritten("20/2").build())
                .withMessage("dayWritten must stand beside the day it was read as, but was \"20/2\" alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signing.builder()
                        .day(LocalDate.of(2021, 2, 20))
                        .dayReason(Words.vi("theo giai đoạn"))
                        .build())
                .withMessage("dayReason must stand beside what is printed, but dayWritten was not stated");
    }

    @Test
    void aRenewalIsSaidInBothLanguages() {
        Locale vietnamese = Locale.forLanguageTag("vi");
        Term.Renewal alike = new Term.Renewal(Optional.of(Limit.months(6)), Optional.empty(), false);
        assertThat(alike.label(vietnamese))
                .isEqualTo("tự gia hạn bằng thời gian ban đầu, trừ khi có thông báo trước ít nhất 6 tháng");
        assertThat(alike.label(Locale.ENGLISH))
                .isEqualTo("renewed by itself for as long as it was, unless notice is given at least 6 months before");
        Term.Renewal forGood = new Term.Renewal(Optional.empty(), Optional.empty(), true);
        assertThat(forGood.label(vietnamese))
                .isEqualTo("tự gia hạn không xác định thời hạn, trừ khi có thông báo trước");
        assertThat(forGood.label(Locale.ENGLISH))
                .isEqualTo("renewed by itself without end, unless notice is given before");
        Term.Renewal years = new Term.Renewal(Optional.empty(), Optional.of(Limit.years(5)), false);
        assertThat(years.label(vietnamese)).startsWith("tự gia hạn 5 năm mỗi lần,");
        assertThat(years.label(Locale.ENGLISH)).startsWith("renewed by itself for 5 years each time,");
    }
}
