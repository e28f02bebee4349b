package vn.phoihop.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Role;
import vn.phoihop.time.Limit;

/** What an event tells, and what can never be one. */
class EventTest {
    private static final ElementId E1 = ElementId.of("e1");
    private static final ElementId D9 = ElementId.of("d9");
    private static final LocalDate DAY = LocalDate.of(2023, 7, 7);
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /** One of each kind, with no more than it must state. */
    static final List<Event> KINDS = List.of(
            Event.Signed.builder().id(E1).on(DAY).by(PartyId.of("a")).build(),
            Event.Occurred.builder().id(E1).on(DAY).name("received").build(),
            performed().build(),
            Event.Measured.builder()
                    .id(E1)
                    .on(DAY)
                    .target(ElementId.of("k1"))
                    .quantity(Quantity.of("5", "percent"))
                    .build(),
            Event.Judged.builder()
                    .id(E1)
                    .on(DAY)
                    .condition("summary-procedure")
                    .verdict(Event.Verdict.DENIED)
                    .build(),
            Event.Noticed.builder()
                    .id(E1)
                    .on(DAY)
                    .notice("termination")
                    .by(PartyId.of("a"))
                    .build(),
            Event.Changed.builder()
                    .id(E1)
                    .on(DAY)
                    .change(Event.Change.TERMINATE)
                    .build(),
            Event.Retracted.builder()
                    .id(E1)
                    .on(DAY)
                    .retracts(ElementId.of("e0"))
                    .build());

    private static Event.Performed.Builder performed() {
        return Event.Performed.builder().id(E1).on(DAY).duty(D9);
    }

