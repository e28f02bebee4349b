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
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Relation;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.json.PhoihopJson;

class ShowTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int show(String... arguments) {
        return Show.show(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder.resolve("pages/agreements.md"));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String onOneLine() {
        return String.join(" ", out().strip().split("\\s+"));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Five years from 20 February 2021 end on a day of Tết; the phase ends on the last day of 2025. */
    @Test
    void saysWhenWhatIsDatedFallsDue() {
        assertThat(show()).isZero();
        assertThat(onOneLine())
                .contains("5 năm kể từ ngày ký Hạn: hết ngày 23/02/2026 - Tính từ ngày ký: 20/02/2021")
                .contains("- Ngày 20/02/2026 là ngày nghỉ (Tết Nguyên đán) nên kết thúc vào ngày làm việc tiếp theo,"
                        + " 23/02/2026 (khoản 5 Điều 148 Bộ luật Dân sự)")
                .contains("Hết giai đoạn 2021-2025 Hạn: hết ngày 31/12/2025")
                .contains("5 năm kể từ ngày ký chờ thời điểm bắt đầu thời hạn - Chưa biết ngày ký")
                .contains("Hết giai đoạn 2025-2030 Hạn: hết ngày 31/12/2030");
    }

    @Test
    void saysWhichCyclesComeNextFromADay() {
        assertThat(show("--en", "--from=2023-06-01")).isZero();
        assertThat(onOneLine())
                .contains("d18 2023: Due by the end of 31 December 2023; 2024: Due by the end of 31 December 2024; A11:"
                        + " cycles that nobody says the beginning of are those of the calendar")
                .contains("d16 how long a cycle is is not known");
    }

    /** The report of 2023 is missing (d3), which is no error of the text: nothing of it is said without the day. */
    @Test
    void saysWhatTheRulesFindOfTheLedgerOnADay() {
        String missing = "\"d3@2023\" of cong-ttdt-cp is overdue: due by 31 December 2023, done 0 of 1";
        assertThat(show("--en")).isZero();
        assertThat(onOneLine()).doesNotContain(missing);
        assertThat(show("--en", "--on=2025-07-01")).isZero();
        assertThat(onOneLine()).contains(missing);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(show("--from=tomorrow")).isEqualTo(1);
        assertThat(err())
                .isEqualTo("option must be --en, --from=2023-06-01 or --on=2025-07-01, but was --from=tomorrow\n");
    }

    @Test
    void withoutArgumentsShowsTheBundledAgreements() {
        assertThat(show()).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .contains("Ký kết                20/02/2021; tại trụ sở Tỉnh ủy Phú Yên")
                .contains("Thời hạn              5 năm, giai đoạn 2021-2025 [s1 p2, s1 p3]")
                .contains("chứng kiến            Nguyễn Xuân Phúc, Thủ tướng Chính phủ [s1 p3]")
                .contains("NHIỆM VỤ: 6 (NÊU TRONG VĂN BẢN: 6)")
                .contains("▪ Cổng Thông tin điện tử Chính phủ: 4")
                .contains("d4  [nên]  Dành vị trí nổi bật cho tin về Đề án 15 triệu cây xanh của Phú Yên [s1 p7]")
                .contains("k1  [chỉ tiêu được nhắc đến]  15.000.000 cây: ")
                .contains("lưu ý  Nguồn in “20/2”, được hiểu là ngày 20/02/2021")
                .contains("Số, ký hiệu           155/UBND-KGVX")
                .contains("NHIỆM VỤ: 12 (NÊU TRONG VĂN BẢN: 12)")
                .contains("▪ Các đơn vị, địa phương (từng thành viên): 4")
                .contains("Cùng phối hợp: Ban Tuyên giáo Tỉnh ủy")
                .contains("Không nêu             người ký, thời hạn, ngày đăng tin");
    }

    @Test
    void groupsDutiesByHowTheyAriseAndByWhoLeads() {
        show();
        assertThat(out())
                .contains("theo chu kỳ           d3 (hằng năm)")
                .contains("nguồn không nêu       d1, d2, d3, d4, d5, d6, d6a, d7")
                .contains("Sở Thông tin và Truyền thông     d4              d5, d6, d7                      d6a")
                .contains("▪ Chưa rõ ai thực hiện: 2")
                .contains("Một trong: UBND tỉnh Phú Yên; Sở Thông tin và Truyền thông");
    }

    @Test
    void saysWhatTheNumbersSay() {
        show();
        assertThat(onOneLine())
                .contains("Số, ký hiệu 155/UBND-KGVX đọc là: Công văn số 155 của UBND, đơn vị hoặc lĩnh vực KGVX"
                        + " (thể thức: Công văn)")
                .contains("đọc là: Công văn số 4282 của UBND, đơn vị hoặc lĩnh vực KGVX (thể thức: Công văn)")
                .contains("đọc là: Quyết định (cá biệt) số 1191 của TTg (thể thức: Hành chính, có tên loại)");
        out.reset();
        show("--en");
        assertThat(onOneLine())
                .contains(
                        "read as: Official letter no. 155 by UBND, unit or field KGVX (shape: Letter, without a type)")
                .contains("read as: Official letter no. 4282 by UBND, unit or field KGVX")
                .contains("read as: Decision (individual) no. 1191 by TTg (shape: Administrative, with a type)");
    }

    @Test
    void showsEveryReadingTheClausesAndTheCodesOfParties() throws IOException {
        String text = PhoihopJson.writeAgreement(Bundled.LETTER
                        .withNumber("44/SCT-TTr")
                        .withRelations(Relation.builder()
                                .id(ElementId.of("b9"))
                                .kind(Relation.Kind.CITES)
                                .document(Words.vi("Luật Thỏa thuận quốc tế"))
                                .number("70/2020/QH14")
                                .build())
                        .withClauses(Clause.builder()
                                .id(ElementId.of("c1"))
                                .provision(Provision.parse("khoản 2 Điều 5"))
                                .heading(Words.of("Báo cáo", "Reports"))
                                .addReferences(
                                        CrossReference.to(Provision.parse("điểm đ khoản 1 Điều 3")),
                                        CrossReference.to(Provision.parse("Điều 7"), ElementId.of("b9")))
                                .build()))
                .replace(
                        "\"id\": \"so-tttt\",",
                        "\"id\": \"so-tttt\", \"identifiers\": [{\"scheme\": \"qd-20-2020\", \"value\": \"H45.12\"}],");
        show(file("thu.json", text));
        assertThat(onOneLine())
                .contains("đọc là: Công văn số 44 của SCT, đơn vị hoặc lĩnh vực TTr (thể thức: Công văn)")
                .contains("đọc là: Tờ trình số 44 của SCT (thể thức: Hành chính, có tên loại)")
                .contains("đọc là: Luật hoặc Nghị quyết (của Quốc hội, Ủy ban Thường vụ Quốc hội) số 70 năm 2020"
                        + " của QH14")
                .contains("khoản 2 Điều 5 Báo cáo Dẫn: điểm đ khoản 1 Điều 3; Điều 7 (b9)")
                .contains("Sở Thông tin và Truyền thông, mã H45.12 (");
        out.reset();
        show("--en", file("thu.json", text));
        assertThat(out())
                .contains("    clause 2, Article 5  Reports\n")
                .contains("Refers to: point đ, clause 1, Article 3; Article 7 (b9)\n")
                .contains("code H45.12 (");
    }

    @Test
    void saysSoOfANumberThatCannotBeRead() throws IOException {
        show(file("thu.json", PhoihopJson.writeAgreement(Bundled.LETTER.withNumber("không số"))));
        assertThat(out()).contains("""
                        Số, ký hiệu           không số
                                              không đọc được
                        """);
    }

    @Test
    void writesAllPagesAsMarkdown() throws IOException {
        show();
        assertThat(Files.readString(folder.resolve("pages/agreements.md")))
                .startsWith("# Chương trình phối hợp truyền thông của Cổng Thông tin điện tử Chính phủ")
                .contains("\n# Kế hoạch của Phú Yên triển khai Quyết định 1191/QĐ-TTg")
                .contains("| cơ quan | chủ trì | thực hiện | phối hợp | đối ứng |\n| --- | --- | --- | --- | --- |\n")
                .contains("| Sở Thông tin và Truyền thông | d4 | d5, d6, d7 |  | d6a |")
                .contains("- **đầu mối**: Sở Thông tin và Truyền thông \\[s0 p7, s0 p8]");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(show("--en")).isZero();
        assertThat(out())
                .contains("Signed                20/02/2021; at the headquarters of the Provincial Party Committee")
                .contains("witness               Nguyễn Xuân Phúc, Prime Minister [s1 p3]")
                .contains("DUTIES: 12 (STATED: 12)")
                .contains("Read from context: bearers")
                .contains("notice  the source prints \"20/2\", read as 20 February 2021");
    }

    @Test
    void aPageKeepsToAHundredColumnsButForAddresses() {
        show();
        show("--en");
        assertThat(out().lines().filter(line -> !line.contains("https://")))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void showsTheSameWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            show();
            String expected = out();
            for (String tag : List.of("tr-TR", "th-TH-u-nu-thai", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                out.reset();
                show();
                assertThat(out()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void showsTheFilesNamed() throws IOException {
        assertThat(show(file("thu.json", PhoihopJson.writeAgreement(Bundled.LETTER))))
                .isZero();
        assertThat(out()).contains("155/UBND-KGVX").doesNotContain("giai đoạn 2021-2025");
    }

    @Test
    void anUnreadableFileEndsInStatus1WithItsPlaceAndTheOthersAreShownAllTheSame() throws IOException {
        String sound = PhoihopJson.writeAgreement(Bundled.LETTER);
        String broken = file("hong.json", """
                {
                  "id": "letter",
                  "instrument": "letter",
                  "kind": "Letter",
                  "title": {"vi": "Công văn"}
                }
                """);
        assertThat(show(broken, file("thu.json", sound))).isEqualTo(1);
        assertThat(err())
                .startsWith(broken + ": line 4, column 11, at /kind: kind of agreement must be lower-case words");
        assertThat(out()).contains("155/UBND-KGVX");
    }

    @Test
    void aMissingFileEndsInStatus1() {
        String missing = folder.resolve("khong-co.json").toString();
        assertThat(show(missing)).isEqualTo(1);
        assertThat(err()).isEqualTo("file must be readable, but was not: " + missing + System.lineSeparator());
    }

    @Test
    void aFindingOfSeverityErrorEndsInStatus1WithItsPlace() throws IOException {
        String slip =
                PhoihopJson.writeAgreement(Bundled.LETTER).replace("\"each:don-vi-dia-phuong\"", "\"each:don-vi\"");
        assertThat(show(file("thu.json", slip))).isEqualTo(1);
        assertThat(out())
                .contains("▪ “don-vi” (từng thành viên): 4")
                .contains("lỗi  Không có nhóm cơ quan hay nhóm người nào mang mã “don-vi”")
                .contains("[reference-unknown,\n")
                .contains("/duties/0/bearers/each/0]");
    }

    @Test
    void anUnknownOptionEndsInStatus1() {
        assertThat(show("--vietnamese")).isEqualTo(1);
        assertThat(err()).startsWith("option must be --en, --from=2023-06-01 or --on=2025-07-01, but was --vietnamese");
        assertThat(out()).isEmpty();
    }
}
