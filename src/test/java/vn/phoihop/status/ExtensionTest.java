package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("STAND-11 Extension")
class ExtensionTest {
    private static final String WITHIN =
            "'arises': [{'each': {'event': 'request'}}], 'deadline': {'within': {'days': 10}, 'after': {'event': 'request'}}";

    private static Scene fixed() {
        return Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}"))
                .complete("2021-01-01/2025-12-31");
    }

    /** Ten days from Monday 3 March 2025, that is to Thursday 13 March. */
    private static Scene within() {
        return Scene.of(Scene.duty("d1", WITHIN))
                .complete("2021-01-01/2025-12-31")
                .occurred("request", "2025-03-03");
    }

    private static @Nullable LocalDate due(Scene scene, String key, String day) {
        return scene.instance(key, day).due().orElse(null);
    }

    @Test
    void inTimeItMovesTheDueDay() {
        Scene scene = fixed().changed("extend", "2025-07-10", "'duty': 'd1', 'to': '2025-07-31'");
        assertThat(due(scene, "d1@once", "2025-07-09")).isEqualTo("2025-07-10");
        assertThat(due(scene, "d1@once", "2025-07-10")).isEqualTo("2025-07-31");
        assertThat(scene.standing("d1@once", "2025-07-31")).isEqualTo("open");
        assertThat(scene.standing("d1@once", "2025-08-01")).isEqualTo("overdue");
        assertThat(scene.why("d1@once", "2025-07-15")).contains("extended until the end of 31 July 2025 [e1]");
    }

    @Test
    void afterTheDueDayItDoesNotCure() {
        Scene scene = fixed().changed("extend", "2025-07-11", "'duty': 'd1', 'instance': 'once', 'to': '2025-07-31'");
        assertThat(scene.standing("d1@once", "2025-07-15")).isEqualTo("overdue");
        assertThat(scene.why("d1@once", "2025-07-15"))
                .contains("the extension of 11 July 2025 came after the due day (10 July 2025) and does not cure [e1]");
    }

    @Test
    void itMayBeALengthInTotal() {
        // twenty days from 3 March: Sunday 23 March, which rolls to Monday 24 March
        Scene scene = within().changed("extend", "2025-03-10", "'duty': 'd1', 'total': {'days': 20}");
        assertThat(due(scene, "d1@e1", "2025-03-10")).isEqualTo("2025-03-24");
    }

    @Test
    void itMayBeALengthInAddition() {
        // six days from 13 March: Wednesday 19 March
        Scene scene = within().changed("extend", "2025-03-10", "'duty': 'd1', 'additional': {'days': 6}");
        assertThat(due(scene, "d1@e1", "2025-03-10")).isEqualTo("2025-03-19");
    }

    @Test
    void anExtensionMayFollowAnother() {
        Scene scene = fixed().changed("extend", "2025-07-10", "'duty': 'd1', 'to': '2025-07-31'")
                .changed("extend", "2025-07-31", "'duty': 'd1', 'to': '2025-08-29'");
        assertThat(scene.standing("d1@once", "2025-08-29")).isEqualTo("open");
        Scene late = fixed().changed("extend", "2025-07-10", "'duty': 'd1', 'to': '2025-07-31'")
                .changed("extend", "2025-08-01", "'duty': 'd1', 'to': '2025-08-29'");
        assertThat(late.standing("d1@once", "2025-08-01")).isEqualTo("overdue");
    }

    @Test
    void theDayItIsExtendedToRollsOffARestDay() {
        // Saturday 2 August 2025 rolls to Monday 4 August
        Scene scene = fixed().changed("extend", "2025-07-10", "'duty': 'd1', 'to': '2025-08-02'");
        assertThat(due(scene, "d1@once", "2025-07-10")).isEqualTo("2025-08-04");
    }

    @Test
    void itReachesTheInstanceItNames() {
        Scene scene = within().occurred("request", "2025-03-04")
                .changed("extend", "2025-03-10", "'duty': 'd1', 'instance': 'e2', 'to': '2025-03-31'");
        assertThat(due(scene, "d1@e1", "2025-03-10")).isEqualTo("2025-03-13");
        assertThat(due(scene, "d1@e2", "2025-03-10")).isEqualTo("2025-03-31");
    }

    @Test
    void withoutANameItReachesTheRunningOnesAndNotThoseThatBeginLater() {
        Scene scene = within().changed("extend", "2025-03-10", "'duty': 'd1', 'additional': {'days': 6}")
                .occurred("request", "2025-03-17");
        assertThat(due(scene, "d1@e1", "2025-03-17")).isEqualTo("2025-03-19");
        // ten days from Monday 17 March: Thursday 27 March
        assertThat(due(scene, "d1@e3", "2025-03-17")).isEqualTo("2025-03-27");
    }

    @Test
    void itReachesItsMatterAlone() {
        Scene scene = Scene.of(Scene.duty("d1", WITHIN))
                .occurred("request", "2025-03-03", "'matter': 'm1'")
                .occurred("request", "2025-03-03", "'matter': 'm2'")
                .changed("extend", "2025-03-10", "'duty': 'd1', 'matter': 'm2', 'to': '2025-03-31'");
        assertThat(due(scene, "d1@e1/m1", "2025-03-10")).isEqualTo("2025-03-13");
        assertThat(due(scene, "d1@e2/m2", "2025-03-10")).isEqualTo("2025-03-31");
    }

    private static Scene hours(String change) {
        return Scene.of(Scene.duty(
                        "d1",
                        "'arises': [{'once': {'event': 'request'}}],"
                                + " 'deadline': {'within': {'hours': 4}, 'after': {'event': 'request'}}"))
                .complete("2021-01-01/2025-12-31")
                .occurred("request", "2025-03-03T02:00:00Z")
                .changed("extend", "2025-03-03T04:00:00Z", "'duty': 'd1', " + change);
    }

    @Test
    void hoursAreExtendedToTheirInstant() {
        assertThat(hours("'total': {'hours': 8}").standing("d1@once", "2025-03-03T10:00:00Z"))
                .isEqualTo("open");
        assertThat(hours("'total': {'hours': 8}").standing("d1@once", "2025-03-03T10:00:01Z"))
                .isEqualTo("overdue");
        assertThat(hours("'additional': {'hours': 1}").standing("d1@once", "2025-03-03T07:00:00Z"))
                .isEqualTo("open");
        assertThat(hours("'additional': {'hours': 1}").standing("d1@once", "2025-03-03T07:00:01Z"))
                .isEqualTo("overdue");
    }

    @Test
    void ofHoursTheInstantSaysWhetherItCameInTime() {
        Scene late = Scene.of(Scene.duty(
                        "d1",
                        "'arises': [{'once': {'event': 'request'}}],"
                                + " 'deadline': {'within': {'hours': 1}, 'after': {'event': 'request'}}"))
                .complete("2021-01-01/2025-12-31")
                .occurred("request", "2025-03-03T02:00:00Z")
                .changed("extend", "2025-03-03T03:00:01Z", "'duty': 'd1', 'additional': {'hours': 5}");
        assertThat(late.standing("d1@once", "2025-03-03T03:30:00Z")).isEqualTo("overdue");
    }

    @Test
    void anExtensionThatIsRetractedDoesNotCount() {
        Scene scene = fixed().changed("extend", "2025-07-10", "'duty': 'd1', 'to': '2025-07-31'")
                .event("retracted", "2025-07-12", "'retracts': 'e1'");
        assertThat(scene.standing("d1@once", "2025-07-20")).isEqualTo("overdue");
    }

    private static final String IDLE = "the extension of 1 July 2025 gives no later day, so the last day stays [e1]";

    @Test
    void aLengthInTotalOfADayThatTheTextStatesGivesNoLaterDay() {
        Scene total = fixed().changed("extend", "2025-07-01", "'duty': 'd1', 'total': {'days': 60}");
        assertThat(due(total, "d1@once", "2025-07-01")).isEqualTo("2025-07-10");
        assertThat(total.why("d1@once", "2025-07-05")).contains(IDLE).doesNotContain("extended until");
        assertThat(total.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
        // twenty days after Thursday 10 July: Wednesday 30 July
        Scene additional = fixed().changed("extend", "2025-07-01", "'duty': 'd1', 'additional': {'days': 20}");
        assertThat(due(additional, "d1@once", "2025-07-01")).isEqualTo("2025-07-30");
        assertThat(additional.why("d1@once", "2025-07-05")).doesNotContain("gives no later day");
    }

    @Test
    void anExtensionToAnEarlierDayGivesNone() {
        Scene earlier = fixed().changed("extend", "2025-07-01", "'duty': 'd1', 'to': '2025-07-04'");
        assertThat(due(earlier, "d1@once", "2025-07-01")).isEqualTo("2025-07-10");
        assertThat(earlier.standing("d1@once", "2025-07-05")).isEqualTo("open");
        assertThat(earlier.why("d1@once", "2025-07-05")).contains(IDLE);
        // five days from 3 March in total instead of ten: Saturday 8 March, moved to Monday 10 March
        Scene shorter = within().changed("extend", "2025-03-04", "'duty': 'd1', 'total': {'days': 5}");
        assertThat(due(shorter, "d1@e1", "2025-03-04")).isEqualTo("2025-03-13");
    }

    @Test
    void aLateOneOfTheWholeDutyIsToldWhereItCouldHaveHelped() {
        String late = "the extension of 15 July 2025 came after the due day (10 July 2025) and does not cure";
        Scene scene = fixed().changed("extend", "2025-07-15", "'duty': 'd1', 'to': '2025-07-31'");
        assertThat(scene.standing("d1@once", "2025-07-20")).isEqualTo("overdue");
        assertThat(scene.why("d1@once", "2025-07-20")).contains(late);
        assertThat(scene.why("d1@once", "2025-07-14")).doesNotContain("the extension");
        Scene after = fixed().changed("extend", "2025-07-15", "'duty': 'd1', 'to': '2025-07-31'")
                .performed("d1", "2025-07-20");
        assertThat(after.standing("d1@once", "2025-07-20")).isEqualTo("fulfilled-late");
        assertThat(after.why("d1@once", "2025-07-20")).contains(late);
    }

    @Test
    void aLateOneIsNotToldOfWhatWasDoneBefore() {
        Scene scene = fixed().changed("extend", "2025-07-15", "'duty': 'd1', 'to': '2025-07-31'");
        assertThat(scene.performed("d1", "2025-07-05").standing("d1@once", "2025-07-20"))
                .isEqualTo("fulfilled");
        assertThat(scene.why("d1@once", "2025-07-20")).doesNotContain("the extension");
    }

    @Test
    void whatIsDueOnADayIsExtendedBeforeThatDay() {
        Scene on =
                Scene.of(Scene.duty("d1", "'deadline': {'on': '2025-07-10'}")).complete("2021-01-01/2025-12-31");
        assertThat(on.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
        on.changed("extend", "2025-06-20", "'duty': 'd1', 'to': '2025-07-31'");
        assertThat(on.why("d1@once", "2025-06-25")).contains("extended until the end of 31 July 2025 [e1]");
        assertThat(on.why("d1@once", "2025-06-19")).doesNotContain("extended until");
        assertThat(on.standing("d1@once", "2025-07-31")).isEqualTo("open");
        assertThat(on.standing("d1@once", "2025-08-01")).isEqualTo("overdue");
    }

    @Test
    void aLengthInTotalOfACycleRunsFromItsBeginning() {
        Scene scene = Scene.of(
                        Scene.duty("d1", "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]"))
                .signing("{'day': '2025-01-06'}")
                .changed("extend", "2025-06-02", "'duty': 'd1', 'instance': '2025-Q2', 'total': {'days': 100}");
        // a hundred days from 1 April 2025: Thursday 10 July
        assertThat(scene.instance("d1@2025-Q2", "2025-06-02").due()).contains(LocalDate.parse("2025-07-10"));
    }

    /** Ten days of standstill move Monday 31 July 2023 to Thursday 10 August, so that 5 August is in time. */
    @Test
    void whatStoodStillBeforeCountsForWhetherAnExtensionIsInTime() {
        Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2023-07-31'}"))
                .complete("2021-01-01/2023-12-31")
                .changed("suspend", "2023-07-01", "'duty': 'd1', 'to': '2023-07-10'")
                .changed("extend", "2023-08-05", "'duty': 'd1', 'to': '2023-08-31'");
        assertThat(scene.instance("d1@once", "2023-08-11").due()).contains(LocalDate.parse("2023-08-31"));
        assertThat(scene.standing("d1@once", "2023-08-11")).isEqualTo("open");
        assertThat(scene.why("d1@once", "2023-08-11"))
                .contains("extended until the end of 31 August 2023")
                .doesNotContain("does not cure");
        Scene late = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2023-07-31'}"))
                .complete("2021-01-01/2023-12-31")
                .changed("suspend", "2023-07-01", "'duty': 'd1', 'to': '2023-07-10'")
                .changed("extend", "2023-08-11", "'duty': 'd1', 'to': '2023-08-31'");
        assertThat(late.standing("d1@once", "2023-08-11")).isEqualTo("overdue");
        assertThat(late.why("d1@once", "2023-08-11")).contains("came after the due day (10 August 2023)");
    }

    /** The day that an extension sets is that day: what stood still before is over; what stands still later moves it on. */
    @Test
    void whatStoodStillBeforeIsNotAddedToTheDayThatAnExtensionSets() {
        Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2023-07-31'}"))
                .changed("suspend", "2023-07-01", "'duty': 'd1', 'to': '2023-07-10'")
                .changed("extend", "2023-07-20", "'duty': 'd1', 'to': '2023-08-31'");
        assertThat(scene.instance("d1@once", "2023-07-25").due()).contains(LocalDate.parse("2023-08-31"));
        // ten days after Thursday 31 August end on Sunday 10 September and roll to Monday 11 September
        scene.changed("suspend", "2023-08-01", "'duty': 'd1', 'to': '2023-08-10'");
        assertThat(scene.instance("d1@once", "2023-08-20").due()).contains(LocalDate.parse("2023-09-11"));
        // twenty more days count from 10 August, where the standstill had moved it: Wednesday 30 August
        Scene more = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2023-07-31'}"))
                .changed("suspend", "2023-07-01", "'duty': 'd1', 'to': '2023-07-10'")
                .changed("extend", "2023-07-20", "'duty': 'd1', 'additional': {'days': 20}");
        assertThat(more.instance("d1@once", "2023-07-25").due()).contains(LocalDate.parse("2023-08-30"));
        // sixty days in all from Thursday 1 June end on Monday 31 July, and ten days of standstill later on 10 August
        Scene total = Scene.of(
                        Scene.duty(
                                "d1",
                                "'arises': [{'each': {'event': 'received'}}], 'deadline': {'within': {'days': 30}, 'after': {'event': 'received'}}"))
                .occurred("received", "2023-06-01")
                .changed("suspend", "2023-06-11", "'duty': 'd1', 'to': '2023-06-20'")
                .changed("extend", "2023-06-26", "'duty': 'd1', 'total': {'days': 60}");
        assertThat(total.instance("d1@e1", "2023-07-25").due()).contains(LocalDate.parse("2023-08-10"));
    }

    /** While the clock stands still the last day does not pass. */
    @Test
    void anExtensionDuringAStandstillIsInTime() {
        Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2023-07-31'}"))
                .changed("suspend", "2023-07-21", "'duty': 'd1'")
                .changed("extend", "2023-08-07", "'duty': 'd1', 'to': '2023-08-31'");
        assertThat(scene.why("d1@once", "2023-08-07")).doesNotContain("does not cure");
        assertThat(scene.instance("d1@once", "2023-08-07").due()).contains(LocalDate.parse("2023-08-31"));
    }

    /** Saturday 26 August 2023 rolls to Monday 28 August; twelve days of standstill move 31 July to Saturday 12 August. */
    @Test
    void aDayThatIsMovedOffARestDayIsToldAndSupposed() {
        Scene extended = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2023-07-31'}"))
                .changed("extend", "2023-07-20", "'duty': 'd1', 'to': '2023-08-26'");
        assertThat(extended.why("d1@once", "2023-07-25"))
                .contains("extended until the end of 26 August 2023 [e1]")
                .contains("26 August 2023 is a rest day, so it is due on the next working day, 28 August 2023");
        assertThat(extended.instance("d1@once", "2023-07-25").explanation().assumptions())
                .contains("A3");
        Scene stopped = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2023-07-31'}"))
                .changed("suspend", "2023-07-03", "'duty': 'd1', 'to': '2023-07-14'");
        assertThat(stopped.why("d1@once", "2023-07-25"))
                .contains("the clock stood still for 12 days; due by 12 August 2023 [e1]")
                .contains("12 August 2023 is a rest day, so it is due on the next working day, 14 August 2023");
        assertThat(stopped.instance("d1@once", "2023-07-25").explanation().assumptions())
                .contains("A3", "A15");
    }
}
