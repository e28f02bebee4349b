package vn.phoihop.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.phoihop.document.Words;
import vn.phoihop.time.WorkCalendar.Certainty;
import vn.phoihop.time.WorkCalendar.Day;

/**
 * The working days of civil servants in Vietnam (TIME-11). Private employers are not bound by the exchanges of days.
 *
 * <p>{@code VietnamCalendar.bundled().day(LocalDate.of(2026, 8, 31))} is rest, official, a Monday off in exchange for
 * Saturday 22 August.
 */
public final class VietnamCalendar {
    private static final WorkCalendar BUNDLED = byLawAndNotices();

    private VietnamCalendar() {}

    /**
     * Gives the calendar that comes with the library, from 1 May 2013 to 31 December 2100.
     *
     * <ul>
     *   <li><b>2021 to 2026</b> are official, by the notices of each year; 24 November 2026 by Article 2 of Resolution
     *       28/2026/QH16. The proposal to exchange Monday 23 for Saturday 28 November 2026 was not settled: both stay
     *       what they are, provisional.
     *   <li><b>2027 to 2100</b> are provisional, by the law alone: weekly rest days (Saturday and Sunday), 1 January, 30
     *       April, 1 May, 2 September, Hùng Kings' day and Tết (khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14), 24
     *       November, and for a holiday on a weekly rest day the next working day (khoản 3 Điều 111). The Prime Minister
     *       fixes each year which five days are off for Tết and whether 1 or 3 September is (khoản 3 Điều 112): a day
     *       that is off in every way this can be done is rest, a day that is off in some is unknown. Whether 24 November
     *       on a weekly rest day has a day in lieu is not settled: the next working day is unknown.
     *   <li><b>1 May 2013 to 2020</b> are provisional in the same way, by Article 115 of Labour Code 10/2012/QH13, with
     *       one day for National Day and the exchanges of days that are known of, whose notices were not seen.
     *   <li>Every other day is unknown.
     * </ul>
     *
     * @return the calendar, always the same
     */
    public static WorkCalendar bundled() {
        return BUNDLED;
    }

    /** {@return the notices that make its years 2021 to 2026 official, in order} */
    public static List<HolidayNotice> notices() {
        return VietnamNotices.ALL;
    }

    /** {@return what the law alone says, without notices and exchanges of days, laid out anew} */
    static WorkCalendar statutory() {
        CalendarDraft draft = new CalendarDraft(
                DayRange.of(VietnamStatute.FIRST_DAY, VietnamStatute.LAST_DAY),
                WorkCalendar.mask(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        VietnamStatute.lay(draft);
        return draft.build();
    }

    private static WorkCalendar byLawAndNotices() {
        WorkCalendar calendar = withExchanges(statutory());
        for (HolidayNotice notice : VietnamNotices.ALL) {
            calendar = calendar.with(notice);
        }
        return calendar.with(
                        LocalDate.of(2026, 11, 24),
                        Day.official(DayKind.REST, VietnamHoliday.CULTURE.words(), VietnamStatute.CULTURE_DAY))
                .with(
                        LocalDate.of(2026, 11, 23),
                        Day.provisional(
                                DayKind.WORKING,
                                Words.of(
                                        "ngày làm việc, có đề xuất hoán đổi với thứ Bảy 28/11/2026, chưa rõ kết quả",
                                        "working day; an exchange for Saturday 28 November 2026 was proposed, not"
                                                + " known to be settled")))
                .with(
                        LocalDate.of(2026, 11, 28),
                        Day.provisional(
                                DayKind.REST,
                                Words.of(
                                        "ngày nghỉ hằng tuần, có đề xuất hoán đổi với thứ Hai 23/11/2026, chưa rõ kết"
                                                + " quả",
                                        "weekly rest day; an exchange for Monday 23 November 2026 was proposed, not"
                                                + " known to be settled")));
    }

    private static WorkCalendar withExchanges(WorkCalendar calendar) {
        CalendarDraft draft = new CalendarDraft(calendar);
        for (HolidayNotice.Exchange exchange : VietnamNotices.EXCHANGES) {
            draft.exchanged(exchange, Certainty.PROVISIONAL, List.of());
        }
        return draft.build();
    }
}
