package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;

/**
 * A body that writes a code into numbers: only bodies that nobody takes for another, under codes that only they write.
 *
 * <p>Example: {@code UBND} is written by a People's Committee, in whose name stands "ủy ban nhân dân" or "UBND".
 *
 * @param reach how many bodies write the code, and who besides goes by it
 * @param name what it is called
 * @param words some of these words stand in the name of whoever writes the code, see {@link Names#words}
 */
record IssuerBody(Reach reach, Words name, List<String> words) {
    /** How far a code reaches. */
    enum Reach {
        /** As many bodies as there are localities: a locality that takes part stands for its own. */
        LOCAL,
        /** One body in the country. */
        CENTRAL,
        /** One body, and the units of it that number under its code: {@code 5104/BTTTT-PTTH&TTĐT}. */
        WITH_UNITS
    }

    private static final String FRONT = "Mặt trận Tổ quốc";

    /** The codes, but for HĐND, are those of printed numbers, see {@code NumberTableTest}. */
    private static final Map<String, IssuerBody> BY_CODE = Stream.of(
                    body("UBND", Reach.LOCAL, "Ủy ban nhân dân", "a People's Committee", "ủy ban nhân dân"),
                    body("HĐND", Reach.LOCAL, "Hội đồng nhân dân", "a People's Council", "hội đồng nhân dân"),
                    body(
                            "TU",
                            Reach.LOCAL,
                            "Tỉnh ủy, Thành ủy",
                            "a Provincial or City Party Committee",
                            "tỉnh ủy",
                            "thành ủy",
                            "đảng bộ tỉnh",
                            "đảng bộ thành phố"),
                    body("CP", Reach.CENTRAL, "Chính phủ", "the Government", "chính phủ", "thủ tướng"),
                    body("TTg", Reach.CENTRAL, "Thủ tướng Chính phủ", "the Prime Minister", "chính phủ", "thủ tướng"),
                    body(
                            "VPCP",
                            Reach.WITH_UNITS,
                            "Văn phòng Chính phủ",
                            "the Government Office",
                            "văn phòng chính phủ",
                            "cổng thông tin điện tử chính phủ",
                            "cổng ttđt chính phủ"),
                    front("UBMTTQ"),
                    front("UBMTTQVN"),
                    front("UBTUMTTQVN"),
                    front("ĐCTUBTƯMTTQVN"),
                    front("MTTW"),
                    body(
                            "TLĐ",
                            Reach.CENTRAL,
                            "Tổng Liên đoàn Lao động",
                            "the General Confederation of Labour",
                            "tổng liên đoàn"),
                    body(
                            "TWĐTN",
                            Reach.CENTRAL,
                            "Trung ương Đoàn Thanh niên",
                            "the Central Committee of the Youth Union",
                            "đoàn thanh niên",
                            "trung ương đoàn",
                            "đoàn tncs"),
                    ministry(
                            "BTTTT",
                            "Bộ Thông tin và Truyền thông",
                            "the Ministry of Information and Communications",
                            "bộ tt tt"),
                    ministry("BCA", "Bộ Công an", "the Ministry of Public Security"),
                    ministry("BQP", "Bộ Quốc phòng", "the Ministry of National Defence"),
                    ministry("BNV", "Bộ Nội vụ", "the Ministry of Home Affairs"),
                    ministry(
                            "BVHTTDL",
                            "Bộ Văn hóa, Thể thao và Du lịch",
                            "the Ministry of Culture, Sports and Tourism",
                            "bộ vh tt dl",
                            "bộ vhtt dl",
                            "bộ vh tt và dl",
                            "bộ vhtt và dl"),
                    ministry(
                            "BLĐTBXH",
                            "Bộ Lao động – Thương binh và Xã hội",
                            "the Ministry of Labour, Invalids and Social Affairs",
                            "bộ lđ tb xh",
                            "bộ lđtb xh",
                            "bộ lđ tbxh",
                            "bộ lđ tb và xh",
                            "bộ lđtb và xh"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Map.Entry<String, IssuerBody> body(String code, Reach reach, String vi, String en, String... names) {
        List<String> words = Stream.concat(Stream.of(code), Stream.of(names))
                .map(Names::words)
                .toList();
        return Map.entry(code, new IssuerBody(reach, Words.of(vi, en), words));
    }

    /** The Front, whose bodies of every level and spelling go by its name. */
    private static Map.Entry<String, IssuerBody> front(String code) {
        return body(code, Reach.LOCAL, FRONT, "the Fatherland Front", "mặt trận", "mttq", "mttqvn", "ubmttq");
    }

    /** A ministry goes by its name, or by "Bộ" and the rest of its code. */
    private static Map.Entry<String, IssuerBody> ministry(String code, String vi, String en, String... more) {
        String[] names = Stream.concat(Stream.of(vi, "bộ " + code.substring(1)), Stream.of(more))
                .toArray(String[]::new);
        return body(code, Reach.WITH_UNITS, vi, en, names);
    }

    /** Finds what a code stands for, if that is beyond doubt. */
    static Optional<IssuerBody> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether some body of this code may go by a name. */
    boolean goesBy(String someName) {
        String said = Names.words(someName);
        return words.stream().anyMatch(said::contains);
    }
}
