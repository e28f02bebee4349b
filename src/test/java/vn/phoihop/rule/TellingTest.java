package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Survival;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.IdentifierScheme;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.time.Counting;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

/** How the values in which two accounts differ are shown to people: never as the program holds them. */
class TellingTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static Stream<Arguments> values() {
        Occasion received = Occasion.event("received");
        Provision place = Provision.parse("khoản 2 Điều 5");
        return Stream.of(
                Arguments.of(Words.of("Báo cáo", "Report"), "Báo cáo", "Report"),
                Arguments.of(
                        new Arising.Continuing(Words.of("thường xuyên", "regularly")), "thường xuyên", "regularly"),
                Arguments.of(LocalDate.of(2021, 2, 20), "20/02/2021", "20 February 2021"),
                Arguments.of(Quantity.of("15.5", "percent"), "15,5%", "15.5%"),
                Arguments.of(
                        AgreementKind.of("cooperation-programme"), "Chương trình phối hợp", "Cooperation programme"),
                Arguments.of(Role.FOCAL_POINT, "đầu mối", "focal point"),
                Arguments.of(place, "khoản 2 Điều 5", "clause 2, Article 5"),
                Arguments.of(CrossReference.to(place), "khoản 2 Điều 5", "clause 2, Article 5"),
                Arguments.of(
                        CrossReference.to(place, ElementId.of("r1")),
                        "khoản 2 Điều 5 (r1)",
                        "clause 2, Article 5 (r1)"),
                Arguments.of(PartyRef.of("so-tttt"), "so-tttt", "so-tttt"),
                Arguments.of(Identifier.of(IdentifierScheme.QD_20_2020, "H45"), "H45", "H45"),
                Arguments.of(Phase.of(2021, 2025), "2021-2025", "2021-2025"),
                Arguments.of(5, "5", "5"),
                Arguments.of(true, "có", "yes"),
                Arguments.of(Modality.SHOULD, "nên", "should"),
                Arguments.of(Party.Kind.OFFICE, "chức danh", "office"),
                Arguments.of(Duty.Basis.DERIVED, "suy ra từ nhiệm vụ khác", "derived"),
                Arguments.of(Duty.Inferred.BEARERS, "chủ thể thực hiện", "bearers"),
                Arguments.of(Statement.Kind.PURPOSE, "mục đích", "purpose"),
                Arguments.of(Relation.Kind.LEGAL_BASIS, "căn cứ", "legal basis"),
                Arguments.of(Target.Kind.REFERRED, "chỉ tiêu được nhắc đến", "target referred to"),
                Arguments.of(Target.Comparison.AT_MOST, "không quá", "at most"),
                Arguments.of(Agreement.Listing.TARGETS, "chỉ tiêu", "targets"),
                Arguments.of(Arising.once(received), "ngày nhận", "the receipt"),
                Arguments.of(Arising.each(received), "ngày nhận", "the receipt"),
                Arguments.of(Arising.every(Recurrence.every(Recurrence.Cycle.QUARTER)), "hằng quý", "every quarter"),
                Arguments.of(received, "ngày nhận", "the receipt"),
                Arguments.of(Limit.days(30), "30 ngày", "30 days"),
                Arguments.of(Deadline.before("12-15"), "trước ngày 15/12", "before 15 December"),
                Arguments.of(Condition.not(Condition.fact("funded")), "không phải funded", "not funded"),
                Arguments.of(
                        new Duty.Window(Optional.of(received), Optional.empty()),
                        "kể từ ngày nhận",
                        "from the receipt"),
                Arguments.of(Survival.of(Limit.years(2)), "2 năm", "2 years"),
                Arguments.of(
                        new Term.Renewal(Optional.empty(), Optional.of(Limit.years(5)), false),
                        "tự gia hạn 5 năm mỗi lần, trừ khi có thông báo trước",
                        "renewed by itself for 5 years each time, unless notice is given before"),
                Arguments.of(Counting.CIVIL_CODE, "Bộ luật Dân sự 2015", "Civil Code 2015"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsSaidInBothLanguages(Object value, String vietnamese, String english) {
        Difference left = new Difference("day", List.of(value), List.of(), true);
        assertThat(left.text(VIETNAMESE))
                .isEqualTo("ngày: “" + vietnamese + "” chỉ có ở bản thứ nhất, và theo bản kia thì văn bản không có");
        assertThat(left.text(Locale.ENGLISH))
                .isEqualTo("day: \"" + english
                        + "\" only in the first account, and by the other the instrument does not have it");
    }
}
