package vn.phoihop.time;

import vn.phoihop.document.Words;

/** The public holidays of Vietnam (ngày lễ, tết), with the names of their days, of days in lieu and of doubtful days. */
enum VietnamHoliday {
    /** 1 January. */
    NEW_YEAR("Tết Dương lịch", "New Year's Day"),
    /** Five days about the first day of the first lunar month. */
    TET("Tết Nguyên đán", "Lunar New Year (Tết)"),
    /** The tenth day of the third lunar month. */
    HUNG_KINGS("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day"),
    /** 30 April. */
    VICTORY("Ngày Chiến thắng 30/4", "Victory Day, 30 April"),
    /** 1 May. */
    LABOUR("Ngày Quốc tế lao động 1/5", "International Labour Day, 1 May"),
    /** 2 September, and since 2021 the day before or after. */
    NATIONAL("Quốc khánh 2/9", "National Day, 2 September"),
    /** 24 November, since 2026. */
    CULTURE("Ngày Văn hóa Việt Nam 24/11", "Vietnamese Culture Day, 24 November");

    private final Words words;
    private final Words inLieu;
    private final Words either;
    private final Words maybe;

    VietnamHoliday(String vi, String en) {
        words = Words.of(vi, en);
        inLieu = Words.of("nghỉ bù " + vi, "day in lieu of " + en);
        either = Words.of("nghỉ " + vi, "day off for " + en);
        maybe = Words.of("có thể nghỉ " + vi + ", chưa rõ thông báo", "may be off for " + en + "; no notice known");
    }

    /** {@return the name of its days} */
    Words words() {
        return words;
    }

    /** {@return the name of a day in lieu of one that falls on a weekly rest day} */
    Words inLieu() {
        return inLieu;
    }

    /** {@return the name of a day that is off for it, in its place or in lieu} */
    Words either() {
        return either;
    }

    /** {@return the name of a day that may be off for it} */
    Words maybe() {
        return maybe;
    }
}
