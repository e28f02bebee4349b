package vn.phoihop.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.phoihop.record.Happenings.changed;
import static vn.phoihop.record.Happenings.day;
import static vn.phoihop.record.Happenings.id;
import static vn.phoihop.record.Happenings.ledger;
import static vn.phoihop.record.Happenings.measured;
import static vn.phoihop.record.Happenings.occurred;
import static vn.phoihop.record.Happenings.performed;
import static vn.phoihop.record.Happenings.retracted;
import static vn.phoihop.record.Happenings.signed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Words;
import vn.phoihop.time.DayRange;

/** What a ledger holds, and what is to be seen of it. */
class LedgerTest {
    private static List<String> ids(List<? extends Event> events) {
        return events.stream().map(event -> event.id().value()).toList();
    }

    @Nested
    class Order {
        @Test
        void eventsAreHeldByDayThenByWhenTheyAreKnownThenById() {
            Event early = performed("z", "2023-01-31", "d1");
            Event second = performed("b", "2023-02-01", "d1");
            Event knownLater = performed("a", "2023-02-01", "d1").withRecorded(day("2023-02-02"));
            Event third = performed("c", "2023-02-01", "d1");
            assertThat(ids(ledger(knownLater, third, second, early).events())).containsExactly("z", "b", "c", "a");
        }

        @Test
        void theDayOfAnInstantIsThatOfTheLedgersZone() {
            Event atNight = Event.Occurred.builder()
                    .id(id("a"))
                    .at(Instant.parse("2023-01-31T17:00:00Z"))
                    .name("received")
                    .build();
            Ledger ledger = ledger(occurred("b", "2023-01-31", "received"), atNight);
            assertThat(ids(ledger.events())).as("1 February in Hà Nội").containsExactly("b", "a");
            assertThat(ids(ledger.withZone("UTC").events())).containsExactly("a", "b");
            assertThat(ids(ledger.seen(day("2023-01-31")).events())).containsExactly("b");
            assertThat(ledger.zoneId()).hasToString("Asia/Ho_Chi_Minh");
        }

