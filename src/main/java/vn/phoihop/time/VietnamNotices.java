package vn.phoihop.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The notices of the days off of 2021 to 2026 for civil servants, and the exchanges of days of earlier years.
 *
 * <p>The same notices ship as files, {@code META-INF/phoihop/notices}, for users to read and to write the next one by.
 */
final class VietnamNotices {
    /** Year by year. */
    static final List<HolidayNotice> ALL = List.of(
            of2021().build(), of2022().build(), of2023().build(), of2024().build(), of2025().build(), of2026().build());

    /** Those of the years of Labour Code 10/2012/QH13, as the project python-holidays lists them. */
    static final List<HolidayNotice.Exchange> EXCHANGES = List.of(
            exchange("2013-04-29", "2013-05-04"),
            exchange("2014-05-02", "2014-04-26"),
            exchange("2014-09-01", "2014-09-06"),
            exchange("2015-01-02", "2014-12-27"),
            exchange("2015-02-16", "2015-02-14"),
            exchange("2015-04-29", "2015-04-25"),
            exchange("2018-12-31", "2019-01-05"),
            exchange("2019-04-29", "2019-05-04"));

    private VietnamNotices() {}

    private static HolidayNotice.Builder of2021() {
        HolidayNotice.Builder notice = notice(2021, "9895/VPCP-KGVX", "4875/TB-LĐTBXH");
        off(notice, VietnamHoliday.NEW_YEAR, "2021-01-01", "2021-01-01");
        off(notice, VietnamHoliday.TET, "2021-02-10", "2021-02-16");
        off(notice, VietnamHoliday.HUNG_KINGS, "2021-04-21", "2021-04-21");
        off(notice, VietnamHoliday.VICTORY, "2021-04-30", "2021-04-30");
        off(notice, VietnamHoliday.LABOUR, "2021-05-01", "2021-05-01");
        inLieu(notice, VietnamHoliday.LABOUR, "2021-05-03", "2021-05-03");
        off(notice, VietnamHoliday.NATIONAL, "2021-09-02", "2021-09-03");
        return notice;
    }

    private static HolidayNotice.Builder of2022() {
        HolidayNotice.Builder notice = notice(2022, "245/VPCP-KGVX", "119/TB-LĐTBXH");
        off(notice, VietnamHoliday.NEW_YEAR, "2022-01-01", "2022-01-01");
        inLieu(notice, VietnamHoliday.NEW_YEAR, "2022-01-03", "2022-01-03");
        off(notice, VietnamHoliday.TET, "2022-01-29", "2022-02-06");
        off(notice, VietnamHoliday.HUNG_KINGS, "2022-04-10", "2022-04-10");
        inLieu(notice, VietnamHoliday.HUNG_KINGS, "2022-04-11", "2022-04-11");
        off(notice, VietnamHoliday.VICTORY, "2022-04-30", "2022-04-30");
        off(notice, VietnamHoliday.LABOUR, "2022-05-01", "2022-05-01");
        inLieu(notice, VietnamHoliday.VICTORY, "2022-05-02", "2022-05-02");
        inLieu(notice, VietnamHoliday.LABOUR, "2022-05-03", "2022-05-03");
        off(notice, VietnamHoliday.NATIONAL, "2022-09-01", "2022-09-02");
        return notice;
    }

    private static HolidayNotice.Builder of2023() {
        HolidayNotice.Builder notice = notice(2023, "8056/VPCP-KGVX", "5034/TB-LĐTBXH");
        off(notice, VietnamHoliday.NEW_YEAR, "2023-01-01", "2023-01-01");
        inLieu(notice, VietnamHoliday.NEW_YEAR, "2023-01-02", "2023-01-02");
        off(notice, VietnamHoliday.TET, "2023-01-20", "2023-01-26");
        off(notice, VietnamHoliday.HUNG_KINGS, "2023-04-29", "2023-04-29");
        off(notice, VietnamHoliday.VICTORY, "2023-04-30", "2023-04-30");
        off(notice, VietnamHoliday.LABOUR, "2023-05-01", "2023-05-01");
        inLieu(notice, VietnamHoliday.HUNG_KINGS, "2023-05-02", "2023-05-02");
        inLieu(notice, VietnamHoliday.VICTORY, "2023-05-03", "2023-05-03");
        off(notice, VietnamHoliday.NATIONAL, "2023-09-01", "2023-09-02");
        inLieu(notice, VietnamHoliday.NATIONAL, "2023-09-04", "2023-09-04");
        return notice;
    }

