package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import vn.phoihop.document.Words;

/**
 * What this library supposes where no article speaks; {@code docs/assumptions.md} gives the law, the alternative and
 * the switch of each. A closed code.
 */
public enum Assumption {
    /** Limits of minutes and hours run on over nights, rest days and holidays. */
    A1(
            "A1",
            Words.of(
                    "thời hạn tính bằng phút, giờ chạy liên tục qua ngày nghỉ và không chuyển sang ngày làm việc",
                    "limits of minutes and hours run over rest days and do not move to a working day")),
    /** What would end on 29 February ends on the 28th in a common year. */
    A2(
            "A2",
            Words.of(
                    "năm không có ngày 29/02 thì tính đến ngày 28/02",
                    "where there is no 29 February, the 28th stands for it")),
    /** A stated last day ("no later than") that is a rest day moves as the end of a limit does. */
    A3(
            "A3",
            Words.of(
                    "hạn “chậm nhất” ghi bằng ngày mà rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo",
                    "a stated last day that is a rest day moves to the next working day")),
    /** What is due in a cycle, and no day is stated, is late from the day after the last of the cycle. */
    A5(
            "A5",
            Words.of(
                    "nhiệm vụ theo kỳ không nêu ngày thì quá hạn từ ngày sau ngày cuối của kỳ",
                    "what is due in a cycle without a day is late from the day after its last")),
    /** A weekday swapped off is a rest day, the Saturday worked for it a working day. */
    A6(
            "A6",
            Words.of(
                    "ngày nghỉ hoán đổi là ngày nghỉ, ngày thứ Bảy làm bù là ngày làm việc",
                    "a weekday swapped off is a rest day, a Saturday worked for it a working day")),
    /** A limit counted backward mirrors one that runs forward, and its latest day stays on a rest day. */
    A7(
            "A7",
            Words.of(
                    "thời hạn tính lùi đếm ngược như tính xuôi, và không dời khi rơi vào ngày nghỉ",
                    "a limit counted backward mirrors one that runs forward, and stays on a rest day")),
    /** A day stated with "on", "before" or "not before" stays on a rest day. */
    A8(
            "A8",
            Words.of(
                    "ngày ghi bằng “vào ngày”, “trước ngày”, “không trước ngày” không dời khi là ngày nghỉ",
                    "a day stated with \"on\", \"before\" or \"not before\" stays where it is a rest day")),
    /** Half a month is 15 days, a quarter three months, half a year six, in a limit that runs on. */
    A9(
            "A9",
            Words.of(
                    "nửa tháng là 15 ngày, quý là 3 tháng, nửa năm là 6 tháng",
                    "half a month is 15 days, a quarter three months, half a year six")),
    /** Working days are the days that are worked; rest days on the way are left out. */
    A10(
            "A10",
            Words.of(
                    "“ngày làm việc” chỉ đếm những ngày làm việc, bỏ qua ngày nghỉ",
                    "\"working days\" are the days that are worked; rest days are left out")),
    /** Cycles of which the text does not say where they begin are those of the calendar. */
    A11(
            "A11",
            Words.of(
                    "kỳ không nêu mốc bắt đầu thì tính theo tháng, quý, năm dương lịch",
                    "cycles that nobody says the beginning of are those of the calendar"));

    private final String code;
    private final Words label;

    Assumption(String code, Words label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the code as it is written, the number of its section in {@code docs/assumptions.md}} */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Says it.
     *
     * @param locale the language, Vietnamese or English
     * @return the sentence
     */
    public String label(Locale locale) {
        return label.text(locale);
    }
}
