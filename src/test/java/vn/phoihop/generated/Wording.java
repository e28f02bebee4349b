package vn.phoihop.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.document.Words;

/** Words of Vietnamese administration, put together by chance. */
final class Wording {
    private static final List<Words> ACTS = words("""
            Chủ trì xây dựng                | Take the lead in drafting
            Phối hợp tổ chức thực hiện      | Coordinate in carrying out
            Đôn đốc, kiểm tra               | Urge and inspect
            Rà soát, tổng hợp               | Review and compile
            Tham mưu ban hành               | Advise on issuing
            Tuyên truyền, phổ biến          | Publicise
            Bố trí kinh phí cho             | Set aside funds for
            Cử cán bộ đầu mối về            | Name a focal point for
            Sơ kết, tổng kết                | Sum up
            Không được chậm trễ trong       | Not delay
            """);
    private static final List<Words> MATTERS = words("""
            kế hoạch chuyển đổi số          | the digital transformation plan
            công tác tiếp công dân          | the reception of citizens
            phong trào thi đua yêu nước     | the emulation movement
            cải cách thủ tục hành chính     | the reform of procedures
            công tác dân vận khéo           | mass mobilisation
            phòng, chống thiên tai          | disaster prevention
            quản lý đất đai, đo đạc         | land administration
            giám sát, phản biện xã hội      | social supervision and criticism
            bảo hiểm xã hội tự nguyện       | voluntary social insurance
            đường ống cấp nước nông thôn    | rural water supply
            """);
    private static final List<Words> BODIES = words("""
            Sở Nội vụ                       | Department of Home Affairs
            Sở Tài chính                    | Department of Finance
            Ban Dân vận Tỉnh ủy             | Mass Mobilisation Commission
            Hội Liên hiệp Phụ nữ tỉnh       | Provincial Women's Union
            Ủy ban nhân dân huyện Đồng Hỷ   | People's Committee of Đồng Hỷ
            Bảo hiểm xã hội tỉnh            | Provincial Social Insurance
            Đài Khí tượng Thủy văn          | Hydrometeorological Station
            Chủ tịch Hội Nông dân           | Chair of the Farmers' Union
            các xã, phường, đặc khu         | communes, wards and special zones
            Mặt trận Tổ quốc cấp xã         | Fatherland Front at commune level
            """);
    private static final List<Words> WAYS = words("""
            kịp thời                        | promptly
            đúng quy định                   | in keeping with the rules
            chất lượng, hiệu quả            | well and effectively
            qua trục liên thông văn bản     | over the document exchange
            trên cổng dịch vụ công          | on the public service portal
            thường xuyên, liên tục          | regularly and without a break
            đột xuất khi có yêu cầu         | ad hoc when asked
            tại hội nghị giao ban quý       | at the quarterly meeting
            """);
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Y", "Hoàng", "Đặng");
    private static final List<String> MIDDLE = List.of("Thị Bích", "Văn", "Hữu", "Ngọc Quỳnh", "Đình", "Thị", "Quang");
    private static final List<String> GIVEN = List.of("Hằng", "Dũng", "Ơn", "Thuỷ", "Thủy", "Ngữ", "Phượng", "Vỹ");
    private static final List<String> SYMBOLS = List.of("CTr", "KH-UBND", "QCPH/SNV-BHXH", "TB-VP", "UBND-NC", "NQLT");
    private static final List<String> LANGUAGES = List.of("km", "lo", "zh", "fr", "cjm", "hmn");

    private final Chance chance;

    Wording(Chance chance) {
        this.chance = chance;
    }

    Words action() {
        return said(chance.of(ACTS), chance.of(MATTERS));
    }

    Words matter() {
        return said(chance.of(MATTERS), chance.of(WAYS));
    }

    Words body() {
        return said(chance.of(BODIES));
    }

    Words way() {
        return said(chance.of(WAYS));
    }

    String person() {
        return text(chance.of(FAMILY) + " " + chance.of(MIDDLE) + " " + chance.of(GIVEN));
    }

    String alias() {
        return text(vi(chance.of(BODIES)) + " (" + chance.between(1, 999) + ")");
    }

    /** The number and symbol of a document. */
    String number() {
        return text(chance.between(1, 4999) + "/" + chance.of(SYMBOLS));
    }

    /** A place in a source. */
    String clause() {
        return text(
                chance.oneIn(2)
                        ? "p" + chance.between(1, 60)
                        : "Điều " + chance.between(1, 30) + " khoản " + chance.between(1, 9) + " điểm đ");
    }

    String address() {
        return text("https://example.vn/van-ban/" + chance.between(1, 99_999) + "?trang=1&khổ=a4#đầu");
    }

    String text(String plain) {
        return Letters.perhapsAwkward(chance, plain);
    }

    /** In Vietnamese and English most often, else in one of them, or in a third language too. */
    private Words said(Words... pieces) {
        List<Words> all = List.of(pieces);
        Map<String, String> texts = new LinkedHashMap<>();
        int form = chance.below(8);
        if (form == 0) {
            texts.put(chance.of(LANGUAGES), text(vi(pieces[0])));
        }
        if (form != 1) {
            texts.put("vi", text(String.join(" ", all.stream().map(Wording::vi).toList())));
        }
        if (form != 2) {
            texts.put("en", text(String.join(" ", all.stream().map(Wording::en).toList())));
        }
        return new Words(texts);
    }

    private static String vi(Words words) {
        return words.byLanguage().getOrDefault("vi", "");
    }

    private static String en(Words words) {
        return words.byLanguage().getOrDefault("en", "");
    }

    private static List<Words> words(String table) {
        return table.lines()
                .map(line -> line.split("\\|"))
                .map(pair -> Words.of(pair[0].strip(), pair[1].strip()))
                .toList();
    }
}
