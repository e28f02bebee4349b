package vn.phoihop.party;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.phoihop.document.Words;

/**
 * What is known of some codes: who has them, from when, until when, and where that was read.
 *
 * <p>Example: area code 54 was that of Phú Yên until 30 June 2025; on the next day the province became part of Đắk Lắk,
 * whose code is 66. A closed code stays in the table: it is what documents of its time carry. The table is small. It
 * holds what was seen stated and nothing that was concluded from neighbours in a list; what is not in it is unknown.
 */
public final class IdentifierTable {
    private static final LocalDate DECISION_09_2025 = LocalDate.of(2025, 4, 14);
    private static final LocalDate DECISION_20_2020 = LocalDate.of(2020, 9, 15);
    private static final LocalDate LAST_BEFORE_MERGERS = LocalDate.of(2025, 6, 30);
    private static final String BY_09_2025 = "Quyết định 09/2025/QĐ-TTg (baodautu.vn d268140)";
    private static final String BY_20_2020 = "Quyết định 3739/QĐ-UBND (vanban123.vn)";
    private static final String SECOND_HAND = "github.com/thanglequoc/vietnamese-provinces-database";

    private static final List<Entry> ENTRIES =
            Stream.concat(agencies(), areas()).toList();

    private static final Map<Identifier, Entry> BY_IDENTIFIER = byIdentifier();

    private IdentifierTable() {}