        @Test
        void theZoneIsOneThatIsKnown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger().withZone("Asia/Hanoi"))
                    .withMessage("zone must be a known zone, such as Asia/Ho_Chi_Minh, but was \"Asia/Hanoi\"");
        }

        @Test
        void anEventGivenTwiceIsHeldOnce() {
            Ledger ledger = ledger(performed("a", "2023-02-01", "d1"), performed("a", "2023-02-01", "d1"));
            assertThat(ledger.events()).hasSize(1);
            assertThat(ledger.repeatedIds()).isEmpty();
        }

        @Test
        void wordsInAnotherOrderOfLanguagesAreTheSameEvent() {
            Map<String, String> turned = new LinkedHashMap<>();
            turned.put("en", "letter");
            turned.put("vi", "thư");
            Event vi = performed("a", "2023-02-01", "d1")
                    .withEvidence(
                            Evidence.builder().words(Words.of("thư", "letter")).build());
            Event en = performed("a", "2023-02-01", "d1")
                    .withEvidence(Evidence.builder().words(new Words(turned)).build());
            Event between = performed("a", "2023-02-01", "d1")
                    .withEvidence(Evidence.builder()
                            .words(new Words(Map.of("fr", "lettre")))
                            .build());
            assertThat(ledger(vi, between, en).events()).hasSize(2);
            assertThat(ledger(en, between, vi)).isEqualTo(ledger(between, vi, en, vi));
        }

        @Test
        void differentEventsOfOneIdAreAllHeldAndTheFirstIsFound() {
            Event first = performed("a", "2023-02-01", "d1");
            Event second = performed("a", "2023-02-02", "d1");
            Ledger ledger = ledger(second, performed("b", "2023-02-01", "d1"), first);
            assertThat(ledger.all().performed(id("d1"))).hasSize(3);
            assertThat(ledger.event(id("a"))).contains(first);
            assertThat(ledger.event(id("c"))).isEmpty();
            assertThat(ledger.repeatedIds()).containsExactly(id("a"));
        }

        @Test
        void ledgersOfTheSameEventsAreEqualWhateverTheirOrder() {
            Event one = performed("a", "2023-02-01", "d1");
            Event other = performed("b", "2023-02-01", "d2");
            assertThat(ledger(one, other)).isEqualTo(ledger(other, one)).hasSameHashCodeAs(ledger(other, one));
            assertThat(ledger(one)).isNotEqualTo(ledger(other));
            assertThat(ledger(one, other)).hasToString("Ledger{agreement=programme, events=2, coverage=0}");
        }

        @Test
        void nobodyChangesItsEvents() {
            Ledger ledger = ledger(performed("b", "2023-02-01", "d1"), performed("a", "2023-02-01", "d1"));
            assertThat(ledger.events()).isUnmodifiable();
            assertThat(ledger.all().events()).isUnmodifiable();
            assertThat(ledger.all().ofDuty(id("d1"))).isUnmodifiable();
        }
    }

    @Nested
    class Lookups {
        private final Ledger ledger = ledger(
                signed("e1", "2021-02-20", "cong-ttdt-cp"),
                signed("e2", "2021-02-20", "ubnd-phu-yen"),
                occurred("e3", "2021-03-01", "requested").withMatter("ho-so-45"),
                performed("e4", "2021-03-02", "d1").withMatter("ho-so-45"),
                performed("e5", "2021-03-03", "d2"),
                changed("e6", "2021-03-04", Event.Change.EXTEND, "d1"),
                measured("e7", "2021-03-05", "k1", "5"),
                Event.Judged.builder()
                        .id(id("e8"))
                        .on(day("2021-03-06"))
                        .duty(id("d1"))
                        .verdict(Event.Verdict.DENIED)
                        .build(),
                Event.Judged.builder()
                        .id(id("e9"))
                        .on(day("2021-03-07"))
                        .condition("late")
                        .verdict(Event.Verdict.DENIED)
                        .build(),
                retracted("ea", "2021-03-08", "e5").withMatter("ho-so-45"));

        private final LedgerView all = ledger.all();

        @Test
        void findWhatIsAboutADutyATargetANameOrAMatter() {
            assertThat(ids(all.ofDuty(id("d1")))).containsExactly("e4", "e6", "e8");
            assertThat(ids(all.performed(id("d1")))).containsExactly("e4");
            assertThat(ids(all.measured(id("k1")))).containsExactly("e7");
            assertThat(ids(all.occurred("requested"))).containsExactly("e3");
            assertThat(ids(all.ofMatter("ho-so-45"))).containsExactly("e3", "e4");
            assertThat(all.ofDuty(id("d9"))).isEmpty();
            assertThat(all.measured(id("d1"))).isEmpty();
            assertThat(all.occurred("signed")).isEmpty();
            assertThat(all.ofMatter("ho-so-46")).isEmpty();
        }

        @Test
        void findTheEventsOfAKind() {
            assertThat(all.events(Event.Signed.class))
                    .extracting(signed -> signed.by().value())
                    .containsExactly("cong-ttdt-cp", "ubnd-phu-yen");
            assertThat(ids(all.events(Event.Judged.class))).containsExactly("e8", "e9");
            assertThat(all.events(Event.Noticed.class)).isEmpty();
            assertThat(all.events(Event.Retracted.class)).isEmpty();
            assertThat(all.events(Event.class)).isEqualTo(all.events());
        }

        @Test
        void whatIsRetractedIsNotSeenAndNeitherAreRetractions() {
            assertThat(ids(all.events())).containsExactly("e1", "e2", "e3", "e4", "e6", "e7", "e8", "e9");
            assertThat(ids(all.retracted())).containsExactly("e5");
            assertThat(all.ofDuty(id("d2"))).isEmpty();
            assertThat(all.ledger().events()).hasSize(10);
        }

        @Test
        void aViewSaysOfWhichDaysItIs() {
            assertThat(all.asOf()).isEmpty();
            assertThat(all).hasToString("LedgerView{agreement=programme}");
            LedgerView view = ledger.seen(day("2023-01-01"), day("2023-02-01"));
            assertThat(view.asOf()).contains(day("2023-01-01"));
            assertThat(view.knownAt()).contains(day("2023-02-01"));
            assertThat(view).hasToString("LedgerView{agreement=programme, asOf=2023-01-01, knownAt=2023-02-01}");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.seen(LocalDate.MAX))
                    .withMessage("asOf must be a day of the years 1 to 9999, but was +999999999-12-31");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.asKnown(LocalDate.MIN))
                    .withMessage("knownAt must be a day of the years 1 to 9999, but was -999999999-01-01");
        }
    }

    /** STAND-14. */
    @Nested
    class TwoClocks {
        private final Event report = performed("e1", "2023-07-07", "d9").withRecorded(day("2023-07-12"));

        @Test
        void whatIsDatedAfterTheDayAskedAboutIsNotSeen() {
            Ledger ledger = ledger(performed("e1", "2023-07-07", "d9"));
            assertThat(ledger.seen(day("2023-07-06")).events()).isEmpty();
            assertThat(ledger.seen(day("2023-07-07")).events()).hasSize(1);
        }

        @Test
        void whatIsRecordedLaterIsNotKnownEarlier() {
            Ledger ledger = ledger(report);
            assertThat(ledger.seen(day("2023-07-10"), day("2023-07-11")).events())
                    .isEmpty();
            assertThat(ledger.seen(day("2023-07-10"), day("2023-07-12")).events())
                    .containsExactly(report);
            assertThat(ledger.seen(day("2023-07-06"), day("2023-07-12")).events())
                    .isEmpty();
            assertThat(ledger.seen(day("2023-07-10")).events())
                    .as("all that is recorded is known")
                    .hasSize(1);
            assertThat(ledger.asKnown(day("2023-07-11")).events()).isEmpty();
            assertThat(ledger.asKnown(day("2023-07-12")).events()).hasSize(1);
        }

        @Test
        void aRetractionHidesItsEventFromItsOwnRecordingOn() {
            Ledger ledger = ledger(
                    performed("e1", "2023-07-07", "d9"),
                    retracted("e2", "2023-07-20", "e1").withRecorded(day("2023-07-22")));
            assertThat(ledger.asKnown(day("2023-07-21")).events()).hasSize(1);
            assertThat(ledger.asKnown(day("2023-07-21")).retracted()).isEmpty();
            assertThat(ledger.asKnown(day("2023-07-22")).events()).isEmpty();
            assertThat(ids(ledger.asKnown(day("2023-07-22")).retracted())).containsExactly("e1");
        }

        @Test
        void aRetractionCountsWhateverDayIsAskedAbout() {
            Ledger ledger = ledger(performed("e1", "2023-07-07", "d9"), retracted("e2", "2023-07-20", "e1"));
            assertThat(ledger.seen(day("2023-07-10")).events()).isEmpty();
            assertThat(ledger.seen(day("2023-07-10"), day("2023-07-19")).events())
                    .hasSize(1);
        }

        @Test
        void aRetractionCanBeRetracted() {
            Ledger ledger = ledger(
                    performed("e1", "2023-07-07", "d9"),
                    retracted("e2", "2023-07-20", "e1"),
                    retracted("e3", "2023-07-25", "e2"),
                    retracted("e4", "2023-07-28", "e3"));
            assertThat(ledger.asKnown(day("2023-07-19")).events()).hasSize(1);
            assertThat(ledger.asKnown(day("2023-07-24")).events()).isEmpty();
            assertThat(ledger.asKnown(day("2023-07-25")).events()).hasSize(1);
            assertThat(ledger.asKnown(day("2023-07-28")).events()).isEmpty();
        }

        @Test
        void aChainOfRetractionsNeedsNoStack() {
            int length = 100_001;
            Ledger.Builder ledger =
                    Ledger.builder().agreement(id("programme")).addEvents(performed("e0", "2023-07-07", "d9"));
            for (int i = 1; i <= length; i++) {
                ledger.addEvents(retracted("e" + i, "2023-07-07", "e" + (i - 1)));
            }
            Ledger odd = ledger.build();
            assertThat(odd.all().events()).as("an odd number of them").isEmpty();
            ledger.addEvents(retracted("last", "2023-07-07", "e" + length));
            assertThat(ids(ledger.build().all().events())).containsExactly("e0");
        }

        @Test
        void thoseThatRetractEachOtherHaveNoEffect() {
            Event kept = performed("e0", "2023-07-07", "d9");
            Ledger ledger = ledger(
                    kept,
                    retracted("e1", "2023-07-08", "e2"),
                    retracted("e2", "2023-07-08", "e3"),
                    retracted("e3", "2023-07-08", "e1"));
            assertThat(ledger.all().events()).containsExactly(kept);
            assertThat(ledger.all().retracted()).isEmpty();
        }

        @Test
        void aCircleThatIsClosedLaterChangesNothingBefore() {
            Ledger open = ledger(
                    performed("e1", "2023-07-07", "d9"),
                    retracted("e2", "2023-07-08", "e1"),
                    retracted("e3", "2023-07-20", "e2"));
            // Another event of the id e2 retracts e3, which retracts both of that id: neither e3 nor e2 has effect now.
            Ledger closed = open.toBuilder()
                    .addEvent(retracted("e2", "2023-07-25", "e3"))
                    .build();
            for (Ledger ledger : List.of(open, closed)) {
                assertThat(ledger.asKnown(day("2023-07-10")).performed(id("d9")))
                        .isEmpty();
                assertThat(ids(ledger.asKnown(day("2023-07-21")).performed(id("d9"))))
                        .containsExactly("e1");
            }
            assertThat(ids(closed.all().performed(id("d9")))).containsExactly("e1");
        }

        @Test
        void aRetractionOfWhatIsNotThereDoesNothing() {
            Ledger ledger = ledger(performed("e1", "2023-07-07", "d9"), retracted("e2", "2023-07-20", "e9"));
            assertThat(ids(ledger.all().events())).containsExactly("e1");
        }

        @Test
        void aRetractionReachesAllEventsOfItsId() {
            Ledger ledger = ledger(
                    performed("e1", "2023-07-07", "d9"),
                    performed("e1", "2023-07-08", "d9"),
                    retracted("e2", "2023-07-20", "e1"));
            assertThat(ledger.all().events()).isEmpty();
        }
    }

    /** STAND-4. */
    @Nested
    class Silence {
        private final Ledger ledger = ledger(
                        performed("e1", "2023-02-10", "d1"),
                        performed("e2", "2024-02-10", "d1").withRecorded(day("2024-03-01")))
                .withCoverage(
                        Ledger.Coverage.of(DayRange.of(day("2023-01-01"), day("2023-06-30"))),
                        Ledger.Coverage.builder()
                                .days(DayRange.of(day("2023-07-01"), day("2023-12-31")))
                                .addDuties(id("d1"), id("d2"))
                                .build(),
                        Ledger.Coverage.builder()
                                .days(DayRange.of(day("2024-02-01"), day("2024-04-30")))
                                .addDuties(id("d1"))
                                .recorded(day("2024-05-05"))
                                .build());

        private static DayRange days(String first, String last) {
            return DayRange.of(day(first), day(last));
        }

        @Test
        void noRecordInsideTheCoverageMeansNotDone() {
            LedgerView.Search search = ledger.all().search(id("d1"), days("2023-03-01", "2023-10-31"));
            assertThat(search.answer()).isEqualTo(LedgerView.Answer.NOT_DONE);
            assertThat(search.found()).isEmpty();
            assertThat(search.searched()).containsExactly(days("2023-03-01", "2023-10-31"));
            assertThat(search.gaps()).isEmpty();
        }

        @Test
        void noRecordOutsideItMeansUnknownAndTheGapsAreNamed() {
            LedgerView.Search search = ledger.all().search(id("d1"), days("2023-12-01", "2024-02-09"));
            assertThat(search.answer()).isEqualTo(LedgerView.Answer.UNKNOWN);
            assertThat(search.searched())
                    .containsExactly(days("2023-12-01", "2023-12-31"), days("2024-02-01", "2024-02-09"));
            assertThat(search.gaps()).containsExactly(days("2024-01-01", "2024-01-31"));
            assertThat(ledger.all()
                            .search(id("d9"), days("2023-06-30", "2023-07-01"))
                            .gaps())
                    .as("a duty that only the first coverage reaches")
                    .containsExactly(days("2023-07-01", "2023-07-01"));
            assertThat(ledger().all()
                            .search(id("d1"), days("2023-06-30", "2023-07-01"))
                            .answer())
                    .as("no coverage at all")
                    .isEqualTo(LedgerView.Answer.UNKNOWN);
        }

        @Test
        void aRecordIsFoundWhereverItStands() {
            LedgerView.Search search = ledger.all().search(id("d1"), days("2024-02-10", "2024-02-10"));
            assertThat(search.answer()).isEqualTo(LedgerView.Answer.RECORDED);
            assertThat(ids(search.found())).containsExactly("e2");
            assertThat(ids(ledger.all()
                            .search(id("d1"), days("2023-02-10", "2024-02-10"))
                            .found()))
                    .as("both ends")
                    .containsExactly("e1", "e2");
            assertThat(ledger.all()
                            .search(id("d1"), days("2023-02-11", "2024-02-09"))
                            .found())
                    .as("neither end")
                    .isEmpty();
        }

        @Test
        void ofDaysAfterItWasMadeAStatementSaysNothing() {
            Ledger ledger = ledger().withCoverage(Ledger.Coverage.builder()
                    .days(DayRange.year(2023))
                    .recorded(day("2023-07-10"))
                    .build());
            assertThat(ledger.all().completeUntil(id("d9"), day("2023-01-01"))).contains(day("2023-07-10"));
            assertThat(ledger.asKnown(day("2023-07-09")).covered(id("d9"))).isEmpty();
            Ledger early = ledger().withCoverage(Ledger.Coverage.builder()
                    .days(DayRange.year(2023))
                    .recorded(day("2022-12-31"))
                    .build());
            assertThat(early.all().covered(id("d9"))).isEmpty();
        }

        @Test
        void coveragesThatMeetAreOneAndADutyHasThoseOfAll() {
            assertThat(ledger.all().covered(id("d1")))
                    .containsExactly(days("2023-01-01", "2023-12-31"), days("2024-02-01", "2024-04-30"));
            assertThat(ledger.all().covered(id("d2"))).containsExactly(days("2023-01-01", "2023-12-31"));
            assertThat(ledger.all().covered(id("d9"))).containsExactly(days("2023-01-01", "2023-06-30"));
        }

        @Test
        void saysUntilWhenTheRecordIsCompleteWithoutAGap() {
            LedgerView all = ledger.all();
            assertThat(all.completeUntil(id("d1"), day("2023-03-01"))).contains(day("2023-12-31"));
            assertThat(all.completeUntil(id("d1"), day("2024-04-30"))).contains(day("2024-04-30"));
            assertThat(all.completeUntil(id("d1"), day("2024-01-15"))).isEmpty();
            assertThat(all.completeUntil(id("d9"), day("2023-07-01"))).isEmpty();
            assertThat(all.covers(id("d1"), day("2023-12-31"))).isTrue();
            assertThat(all.covers(id("d1"), day("2024-01-01"))).isFalse();
        }

        @Test
        void noRecordReachesBeyondTheDayAskedAbout() {
            LedgerView view = ledger.seen(day("2023-08-15"));
            assertThat(view.covered(id("d1"))).containsExactly(days("2023-01-01", "2023-08-15"));
            assertThat(view.search(id("d1"), days("2023-08-01", "2023-08-31")).gaps())
                    .containsExactly(days("2023-08-16", "2023-08-31"));
            assertThat(ledger.seen(day("2022-12-31")).covered(id("d1"))).isEmpty();
        }

        @Test
        void noRecordReachesBeyondTheDayOfOurKnowledge() {
            LedgerView view = ledger.asKnown(day("2023-08-15"));
            assertThat(view.covered(id("d1"))).containsExactly(days("2023-01-01", "2023-08-15"));
        }

        @Test
        void whatWasStatedLaterWasNotKnownBefore() {
            assertThat(ledger.asKnown(day("2024-05-04")).covered(id("d1")))
                    .containsExactly(days("2023-01-01", "2023-12-31"));
            assertThat(ledger.asKnown(day("2024-05-05")).covered(id("d1"))).hasSize(2);
        }

        @Test
        void whatIsNotSeenIsNotFound() {
            DayRange february = days("2024-02-01", "2024-02-29");
            assertThat(ledger.asKnown(day("2024-02-29"))
                            .search(id("d1"), february)
                            .found())
                    .isEmpty();
            assertThat(ledger.seen(day("2024-02-09")).search(id("d1"), february).found())
                    .isEmpty();
        }

        @Test
        void theResultOfASearchCannotBeChanged() {
            LedgerView.Search search = ledger.all().search(id("d1"), days("2023-01-01", "2023-12-31"));
            assertThat(search.found()).isUnmodifiable();
            assertThat(search.searched()).isUnmodifiable();
            assertThat(search.gaps()).isUnmodifiable();
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> ledger.all().covered(id("d1")).clear())
                    .withMessage(null);
        }
    }
}