    private static void assertRefused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    @Test
    void thereAreEightKinds() {
        assertThat(KINDS)
                .extracting(event -> event.getClass().getSuperclass().getName())
                .containsExactlyElementsOf(Arrays.stream(Event.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
        assertThat(KINDS)
                .extracting(event -> event.label(Locale.ENGLISH))
                .containsExactly(
                        "signed", "occurred", "performed", "measured", "judged", "noticed", "changed", "retracted");
        assertThat(KINDS)
                .extracting(event -> event.label(Locale.forLanguageTag("vi")))
                .doesNotHaveDuplicates()
                .startsWith("ký", "xảy ra", "thực hiện");
    }

    @Test
    void happensOnADayOrAtAnInstantAndNotBoth() {
        assertRefused(
                () -> performed().at(Instant.EPOCH).build(),
                "event must state on or at, one of the two, but stated both");
        assertRefused(
                () -> Event.Performed.builder().id(E1).duty(D9).build(),
                "event must state on or at, one of the two, but stated neither");
    }

    @Test
    void theDayOfAnInstantIsThatOfTheZone() {
        Event event = Event.Occurred.builder()
                .id(E1)
                .at(Instant.parse("2023-07-06T17:00:00Z"))
                .name("received")
                .build();
        assertThat(event.day(HANOI)).isEqualTo(DAY);
        assertThat(event.day(ZoneOffset.UTC)).isEqualTo(DAY.minusDays(1));
        assertThat(event.known(HANOI)).isEqualTo(DAY);
    }

    @Test
    void isKnownFromTheDayItWasRecordedOrElseFromTheDayItHappened() {
        assertThat(performed().build().known(HANOI)).isEqualTo(DAY);
        assertThat(performed().recorded(DAY).build().known(HANOI)).isEqualTo(DAY);
        assertThat(performed().recorded(DAY.plusDays(5)).build().known(HANOI)).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void isNotRecordedBeforeItHappens() {
        assertRefused(
                () -> performed().recorded(DAY.minusDays(1)).build(),
                "recorded must not be before the day it happened, 2023-07-07, but was 2023-07-06");
        assertRefused(
                () -> performed().build().withOn(DAY.plusDays(1)).withRecorded(DAY),
                "recorded must not be before the day it happened, 2023-07-08, but was 2023-07-07");
    }

    @Test
    void atAnInstantItIsRecordedOnWhateverDayItWasSomewhere() {
        Event.Performed.Builder atMidnight =
                Event.Performed.builder().id(E1).duty(D9).at(Instant.parse("2023-07-06T17:00:00Z"));
        Event event = atMidnight.recorded(DAY.minusDays(1)).build();
        assertThat(event.known(HANOI)).as("never before it happened").isEqualTo(DAY);
        assertRefused(
                () -> atMidnight.recorded(DAY.minusDays(2)).build(),
                "recorded must not be before the day it happened, 2023-07-06, but was 2023-07-05");
    }

    @Test
    void aNoticeIsGivenOnOneDayAndTakesEffectOnAnother() {
        Event.Noticed notice = Event.Noticed.builder()
                .id(E1)
                .on(LocalDate.of(2025, 6, 20))
                .notice("non-renewal")
                .by(PartyId.of("ubnd-phu-yen"))
                .effect(LocalDate.of(2025, 12, 31))
                .build();
        assertThat(notice.day(HANOI)).isEqualTo(LocalDate.of(2025, 6, 20));
        assertThat(notice.effect()).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aPerformanceNamesItsInstanceInItsOwnMatter() {
        assertThat(performed().build().instanceKey()).isEmpty();
        assertThat(performed().instance("2023-Q2").build().instanceKey()).contains(InstanceKey.parse("d9@2023-Q2"));
        assertThat(performed().instance("e4").matter("ho-so-45").build().instanceKey())
                .contains(InstanceKey.parse("d9@e4/ho-so-45"));
    }

    @Test
    void aPerformanceIsWholeUnlessItSaysOtherwise() {
        assertThat(performed().build().isPartly()).isFalse();
        assertThat(performed().isPartly(true).build().isPartly()).isTrue();
    }

    @Test
    void aJudgementIsOfAConditionOrOfADuty() {
        Event.Judged.Builder judged = Event.Judged.builder().id(E1).on(DAY).verdict(Event.Verdict.ESTABLISHED);
        assertRefused(judged::build, "judgement must state condition or duty, one of the two, but stated neither");
        assertRefused(
                () -> Event.Judged.builder()
                        .from(judged.duty(D9).build())
                        .condition("late")
                        .build(),
                "judgement must state condition or duty, one of the two, but stated both");
        assertThat(judged.instance("2023-Q2").build().instanceKey()).contains(InstanceKey.of(D9, "2023-Q2"));
    }

    @Test
    void anInstanceIsOneOfADuty() {
        assertRefused(
                () -> Event.Changed.builder()
                        .id(E1)
                        .on(DAY)
                        .change(Event.Change.EXTEND)
                        .instance("2023-Q2")
                        .build(),
                "instance must stand beside the duty it is one of, but was \"2023-Q2\" alone");
        assertRefused(
                () -> Event.Judged.builder()
                        .id(E1)
                        .on(DAY)
                        .condition("late")
                        .instance("2023-Q2")
                        .verdict(Event.Verdict.DENIED)
                        .build(),
                "instance must stand beside the duty it is one of, but was \"2023-Q2\" alone");
    }

    @Test
    void whatIsWaivedOrExtendedIsADuty() {
        assertRefused(
                () -> Event.Changed.builder()
                        .id(E1)
                        .on(DAY)
                        .change(Event.Change.WAIVE)
                        .build(),
                "waiver must state the duty, but stated none");
        assertRefused(
                () -> Event.Changed.builder()
                        .id(E1)
                        .on(DAY)
                        .change(Event.Change.EXTEND)
                        .to(DAY)
                        .build(),
                "extension must state the duty, but stated none; a text goes on by renew");
        for (Event.Change change : Event.Change.values()) {
            Event.Changed changed = Event.Changed.builder()
                    .id(E1)
                    .on(DAY)
                    .change(change)
                    .duty(D9)
                    .build();
            assertThat(changed.duty()).contains(D9);
        }
    }

    @Test
    void anExtensionSaysHowFarInOneWay() {
        Event.Changed.Builder extension = Event.Changed.builder()
                .id(Happenings.id("e1"))
                .on(Happenings.day("2023-07-03"))
                .change(Event.Change.EXTEND)
                .duty(Happenings.id("d4"));
        assertThat(extension.total(Limit.months(2)).build().total()).contains(Limit.months(2));
        assertRefused(
                () -> extension.additional(Limit.days(5)).build(),
                "event must state one of to, total and additional at most");
        assertRefused(
                () -> extension.build().withTo(Happenings.day("2023-08-01")),
                "event must state one of to, total and additional at most");
    }

    @Test
    void onlyWhatIsExtendedHasALength() {
        Event.Changed.Builder change = Event.Changed.builder()
                .id(Happenings.id("e1"))
                .on(Happenings.day("2023-07-03"))
                .duty(Happenings.id("d4"));
        assertRefused(
                () -> change.change(Event.Change.SUPERSEDE).total(Limit.days(5)).build(),
                "total must stand only where time is extended");
        assertRefused(
                () -> Happenings.changed("e1", "2023-07-03", Event.Change.WAIVE, "d4")
                        .withAdditional(Limit.days(5)),
                "additional must stand only where time is extended");
    }

    @Test
    void somethingMayHappenInPart() {
        Event.Occurred whole = Happenings.occurred("e1", "2023-07-03", "khai-truong");
        assertThat(whole.isPartly()).isFalse();
        assertThat(whole.withIsPartly(true)).isNotEqualTo(whole);
    }

    @Test
    void noEventRetractsItself() {
        assertRefused(
                () -> Event.Retracted.builder().id(E1).on(DAY).retracts(E1).build(),
                "retracted event must be another than the retraction, but was e1");
    }

    @Test
    void textsAndNamesSaySomething() {
        assertRefused(
                () -> performed().matter("hồ sơ 45").build(),
                "matter must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-',"
                        + " but was \"hồ sơ 45\"");
        assertRefused(() -> performed().recordedBy(" ").build(), "recordedBy must not be blank, but was \" \"");
        assertRefused(() -> performed().part("").build(), "label of a part must not be blank, but was \"\"");
        assertRefused(
                () -> performed().instance("Q 2").build(),
                "instance must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-',"
                        + " but was \"Q 2\"");
        assertRefused(
                () -> Event.Occurred.builder().id(E1).on(DAY).name("").build(),
                "name must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-',"
                        + " but was \"\"");
        assertRefused(
                () -> Event.Noticed.builder()
                        .id(E1)
                        .on(DAY)
                        .by(PartyId.of("a"))
                        .notice("Chấm dứt")
                        .build(),
                "notice must be lower-case words joined by hyphens, but was \"Chấm dứt\"");
        assertRefused(
                () -> Event.Judged.builder()
                        .id(E1)
                        .on(DAY)
                        .condition("Late")
                        .verdict(Event.Verdict.DENIED)
                        .build(),
                "condition must be lower-case words joined by hyphens, but was \"Late\"");
    }

    @Test
    void whatMustBeStatedIsNamedAllAtOnce() {
        assertRefused(() -> Event.Measured.builder().on(DAY).build(), "must state id, target, quantity");
    }

    @Test
    void daysAreOfYearsOfFourDigits() {
        assertRefused(
                () -> performed().on(LocalDate.of(10_000, 1, 1)).build(),
                "on must be a day of the years 1 to 9999, but was +10000-01-01");
        assertRefused(
                () -> Event.Performed.builder().id(E1).duty(D9).at(Instant.MAX).build(),
                "at must be a day of the years 1 to 9999, but was +1000000000-12-31T23:59:59.999999999Z");
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void keepsWhatUsersAddAndNobodyCanChangeIt(Event event) {
        Event withRegister = switch (event.label(Locale.ENGLISH)) {
            case "signed" -> ((Event.Signed) event).withExtensions(Map.of("x-register", 7));
            case "occurred" -> ((Event.Occurred) event).withExtensions(Map.of("x-register", 7));
            case "performed" -> ((Event.Performed) event).withExtensions(Map.of("x-register", 7));
            case "measured" -> ((Event.Measured) event).withExtensions(Map.of("x-register", 7));
            case "judged" -> ((Event.Judged) event).withExtensions(Map.of("x-register", 7));
            case "noticed" -> ((Event.Noticed) event).withExtensions(Map.of("x-register", 7));
            case "changed" -> ((Event.Changed) event).withExtensions(Map.of("x-register", 7));
            default -> ((Event.Retracted) event).withExtensions(Map.of("x-register", 7));
        };
        assertThat(withRegister.extensions()).containsEntry("x-register", new BigDecimal(7));
        assertThat(withRegister).isNotEqualTo(event);
    }

    @Test
    void anOwnFieldDoesNotTakeTheNameOfTheKind() {
        assertRefused(
                () -> performed().putExtension("event", "signed").build(),
                "name of an extension must not be that of an attribute, but was \"event\"");
    }

    @Test
    void evidenceIsASourceADocumentOrWords() {
        assertThat(Evidence.ofDocument("45/BC-UBND").number()).contains("45/BC-UBND");
        assertThat(Evidence.builder().words(Words.vi("thư điện tử")).build().source())
                .isEmpty();
        assertRefused(() -> Evidence.builder().build(), "evidence must state source, number or words, but stated none");
        assertRefused(() -> Evidence.ofDocument(" "), "number must not be blank, but was \" \"");
        assertRefused(
                () -> Evidence.builder().source("trang 1").build(),
                "source id must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-',"
                        + " but was \"trang 1\"");
    }

    @Test
    void whoActedHasARoleOfTheAgreementOrOfTheMatter() {
        Event.Performed event = performed()
                .addActor(new Event.Actor(PartyId.of("so-tttt"), Role.FOCAL_POINT))
                .addActor(new Event.Actor(PartyId.of("vtv8"), Role.of("requester")))
                .build();
        assertThat(event.actors()).extracting(actor -> actor.role().code()).containsExactly("focal-point", "requester");
    }
}
