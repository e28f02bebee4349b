package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Words;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.time.DayKind;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.HolidayNotice;
import vn.phoihop.time.VietnamCalendar;
import vn.phoihop.time.WorkCalendar;

/** The Java examples on work calendars, run. */
class CalendarExamplesTest {
    @Test
    void asked() {
        // snippet: calendar-asked
        WorkCalendar calendar = VietnamCalendar.bundled();
        DayKind kind = calendar.kind(LocalDate.of(2025, 4, 26)); // working: a Saturday worked in exchange
        Optional<LocalDate> day = calendar.plusWorkingDays(LocalDate.of(2025, 4, 25), 5); // 2025-05-06
        Optional<LocalDate> none = calendar.plusWorkingDays(LocalDate.of(2027, 2, 2), 5); // empty
        List<String> by = calendar.instruments(DayRange.month(2025, 4)); // 8726/VPCP-KGVX, 6150/TB-BLĐTBXH
        // end
        assertThat(kind).isEqualTo(DayKind.WORKING);
        assertThat(day).contains(LocalDate.of(2025, 5, 6));
        assertThat(none).isEmpty();
        assertThat(by).containsExactly("8726/VPCP-KGVX", "6150/TB-BLĐTBXH");
    }

    @Test
    void ofANoticeThatCameOut() {
        Path file = Path.of("src/test/resources/notices/vietnam-2027-invented.json");
        // snippet: calendar-notice
        HolidayNotice notice = PhoihopJson.readNotice(file);
        WorkCalendar calendar = VietnamCalendar.bundled().with(notice);
        Optional<LocalDate> day = calendar.plusWorkingDays(LocalDate.of(2027, 2, 3), 3); // 2027-02-15
        // end
        assertThat(day).contains(LocalDate.of(2027, 2, 15));
        assertThat(VietnamCalendar.bundled().plusWorkingDays(LocalDate.of(2027, 2, 3), 3))
                .isEmpty();
        assertThat(calendar.certainty(DayRange.year(2027))).isEqualTo(WorkCalendar.Certainty.OFFICIAL);
    }

    @Test
    void ofAnAgency() {
        // snippet: calendar-own
        Words founding = Words.of("ngày truyền thống", "founding day");
        WorkCalendar ours = VietnamCalendar.bundled()
                .closedOn(founding, List.of(LocalDate.of(2025, 8, 28)))
                .with(LocalDate.of(2025, 8, 30), WorkCalendar.Day.official(DayKind.WORKING, founding, "12/QĐ-SNV"));
        Optional<LocalDate> day = ours.plusWorkingDays(LocalDate.of(2025, 8, 27), 2); // 2025-08-30, a Saturday
        // end
        assertThat(day).contains(LocalDate.of(2025, 8, 30));
    }
}
