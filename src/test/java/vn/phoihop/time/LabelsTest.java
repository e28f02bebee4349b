package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How deadlines and recurrences are said, in every form they have. */
class LabelsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static <T> T read(String written, Class<T> type) {
        return JSON.readValue(written.replace('`', '"'), type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{`within`: {`workingDays`: 5}, `after`: {`event`: `received`}} ! trong 5 ngày làm việc kể từ ngày nhận ! within 5 working days of the receipt",
                "{`exactly`: {`months`: 6}, `after`: {`event`: `signed`}} ! đúng 6 tháng kể từ ngày ký ! exactly 6 months after the signing",
                "{`noSoonerThan`: {`days`: 11}, `within`: {`days`: 20}, `after`: {`event`: `received`}} ! không sớm hơn 11 ngày kể từ ngày nhận, trong 20 ngày kể từ ngày nhận ! no sooner than 11 days after the receipt, within 20 days of the receipt",
                "{`atLeast`: {`days`: 10}, `aheadOf`: {`day`: `2025-12-15`}} ! ít nhất 10 ngày trước 15/12/2025 ! at least 10 days before 15 December 2025",
                "{`atLeast`: {`days`: 10}, `atMost`: {`days`: 30}, `aheadOf`: {`event`: `in-force`}} ! ít nhất 10 ngày trước ngày có hiệu lực, nhiều nhất 30 ngày trước ngày có hiệu lực ! at least 10 days before the entry into force, at most 30 days before the entry into force",
                "{`before`: `12-15`} ! trước ngày 15/12 ! before 15 December",
                "{`noLaterThan`: `2023-12-31`} ! chậm nhất ngày 31/12/2023 ! no later than 31 December 2023",
                "{`noLaterThan`: `last-working-day:month`, `of`: {`event`: `signed`}} ! chậm nhất ngày làm việc cuối cùng của tháng có ngày ký ! no later than the last working day of the month of the signing",
                "{`on`: `day-25:month`} ! vào ngày 25 của tháng ! on day 25 of the month",
                "{`notBefore`: `2023-06-01`, `noLaterThan`: `2023-06-30`} ! không trước ngày 01/06/2023, chậm nhất ngày 30/06/2023 ! not before 1 June 2023, no later than 30 June 2023",
                "{`sameDayAs`: {`event`: `received`}} ! cùng ngày với ngày nhận ! on the day of the receipt",
                "{`earliestOf`: [{`on`: `2023-12-31`}, {`within`: {`days`: 3}, `after`: {`event`: `received`}}]} ! ngày sớm nhất trong các ngày: vào ngày 31/12/2023; trong 3 ngày kể từ ngày nhận ! the earliest of: on 31 December 2023; within 3 days of the receipt",
                "{`latestOf`: [{`on`: `2023-12-31`}, {`earliestOf`: [{`on`: `2024-01-31`}, {`on`: `2024-02-29`}]}]} ! ngày muộn nhất trong các ngày: vào ngày 31/12/2023; (ngày sớm nhất trong các ngày: vào ngày 31/01/2024; vào ngày 29/02/2024) ! the latest of: on 31 December 2023; (the earliest of: on 31 January 2024; on 29 February 2024)",
                "{`cases`: [{`when`: `urgent`, `then`: {`on`: `2023-03-31`}}], `otherwise`: {`on`: `2023-06-30`}} ! nếu urgent thì vào ngày 31/03/2023; nếu không thì vào ngày 30/06/2023 ! if urgent, on 31 March 2023; otherwise on 30 June 2023",
                "{`readings`: [{`label`: `a`, `deadline`: {`before`: `12-15`}}, {`label`: `b`, `deadline`: {`noLaterThan`: `12-15`}}]} ! tùy cách hiểu: (a) trước ngày 15/12; (b) chậm nhất ngày 15/12 ! as it is read: (a) before 15 December; (b) no later than 15 December",
                "{`external`: {`vi`: `theo lịch họp`, `en`: `by the calendar of sessions`}} ! do nơi khác ấn định: theo lịch họp ! set elsewhere: by the calendar of sessions",
                "{`none`: {`vi`: `thường xuyên`, `en`: `at all times`}} ! không đặt thời hạn: thường xuyên ! no time limit: at all times",
                "{`vague`: {`vi`: `kịp thời`, `en`: `promptly`}} ! kịp thời ! promptly",
                "{`vague`: {`vi`: `kịp thời`, `en`: `promptly`}, `noLaterThan`: `2023-12-31`} ! chậm nhất ngày 31/12/2023, kịp thời ! no later than 31 December 2023, promptly",
                "{`within`: {`days`: 3}, `after`: {`event`: `received`}, `counting`: {}} ! trong 3 ngày kể từ ngày nhận, cách tính: Bộ luật Dân sự 2015 ! within 3 days of the receipt, counting: Civil Code 2015"
            })
    void aDeadline(String written, String vietnamese, String english) {
        Deadline deadline = read(written, Deadline.class);
        assertThat(deadline.label(VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(deadline.label(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "`quarter` ! hằng quý ! every quarter",
                "`unstated` ! định kỳ ! periodically",
                "{`cycle`: `week`, `interval`: 2, `firstDue`: `2021-12-15`} ! 2 tuần một lần, lần đầu chậm nhất 15/12/2021 ! every 2 weeks, first due 15 December 2021",
                "{`cycle`: `day`, `interval`: 10, `start`: {`event`: `signed`}} ! 10 ngày một lần, kể từ ngày ký ! every 10 days, from the signing",
                "{`cycle`: `month`, `interval`: 2} ! 2 tháng một lần ! every 2 months",
                "{`cycle`: `quarter`, `interval`: 2, `alignedToCalendar`: true} ! 2 quý một lần, theo lịch ! every 2 quarters, by the calendar",
                "{`cycle`: `half-year`, `interval`: 3, `start`: {`event`: `signed`}} ! 3 nửa năm một lần, kể từ ngày ký ! every 3 half-years, from the signing",
                "{`cycle`: `year`, `interval`: 5, `start`: {`event`: `signed`}} ! 5 năm một lần, kể từ ngày ký ! every 5 years, from the signing",
                "{`cycle`: `month`, `atLeast`: 2} ! hằng tháng, ít nhất 2 lần ! every month, at least 2 times",
                "{`cycle`: `year`, `firstDue`: `2021-12-15`, `count`: 5} ! hằng năm, lần đầu chậm nhất 15/12/2021, 5 kỳ ! every year, first due 15 December 2021, 5 cycles",
                "{`cycle`: `half-year`, `start`: {`event`: `signed`}, `until`: `2025-12-31`} ! 6 tháng một lần, kể từ ngày ký, đến 31/12/2025 ! every half-year, from the signing, until 31 December 2025",
                "{`cycle`: `quarter`, `regime`: `nd-09-2019`} ! hằng quý, theo chế độ nd-09-2019 ! every quarter, by the regime nd-09-2019"
            })
    void aRecurrence(String written, String vietnamese, String english) {
        Recurrence recurrence = read(written, Recurrence.class);
        assertThat(recurrence.label(VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(recurrence.label(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void limitsOfEveryUnit() {
        assertThat(List.of(Limit.weeks(2), Limit.quarters(1), Limit.halfYears(3)))
                .extracting(limit -> limit.label(VIETNAMESE))
                .containsExactly("2 tuần", "1 quý", "3 nửa năm");
        assertThat(List.of(Limit.weeks(2), Limit.quarters(1), Limit.halfYears(3)))
                .extracting(limit -> limit.label(Locale.ENGLISH))
                .containsExactly("2 weeks", "1 quarter", "3 half-years");
    }
}