    private static HolidayNotice.Builder of2024() {
        HolidayNotice.Builder notice = notice(2024, "5015/TB-LĐTBXH", "2450/VPCP-KGVX", "1570/TB-BLĐTBXH");
        off(notice, VietnamHoliday.NEW_YEAR, "2024-01-01", "2024-01-01");
        off(notice, VietnamHoliday.TET, "2024-02-08", "2024-02-14");
        off(notice, VietnamHoliday.HUNG_KINGS, "2024-04-18", "2024-04-18");
        notice.addExchanged(exchange("2024-04-29", "2024-05-04"));
        off(notice, VietnamHoliday.VICTORY, "2024-04-30", "2024-04-30");
        off(notice, VietnamHoliday.LABOUR, "2024-05-01", "2024-05-01");
        off(notice, VietnamHoliday.NATIONAL, "2024-09-02", "2024-09-03");
        return notice;
    }

    private static HolidayNotice.Builder of2025() {
        HolidayNotice.Builder notice = notice(2025, "8726/VPCP-KGVX", "6150/TB-BLĐTBXH");
        off(notice, VietnamHoliday.NEW_YEAR, "2025-01-01", "2025-01-01");
        off(notice, VietnamHoliday.TET, "2025-01-25", "2025-02-02");
        off(notice, VietnamHoliday.HUNG_KINGS, "2025-04-07", "2025-04-07");
        off(notice, VietnamHoliday.VICTORY, "2025-04-30", "2025-04-30");
        off(notice, VietnamHoliday.LABOUR, "2025-05-01", "2025-05-01");
        notice.addExchanged(exchange("2025-05-02", "2025-04-26"));
        off(notice, VietnamHoliday.NATIONAL, "2025-09-01", "2025-09-02");
        return notice;
    }

    /** Without 24 November, which is off by a resolution of its own. */
    private static HolidayNotice.Builder of2026() {
        HolidayNotice.Builder notice = notice(2026, "12729/VPCP-KGVX", "9441/TB-BNV", "3383/BNV-CVL");
        off(notice, VietnamHoliday.NEW_YEAR, "2026-01-01", "2026-01-01");
        notice.addExchanged(exchange("2026-01-02", "2026-01-10"));
        off(notice, VietnamHoliday.TET, "2026-02-14", "2026-02-22");
        off(notice, VietnamHoliday.HUNG_KINGS, "2026-04-26", "2026-04-26");
        inLieu(notice, VietnamHoliday.HUNG_KINGS, "2026-04-27", "2026-04-27");
        off(notice, VietnamHoliday.VICTORY, "2026-04-30", "2026-04-30");
        off(notice, VietnamHoliday.LABOUR, "2026-05-01", "2026-05-01");
        notice.addExchanged(exchange("2026-08-31", "2026-08-22"));
        off(notice, VietnamHoliday.NATIONAL, "2026-09-01", "2026-09-02");
        return notice;
    }

    private static HolidayNotice.Builder notice(int year, String... instruments) {
        HolidayNotice.Builder notice = HolidayNotice.builder();
        notice.year(year).addInstruments(instruments);
        return notice;
    }

    private static void off(HolidayNotice.Builder notice, VietnamHoliday holiday, String first, String last) {
        notice.addRest(new HolidayNotice.Rest(range(first, last), holiday.words()));
    }

    private static void inLieu(HolidayNotice.Builder notice, VietnamHoliday holiday, String first, String last) {
        notice.addRest(new HolidayNotice.Rest(range(first, last), holiday.inLieu()));
    }

    private static HolidayNotice.Exchange exchange(String off, String worked) {
        return new HolidayNotice.Exchange(LocalDate.parse(off), LocalDate.parse(worked));
    }

    private static DayRange range(String first, String last) {
        return DayRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
