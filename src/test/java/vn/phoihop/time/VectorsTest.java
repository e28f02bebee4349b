package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.time.DueDate.State;
import vn.phoihop.time.WorkCalendar.Certainty;

/** Limits counted by the Civil Code and the official days off: worked by hand with the law and the notices. */
@DisplayName("Vectors")
class VectorsTest {
    @ParameterizedTest
    @CsvSource({
        "2021-02-20, 5 years, 2026-02-20, 2026-02-23", // Tết 2026
        "2021-03-12, 15 days, 2021-03-27, 2021-03-29", // a Saturday
        "2021-01-29, 15 days, 2021-02-13, 2021-02-17", // Tết 2021
        "2021-12-31, 1 months, 2022-01-31, 2022-02-07", // Tết 2022
        "2022-12-31, 1 days, 2023-01-01, 2023-01-03", // a Sunday, made up on Monday
        "2023-01-18, 3 days, 2023-01-21, 2023-01-27", // Tết 2023
        "2023-01-31, 1 months, 2023-02-28, 2023-02-28", // no 31 February
        "2023-08-31, 6 months, 2024-02-29, 2024-02-29",
        "2024-12-25, 1 weeks, 2025-01-01, 2025-01-02",
        "2025-04-19, 7 days, 2025-04-26, 2025-04-26", // a worked Saturday
        "2025-04-29, 3 days, 2025-05-02, 2025-05-05", // a swapped-off Friday
        "2026-08-12, 10 days, 2026-08-22, 2026-08-22", // a worked Saturday
        "2026-08-21, 10 days, 2026-08-31, 2026-09-03", // a swapped-off Monday, then National Day
        "2026-11-21, 3 days, 2026-11-24, 2026-11-25", // Culture Day
    })
    void endOnTheirRawDayAndMoveToTheNextWorkingDay(LocalDate from, String limit, LocalDate raw, LocalDate effective) {
        DueDate due = Reckoner.vietnam().due(limit(limit), from);
        assertThat(due.state()).isEqualTo(State.DUE);
        assertThat(due.raw()).contains(raw);
        assertThat(due.effective()).contains(effective);
        assertThat(due.counting()).contains(Counting.CIVIL_CODE);
        assertThat(due.countedBy()).contains(DueDate.CountedBy.LAW);
        assertThat(due.certainty()).isEqualTo(Certainty.OFFICIAL);
    }

    static Limit limit(String text) {
        String[] parts = text.strip().split(" ", -1);
        return Limit.of(Integer.parseInt(parts[0]), LimitUnit.of(parts[1]));
    }
}
