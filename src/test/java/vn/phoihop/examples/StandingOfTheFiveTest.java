package vn.phoihop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phoihop.json.PhoihopJson;

/**
 * How the five agreements stand on three days around the reorganisation of 2025. Who bears what is expected from the table of
 * successions, the counts from the invented ledgers, by hand.
 */
class StandingOfTheFiveTest {
    private static final String NOTICE = "Chương trình phối hợp truyền thông của Cổng";
    private static final String SIGNING = "Chương trình phối hợp công tác của Cổng";
    private static final String PLAN = "Kế hoạch của Phú Yên";
    private static final String FRONT = "Chương trình phối hợp truyền thông và phản ánh";
    private static final String LETTER = "Công văn";

    @TempDir
    Path folder;

    private String show(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Show.show(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder.resolve("pages.md"));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is said of the standing of one agreement, on one line. */
    private String standing(String title, String day, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "--on=" + day;
        System.arraycopy(more, 0, arguments, 1, more.length);
        String pages = String.join(" ", show(arguments).strip().split("\\s+"));
        String page = pages.substring(pages.toUpperCase(Locale.ROOT).indexOf(title.toUpperCase(Locale.ROOT)));
        boolean isEnglish = List.of(more).contains("--en");
        int from = page.indexOf(isEnglish ? "STANDING ON " : "TRẠNG THÁI NGÀY ");
        return page.substring(from, page.indexOf(isEnglish ? "WHAT THE TEXT LEAVES OPEN" : "NHỮNG ĐIỀU NGUỒN", from));
    }

    /** The Department lost the press to that of culture on 1 March; the provinces merge tomorrow. */
    @Test
    void on30June2025PhuYenStillBearsWhatItSigned() {
        assertThat(standing(NOTICE, "2025-06-30"))
                .contains("Văn bản Văn bản đang có hiệu lực")
                .contains("lấy ngày cuối giai đoạn, 31/12/2025")
                .contains("Số lần phải làm quá hạn: 1; chưa rõ: 3; đang trong hạn: 3; chờ phát sinh: 3;"
                        + " thực hiện thường xuyên: 1; hoàn thành: 9")
                .contains("Sở Thông tin và Truyền thông (báo chí), nay là: Sở Văn hóa, Thể thao và Du lịch tỉnh Phú Yên"
                        + " - từ ngày 01/03/2025: chuyển giao chức năng (chưa kiểm chứng)")
                .contains("UBND tỉnh Phú Yên (d13, d14, d17, d18)")
                .doesNotContain("Đắk Lắk");
        assertThat(standing(SIGNING, "2025-06-30"))
                .contains("Số lần phải làm thực hiện thường xuyên: 1")
                .contains("Danh bạ không ghi thay đổi: Cổng Thông tin điện tử Chính phủ (d1, d2, d3, d4);"
                        + " UBND tỉnh Phú Yên (d5, d6)");
        assertThat(standing(FRONT, "2025-06-30"))
                .contains("Số lần phải làm quá hạn: 1; đang trong hạn: 1; chờ phát sinh: 1; hoàn thành: 1")
                .contains("d9, d10, d11, d12, d13 Sở Thông tin và Truyền thông (chuyển đổi số), nay là:"
                        + " Sở Khoa học và Công nghệ tỉnh Phú Yên")
                .contains("d7, d8 Sở Thông tin và Truyền thông, nay là: một trong các cơ quan Sở Khoa học và Công nghệ"
                        + " tỉnh Phú Yên; Sở Văn hóa, Thể thao và Du lịch tỉnh Phú Yên"
                        + " (văn bản không nêu lĩnh vực)");
        assertThat(standing(PLAN, "2025-06-30"))
                .contains("nhóm UBND các huyện, thị xã, thành phố: 9 cơ quan")
                .contains("Ban Tuyên giáo Tỉnh ủy, nay là: Ban Tuyên giáo và Dân vận Tỉnh ủy Phú Yên");
    }

    /** The two provinces are one; the districts are gone; the Portal is what it was. */
    @Test
    void on1July2025DakLakBearsIt() {
        assertThat(standing(NOTICE, "2025-07-01"))
                .contains("Số lần phải làm quá hạn: 1; chưa rõ: 3; đang trong hạn: 3; chờ phát sinh: 3;"
                        + " thực hiện thường xuyên: 1; hoàn thành: 9")
                .contains("d13, d14 UBND tỉnh Phú Yên, nay là: UBND tỉnh Đắk Lắk - từ ngày 01/07/2025:"
                        + " hợp nhất, sáp nhập (theo nguồn thứ cấp)")
                .contains("(báo chí), nay là: Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk - từ ngày 01/03/2025:"
                        + " chuyển giao chức năng (chưa kiểm chứng) - từ ngày 01/07/2025: hợp nhất, sáp nhập")
                .contains("Danh bạ không ghi thay đổi: Cổng Thông tin điện tử Chính phủ (d1,");
        assertThat(standing(SIGNING, "2025-07-01"))
                .contains("d5, d6 UBND tỉnh Phú Yên, nay là: UBND tỉnh Đắk Lắk")
                .contains("Danh bạ không ghi thay đổi: Cổng Thông tin điện tử Chính phủ (d1, d2, d3, d4) ");
        assertThat(standing(PLAN, "2025-07-01"))
                .contains("nhóm UBND các huyện, thị xã, thành phố: không còn cơ quan nào")
                .contains("UBND TP. Tuy Hòa, nay là: không có cơ quan kế thừa")
                .contains("Ban Tuyên giáo Tỉnh ủy, nay là: Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk");
        assertThat(standing(FRONT, "2025-07-01"))
                .contains("bên Tòa soạn Báo Phú Yên, nay là: Báo và Phát thanh, Truyền hình Đắk Lắk")
                .contains("bên Đài Phát thanh Truyền hình Phú Yên, nay là: Báo và Phát thanh, Truyền hình Đắk Lắk")
                .contains("nay là: Ủy ban MTTQ Việt Nam tỉnh Đắk Lắk");
    }

    /** One award of 2024 was never publicised; the record is complete to 30 June 2025. */
    @Test
    void saysWhatIsOverdueAndWhy() {
        assertThat(standing(FRONT, "2025-07-01"))
                .contains("Quá hạn: 1 d5@2024 Quá hạn: Phối hợp tổ chức hưởng ứng và tuyên truyền các giải báo chí")
                .contains("- Sổ chỉ đầy đủ đến ngày 30/06/2025; quá hạn tính đến ngày đó, sau đó đến ngày 01/07/2025"
                        + " không rõ")
                .contains("- Thực hiện một phần ngày 17/05/2024 [f05] - Thực hiện một phần ngày 25/10/2024 [f06]")
                .contains("Hạn: hết ngày 31/12/2024");
        assertThat(standing(NOTICE, "2025-07-01"))
                .contains("Quá hạn: 1 d3@2023 Quá hạn: Triển khai phối hợp tuyên truyền trên Cổng")
                .contains("- Sổ ghi về d3 đầy đủ từ ngày 01/01/2023 đến ngày 31/12/2024");
    }

    @Test
    void saysWhatIsUnknownAndWhichFactWouldSettleIt() {
        assertThat(standing(NOTICE, "2025-07-01"))
                .contains("Chưa rõ: 3 d16@unstated")
                .contains("Cần biết: Văn bản không nêu bao lâu một lần, hoặc chưa rõ kỳ bắt đầu khi nào")
                .contains("d18@2024 Xem xét để khen thưởng (khen hay không là tùy người quyết định)"
                        + " Cần biết: Sổ ghi về d18 không đầy đủ từ ngày 01/07/2024 đến ngày 31/12/2024");
    }

    @Test
    void saysWhatNeedsJudgementAndHowMilestonesAndTargetsStand() {
        assertThat(standing(PLAN, "2025-07-01"))
                .contains("Cần xem xét, kết luận: 3 k1 Chỉ tiêu “Có cơ sở dữ liệu đối ngoại")
                .contains("- Văn bản không nêu con số - Phải đạt chậm nhất ngày 31/12/2025");
        assertThat(standing(NOTICE, "2025-07-01"))
                .contains("đạt; Diễn ra ngày 23/05/2021; Chậm nhất ngày 31/12/2021")
                .contains("k1 Chỉ tiêu “Cây xanh trồng theo Đề án của tỉnh”: chỉ được nhắc đến, không đánh giá ở đây");
    }

    /** The last day of the programme: what was done in the autumn is done, and the late award stays late. */
    @Test
    void on31December2025TheProgrammeHasItsLastDay() {
        assertThat(standing(NOTICE, "2025-12-31"))
                .contains("Văn bản Văn bản đang có hiệu lực")
                .contains("trạng thái thay đổi vào ngày 01/01/2026")
                .contains("Số lần phải làm quá hạn: 1; chưa rõ: 3; đang trong hạn: 1; chờ phát sinh: 3;"
                        + " thực hiện thường xuyên: 1; hoàn thành: 11");
        assertThat(standing(FRONT, "2025-12-31"))
                .contains("Số lần phải làm hoàn thành muộn: 1; đang trong hạn: 1; chờ phát sinh: 1; hoàn thành: 1")
                .contains("Hoàn thành muộn: 1 d5@2024")
                .contains("- Thực hiện ngày 15/09/2025, sau thời hạn [f08]")
                .contains("d5@2025 Phối hợp tổ chức hưởng ứng và tuyên truyền các giải báo chí"
                        + " (đến hết ngày 31/12/2025, 2/3)");
        assertThat(standing(NOTICE, "2026-01-01")).contains("Văn bản Văn bản đã hết hiệu lực");
    }

    /** Nobody knows whose letter it is, so nobody follows its department. */
    @Test
    void theLetterNamesNoProvinceSoItsDepartmentIsNotFollowed() {
        assertThat(standing(LETTER, "2025-07-01"))
                .contains("Có hiệu lực từ ngày ban hành, 18/01/2023")
                .contains("Sổ theo dõi không khẳng định đầy đủ ngày nào")
                .contains("Số lần phải làm thực hiện thường xuyên: 2")
                .contains(
                        "Danh bạ không ghi thay đổi: Các đơn vị, địa phương (d1, d2, d3, d4); Sở Thông tin và Truyền thông"
                                + " (d5, d6)");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(standing("Programme of the Front", "2025-07-01", "--en"))
                .contains("Instances overdue: 1; open: 1; awaiting: 1; fulfilled: 1")
                .contains("d5@2024 overdue: Coordinate in responding to and publicising press awards")
                .contains("- arises in the cycle 2024, from 1 January 2024 to 31 December 2024")
                .contains("its events are invented");
    }

    @Test
    void aFileIsShownWithTheLedgerBesideIt() throws IOException {
        Path file = folder.resolve("mat-tran.json");
        Files.writeString(file, PhoihopJson.writeAgreement(Bundled.FRONT));
        assertThat(standing(FRONT, "2025-07-01", file.toString()))
                .contains("Chưa rõ: 2")
                .contains("d5@2023");
        PhoihopJson.writeLedger(Show.bundledLedger("front-four-parties.json"), folder.resolve("mat-tran.jsonl"));
        assertThat(standing(FRONT, "2025-07-01", file.toString()))
                .contains("Quá hạn: 1")
                .doesNotContain("Chưa rõ");
    }
}