    private static Stream<Entry> agencies() {
        return Stream.of(
                agency("G01", "Bộ Công an", "Ministry of Public Security"),
                agency("G02", "Bộ Công Thương", "Ministry of Industry and Trade"),
                agency("G03", "Bộ Giáo dục và Đào tạo", "Ministry of Education and Training"),
                agency("G06", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
                agency("G08", "Bộ Ngoại giao", "Ministry of Foreign Affairs"),
                agency("G09", "Bộ Nội vụ", "Ministry of Home Affairs"),
                agency("G10", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment"),
                agency("G11", "Bộ Quốc phòng", "Ministry of National Defence"),
                agency("G12", "Bộ Tài chính", "Ministry of Finance"),
                agency("G15", "Bộ Tư pháp", "Ministry of Justice"),
                agency("G16", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
                agency("G17", "Bộ Xây dựng", "Ministry of Construction"),
                agency("G18", "Bộ Y tế", "Ministry of Health"),
                agency("G19", "Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam"),
                agency("G20", "Thanh tra Chính phủ", "Government Inspectorate"),
                agency("G21", "Bộ Dân tộc và Tôn giáo", "Ministry of Ethnic and Religious Affairs"),
                agency("G22", "Văn phòng Chính phủ", "Government Office"),
                agency("G27", "Đài Tiếng nói Việt Nam", "Voice of Vietnam"),
                agency("G28", "Đài Truyền hình Việt Nam", "Vietnam Television"),
                agency("G30", "Thông tấn xã Việt Nam", "Vietnam News Agency"),
                agency("H57", "UBND thành phố Huế", "People's Committee of Huế"),
                agency("K57", "HĐND thành phố Huế", "People's Council of Huế"),
                new Entry(
                        Identifier.of(IdentifierScheme.QD_20_2020, "H49"),
                        Words.of("UBND tỉnh Quảng Ninh", "People's Committee of Quảng Ninh"),
                        Optional.of(DECISION_20_2020),
                        Optional.empty(),
                        Optional.empty(),
                        Seen.AS_STATED,
                        BY_20_2020));
    }

    private static Entry agency(String code, String vi, String en) {
        return new Entry(
                Identifier.of(IdentifierScheme.QD_20_2020, code),
                Words.of(vi, en),
                Optional.of(DECISION_09_2025),
                Optional.empty(),
                Optional.empty(),
                Seen.AS_STATED,
                BY_09_2025);
    }

    private static Stream<Entry> areas() {
        Identifier merged = Identifier.of(IdentifierScheme.QD_19_2025, "66");
        Words dakLak = Words.of("Tỉnh Đắk Lắk", "Đắk Lắk province");
        return Stream.of(
                area("54", Words.of("Tỉnh Phú Yên", "Phú Yên province"), Optional.of(merged)),
                area("555", Words.of("Thành phố Tuy Hòa", "Tuy Hòa city"), Optional.empty()),
                area("557", Words.of("Thị xã Sông Cầu", "Sông Cầu town"), Optional.empty()),
                area("558", Words.of("Huyện Đồng Xuân", "Đồng Xuân district"), Optional.empty()),
                area("559", Words.of("Huyện Tuy An", "Tuy An district"), Optional.empty()),
                area("560", Words.of("Huyện Sơn Hòa", "Sơn Hòa district"), Optional.empty()),
                area("561", Words.of("Huyện Sông Hinh", "Sông Hinh district"), Optional.empty()),
                area("562", Words.of("Huyện Tây Hòa", "Tây Hòa district"), Optional.empty()),
                area("563", Words.of("Huyện Phú Hòa", "Phú Hòa district"), Optional.empty()),
                area("564", Words.of("Thị xã Đông Hòa", "Đông Hòa town"), Optional.empty()),
                new Entry(
                        Identifier.of(IdentifierScheme.QD_124_2004, "66"),
                        dakLak,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Seen.SECOND_HAND,
                        SECOND_HAND),
                new Entry(
                        merged,
                        dakLak,
                        Optional.of(LAST_BEFORE_MERGERS.plusDays(1)),
                        Optional.empty(),
                        Optional.empty(),
                        Seen.SECOND_HAND,
                        SECOND_HAND));
    }

    private static Entry area(String code, Words holder, Optional<Identifier> replacement) {
        return new Entry(
                Identifier.of(IdentifierScheme.QD_124_2004, code),
                holder,
                Optional.empty(),
                Optional.of(LAST_BEFORE_MERGERS),
                replacement,
                Seen.SECOND_HAND,
                SECOND_HAND);
    }

    private static Map<Identifier, Entry> byIdentifier() {
        Map<Identifier, Entry> byIdentifier = new HashMap<>();
        ENTRIES.forEach(entry -> byIdentifier.put(entry.identifier(), entry));
        return Collections.unmodifiableMap(byIdentifier);
    }

    /** {@return all that is known, agencies first, then areas} */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /**
     * Finds what is known of a code.
     *
     * @param identifier the code
     * @return its entry, or empty if nothing is known of it
     */
    public static Optional<Entry> find(Identifier identifier) {
        return Optional.ofNullable(BY_IDENTIFIER.get(identifier));
    }

    /**
     * What is known of a code.
     *
     * @param identifier the code
     * @param holder who has it, or had it
     * @param from the first day it is known to be in use; empty if that was not found, and then any day before it closed
     *     counts
     * @param until the last day it was in use; empty if it was not closed, as far as is known
     * @param replacement the code that takes its place, if that was stated
     * @param seen how it was seen
     * @param source where it was read
     */
    public record Entry(
            Identifier identifier,
            Words holder,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Identifier> replacement,
            Seen seen,
            String source) {
        /**
         * Says how the code stands on a day.
         *
         * @param day the day
         * @return whether it is valid, closed, or not yet known then
         */
        public Identifier.Standing standingOn(LocalDate day) {
            if (until.filter(day::isAfter).isPresent()) {
                return Identifier.Standing.CLOSED;
            }
            return from.filter(day::isBefore).isPresent() ? Identifier.Standing.UNKNOWN : Identifier.Standing.VALID;
        }
    }

    /** How sure an entry is. */
    public enum Seen {
        /** In a page that gives the document's own list or words. Example: G22 in a report of Decision 09/2025/QĐ-TTg. */
        AS_STATED,
        /** In somebody's collection only, without the document. Example: the area codes of Phú Yên. */
        SECOND_HAND
    }
}
