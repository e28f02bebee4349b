package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.time4j.PlainDate;
import net.time4j.calendar.CommonElements;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;

/** TIME-12: every day, compared with the Vietnamese calendar of Time4J. */
class LunarOracleTest {
    private static final LocalDate FIRST = LocalDate.of(1968, 1, 29);
    private static final LocalDate LAST = LocalDate.of(2101, 1, 28);

    /**
     * Days on which Time4J, which adds no leap second to those there have been, begins a month a day later. Each month
     * begins with a new moon within 72 seconds of midnight; no solstice is in question.
     */
    private static final List<String> OTHERWISE = List.of(
            "2072-12-09/2073-01-07", // 23:58:48; and 23:59:56 by an ephemeris without leap seconds: 9 December either
            // way
            "2077-11-15/2077-12-14", // 23:59:50; 00:01:15 on 16 November without leap seconds
            "2085-10-18/2085-11-16"); // 23:59:32; 00:01:16 on 19 October without leap seconds

    @Test
    void isTheSameOnEveryDayButNinety() {
        List<DayRange> differences = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (!LunarDate.from(day).toString().equals(oracle(day))) {
                add(differences, day);
            }
        }
        assertThat(differences).extracting(DayRange::toString).isEqualTo(OTHERWISE);
    }

    @Test
    void itIsADayBehindWhereItDiffers() {
        for (String range : OTHERWISE) {
            for (LocalDate day = DayRange.parse(range).first();
                    DayRange.parse(range).contains(day);
                    day = day.plusDays(1)) {
                int ours = LunarDate.from(day).day();
                assertThat(oracle(day)).endsWith("-%02d".formatted(ours == 1 ? 30 : ours - 1));
            }
        }
    }

    private static void add(List<DayRange> ranges, LocalDate day) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).last().plusDays(1).equals(day)) {
            ranges.set(last, DayRange.of(ranges.get(last).first(), day));
        } else {
            ranges.add(DayRange.of(day, day));
        }
    }

    private static String oracle(LocalDate day) {
        VietnameseCalendar date = PlainDate.from(day).transform(VietnameseCalendar.axis());
        return "%04d-%02d-%02d%s"
                .formatted(
                        date.getInt(CommonElements.RELATED_GREGORIAN_YEAR),
                        date.getMonth().getNumber(),
                        date.getDayOfMonth(),
                        date.getMonth().isLeap() ? "-leap" : "");
    }
}
