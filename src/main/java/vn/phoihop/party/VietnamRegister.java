package vn.phoihop.party;

import java.time.LocalDate;
import vn.phoihop.document.Words;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

/**
 * The reorganisation of 2025, as far as it touches the bodies of the five bundled agreements.
 *
 * <p>The same facts ship as a file, {@code META-INF/phoihop/registers/vietnam-2025.json}, for users to read and to write
 * their own by.
 */
final class VietnamRegister {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2025, 7, 1);

    private static final String DAK_LAK = "202/2025/QH15";
    private static final String TWO_TIERS = "203/2025/QH15";

    private static final Instrument OF_PROVINCES = Instrument.of(DAK_LAK, Sureness.SECOND_HAND);

    private VietnamRegister() {}

    static Register all() {
        Register.Builder register = Register.builder();
        names(register);
        districts(register);
        ministries(register);
        departments(register);
        outlets(register);
        party(register);
        provinces(register);
        return register.build();
    }

    private static void names(Register.Builder register) {
        register.addBodies(
                body("bo-tttt", "Bộ Thông tin và Truyền thông", "Ministry of Information and Communications"),
                body("bo-khcn", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
                body("bo-vhttdl", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
                body("tinh-phu-yen", "Tỉnh Phú Yên", "Phú Yên province"),
                body("tinh-dak-lak", "Tỉnh Đắk Lắk", "Đắk Lắk province"),
                body("ubnd-phu-yen", "UBND tỉnh Phú Yên", "People's Committee of Phú Yên province"),
                body("ubnd-dak-lak", "UBND tỉnh Đắk Lắk", "People's Committee of Đắk Lắk province"),
                body(
                        "chu-tich-ubnd-phu-yen",
                        "Chủ tịch UBND tỉnh Phú Yên",
                        "Chairman of the People's Committee of Phú Yên"),
                body(
                        "chu-tich-ubnd-dak-lak",
                        "Chủ tịch UBND tỉnh Đắk Lắk",
                        "Chairman of the People's Committee of Đắk Lắk"),
                body("hdnd-phu-yen", "HĐND tỉnh Phú Yên", "People's Council of Phú Yên province"),
                body("hdnd-dak-lak", "HĐND tỉnh Đắk Lắk", "People's Council of Đắk Lắk province"),
                body(
                        "so-tttt-phu-yen",
                        "Sở Thông tin và Truyền thông tỉnh Phú Yên",
                        "Department of Information and Communications of Phú Yên"),
                body(
                        "so-khcn-phu-yen",
                        "Sở Khoa học và Công nghệ tỉnh Phú Yên",
                        "Department of Science and Technology of Phú Yên"),
                body(
                        "so-khcn-dak-lak",
                        "Sở Khoa học và Công nghệ tỉnh Đắk Lắk",
                        "Department of Science and Technology of Đắk Lắk"),
                body(
                        "so-vhttdl-phu-yen",
                        "Sở Văn hóa, Thể thao và Du lịch tỉnh Phú Yên",
                        "Department of Culture, Sports and Tourism of Phú Yên"),
                body(
                        "so-vhttdl-dak-lak",
                        "Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk",
                        "Department of Culture, Sports and Tourism of Đắk Lắk"),
                body("tinh-uy-phu-yen", "Tỉnh ủy Phú Yên", "Provincial Party Committee of Phú Yên"),
                body("tinh-uy-dak-lak", "Tỉnh ủy Đắk Lắk", "Provincial Party Committee of Đắk Lắk"),
                body(
                        "ban-tuyen-giao-tinh-uy-phu-yen",
                        "Ban Tuyên giáo Tỉnh ủy Phú Yên",
                        "Propaganda and Education Commission of the Party Committee of Phú Yên"),
                body(
                        "ban-tuyen-giao-dan-van-tinh-uy-phu-yen",
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy Phú Yên",
                        "Propaganda, Education and Mass Mobilisation Commission of the Party Committee of Phú Yên"),
                body(
                        "ban-tuyen-giao-dan-van-tinh-uy-dak-lak",
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk",
                        "Propaganda, Education and Mass Mobilisation Commission of the Party Committee of Đắk Lắk"),
                body(
                        "mttq-phu-yen",
                        "Ủy ban MTTQ Việt Nam tỉnh Phú Yên",
                        "Committee of the Viet Nam Fatherland Front of Phú Yên"),
                body(
                        "mttq-dak-lak",
                        "Ủy ban MTTQ Việt Nam tỉnh Đắk Lắk",
                        "Committee of the Viet Nam Fatherland Front of Đắk Lắk"),
                body(
                        "co-quan-mttq-phu-yen",
                        "Cơ quan Ủy ban MTTQ Việt Nam tỉnh Phú Yên",
                        "Office of the Front Committee of Phú Yên"),
                body(
                        "co-quan-mttq-dak-lak",
                        "Cơ quan Ủy ban MTTQ Việt Nam tỉnh Đắk Lắk",
                        "Office of the Front Committee of Đắk Lắk"),
                body("bao-phu-yen", "Tòa soạn Báo Phú Yên", "Editorial office of Phú Yên newspaper"),
                body("dai-ptth-phu-yen", "Đài Phát thanh Truyền hình Phú Yên", "Radio and Television of Phú Yên"),
                body("bao-phu-yen-2025", "Báo Phú Yên (sau hợp nhất)", "Phú Yên newspaper and broadcaster, as merged"),
                body(
                        "bao-ptth-dak-lak",
                        "Báo và Phát thanh, Truyền hình Đắk Lắk",
                        "Newspaper, Radio and Television of Đắk Lắk"),
                body(
                        "ubnd-cap-huyen-phu-yen",
                        "UBND các huyện, thị xã, thành phố của Phú Yên",
                        "People's Committees of the districts, towns and cities of Phú Yên"),
                body("ubnd-tuy-hoa", "UBND thành phố Tuy Hòa", "People's Committee of Tuy Hòa city"),
                body("ubnd-song-cau", "UBND thị xã Sông Cầu", "People's Committee of Sông Cầu town"),
                body("ubnd-dong-xuan", "UBND huyện Đồng Xuân", "People's Committee of Đồng Xuân district"),
                body("ubnd-tuy-an", "UBND huyện Tuy An", "People's Committee of Tuy An district"),
                body("ubnd-son-hoa", "UBND huyện Sơn Hòa", "People's Committee of Sơn Hòa district"),
                body("ubnd-song-hinh", "UBND huyện Sông Hinh", "People's Committee of Sông Hinh district"),
                body("ubnd-tay-hoa", "UBND huyện Tây Hòa", "People's Committee of Tây Hòa district"),
                body("ubnd-phu-hoa", "UBND huyện Phú Hòa", "People's Committee of Phú Hòa district"),
                body("ubnd-dong-hoa", "UBND thị xã Đông Hòa", "People's Committee of Đông Hòa town"));
    }

    private static Register.Body body(String id, String vi, String en) {
        return Register.Body.of(id, Words.of(vi, en));
    }

    private static void districts(Register.Builder register) {
        PartyId all = PartyId.of("ubnd-cap-huyen-phu-yen");
        String[] nine = {
            "ubnd-tuy-hoa",
            "ubnd-song-cau",
            "ubnd-dong-xuan",
            "ubnd-tuy-an",
            "ubnd-son-hoa",
            "ubnd-song-hinh",
            "ubnd-tay-hoa",
            "ubnd-phu-hoa",
            "ubnd-dong-hoa"
        };
        Instrument ended = Instrument.of(TWO_TIERS, Sureness.VERIFIED);
        String[] seen = {"nhansu.vn", "vietnamnet pre2412112", "hethongphapluat (97/2025/QH15)"};
        Register.Roll.Builder before = Register.Roll.builder();
        before.of(all)
                .until(FIRST_OF_JULY.minusDays(1))
                .sureness(Sureness.SECOND_HAND)
                .words(Words.of(
                        "Chín đơn vị cấp huyện của Phú Yên; không tìm thấy ngày bắt đầu",
                        "Nine units of district level of Phú Yên; no first day was found"))
                .addSources("github.com/thanglequoc/vietnamese-provinces-database");
        Register.Roll.Builder after = Register.Roll.builder();
        after.of(all)
                .since(FIRST_OF_JULY)
                .sureness(Sureness.VERIFIED)
                .addInstruments(ended)
                .addSources(seen);
        register.addRolls(before.addMembers(nine).build(), after.build());

        Succession.Builder abolition = fact(Kind.ABOLITION, FIRST_OF_JULY, Sureness.VERIFIED);
        abolition.addInstruments(ended).addSources(seen);
        abolition.words(Words.of(
                "Cấp huyện kết thúc hoạt động; chính quyền địa phương hai cấp, không có một cơ quan kế thừa chung",
                "The district level ends; local government has two tiers, and no one body follows"));
        register.addSuccession(abolition.addPredecessors(nine).build());
    }

    private static void ministries(Register.Builder register) {
        Succession.Builder merger = fact(Kind.MERGER, FIRST_OF_MARCH, Sureness.VERIFIED);
        merger.addPredecessors("bo-tttt")
                .addSuccessors(Successor.of("bo-khcn"))
                .addInstruments(
                        Instrument.of("176/2025/QH15", Sureness.UNVERIFIED)
                                .withWords(Words.of(
                                        "nghị quyết của Quốc hội ngày 18/02/2025",
                                        "resolution of the National Assembly of 18 February 2025")),
                        Instrument.of("55/2025/NĐ-CP", Sureness.UNVERIFIED))
                .words(Words.of(
                        "Bộ Thông tin và Truyền thông sáp nhập vào Bộ Khoa học và Công nghệ",
                        "The Ministry of Information and Communications became part of that of Science and Technology"))
                .addSources("phapluat.tuoitrethudo 100657", "luatkhoa.com 2025/03");
        Succession.Builder press = fact(Kind.TRANSFER, FIRST_OF_MARCH, Sureness.VERIFIED);
        press.addPredecessors("bo-tttt")
                .addSuccessors(
                        Successor.of("bo-vhttdl", "press"),
                        Successor.of("bo-vhttdl", "broadcasting"),
                        Successor.of("bo-vhttdl", "grassroots-information"),
                        Successor.of("bo-vhttdl", "external-information"))
                .addInstruments(Instrument.of("43/2025/NĐ-CP", Sureness.VERIFIED))
                .words(Words.of(
                        "Quản lý báo chí cùng các cục về báo chí, phát thanh, truyền hình, thông tin cơ sở và thông tin đối"
                                + " ngoại chuyển sang Bộ Văn hóa, Thể thao và Du lịch",
                        "The management of the press, and the authorities of press, broadcasting, grassroots and external"
                                + " information, passed to the Ministry of Culture, Sports and Tourism"))
                .addSources("phapluat.tuoitrethudo 100657", "luatkhoa.com 2025/03");
        register.addSuccessions(merger.build(), press.build());
    }

    private static void departments(Register.Builder register) {
        Words resolution = Words.of(
                "nghị quyết của tỉnh; không tìm thấy văn bản của Phú Yên",
                "resolution of the province; that of Phú Yên was not found");
        Succession.Builder merger = fact(Kind.MERGER, FIRST_OF_MARCH, Sureness.VERIFIED);
        merger.addPredecessors("so-tttt-phu-yen", "so-khcn-phu-yen")
                .addSuccessors(Successor.of("so-khcn-phu-yen", "digital"))
                .addInstruments(Instrument.of(resolution, Sureness.INFERRED))
                .words(Words.of(
                        "Sở TT&TT hợp nhất với Sở KH&CN trong cả nước",
                        "Departments of information merged with those of science throughout the country"))
                .addSources("ictvietnam.vn 69097");
        Succession.Builder press = fact(Kind.TRANSFER, FIRST_OF_MARCH, Sureness.UNVERIFIED);
        press.addPredecessors("so-tttt-phu-yen")
                .addSuccessors(Successor.of("so-vhttdl-phu-yen", "press"))
                .addInstruments(Instrument.of(resolution, Sureness.UNVERIFIED))
                .words(Words.of(
                        "Chức năng quản lý báo chí chuyển sang Sở VHTTDL",
                        "The function of the press passed to the department of culture"));
        register.addSuccessions(merger.build(), press.build());
        intoDakLak(register, "so-khcn", Sureness.INFERRED, OF_PROVINCES);
        intoDakLak(register, "so-vhttdl", Sureness.INFERRED, OF_PROVINCES);
    }

    private static void outlets(Register.Builder register) {
        Succession.Builder inPhuYen = fact(Kind.MERGER, LocalDate.of(2025, 6, 30), Sureness.UNVERIFIED);
        inPhuYen.earliest(LocalDate.of(2025, 3, 28))
                .addPredecessors("bao-phu-yen", "dai-ptth-phu-yen")
                .addSuccessors(Successor.of("bao-phu-yen-2025"))
                .addInstruments(Instrument.of("04-ĐA/TU", Sureness.VERIFIED))
                .words(Words.of(
                        "Tòa soạn Báo Phú Yên và Đài PTTH hợp nhất, tên thống nhất là “Báo Phú Yên”; ngày bắt đầu không rõ,"
                                + " trong khoảng từ 28/3/2025 đến giữa năm 2025",
                        "The newspaper and the broadcaster merged, under the name “Báo Phú Yên”; the first day is not known,"
                                + " between 28 March and the middle of 2025"))
                .addSources("yousportnews post881802");
        Succession.Builder intoDakLak = fact(Kind.MERGER, FIRST_OF_JULY, Sureness.INFERRED);
        intoDakLak
                .addPredecessors("bao-phu-yen-2025")
                .addSuccessors(Successor.of("bao-ptth-dak-lak"))
                .addInstruments(Instrument.of(
                        Words.of(
                                "công văn ngày 27/6/2025 của ban của Trung ương Đảng",
                                "letter of 27 June 2025 of a commission of the Party's Central Committee"),
                        Sureness.VERIFIED))
                .words(Words.of(
                        "Báo, đài của các tỉnh sáp nhập hợp nhất; tên ở Đắk Lắk suy ra từ mẫu tên chung",
                        "The outlets of merged provinces merged; the name in Đắk Lắk follows the pattern of all"))
                .addSources("tracuuquyhoach 52667793");
        register.addSuccessions(inPhuYen.build(), intoDakLak.build());
    }

    private static void party(Register.Builder register) {
        Instrument decision = Instrument.of(
                Words.of("quyết định của Đảng, không rõ số", "decision of the Party, number not found"),
                Sureness.VERIFIED);
        Succession.Builder renamed = fact(Kind.RENAME, LocalDate.of(2025, 6, 5), Sureness.VERIFIED);
        renamed.earliest(LocalDate.of(2025, 1, 1))
                .addPredecessors("ban-tuyen-giao-tinh-uy-phu-yen")
                .addSuccessors(Successor.of("ban-tuyen-giao-dan-van-tinh-uy-phu-yen"))
                .addInstruments(decision)
                .words(Words.of(
                        "Đầu năm 2025; mang tên mới chậm nhất vào ngày 05/6/2025, ngày chính xác không rõ",
                        "Early in 2025; it had the new name on 5 June 2025, the day itself is not known"))
                .addSources("baocaovien.vn 7387");
        register.addSuccession(renamed.build());
        Instrument notFound = Instrument.of(
                Words.of("quyết định của Đảng, không tìm thấy", "decision of the Party, not found"),
                Sureness.UNVERIFIED);
        intoDakLak(register, "tinh-uy", Sureness.INFERRED, notFound);
        intoDakLak(register, "ban-tuyen-giao-dan-van-tinh-uy", Sureness.INFERRED, notFound);
    }

    private static void provinces(Register.Builder register) {
        intoDakLak(register, "tinh", Sureness.SECOND_HAND, OF_PROVINCES);
        intoDakLak(register, "ubnd", Sureness.SECOND_HAND, OF_PROVINCES);
        intoDakLak(register, "chu-tich-ubnd", Sureness.INFERRED, OF_PROVINCES);
        intoDakLak(register, "hdnd", Sureness.INFERRED, OF_PROVINCES);
        intoDakLak(register, "mttq", Sureness.INFERRED, OF_PROVINCES);
        intoDakLak(register, "co-quan-mttq", Sureness.INFERRED, OF_PROVINCES);
    }

    /** What Phú Yên and Đắk Lắk had each, merged on the day on which the provinces were. */
    private static void intoDakLak(Register.Builder register, String what, Sureness sureness, Instrument by) {
        Succession.Builder merger = fact(Kind.MERGER, FIRST_OF_JULY, sureness);
        merger.addPredecessors(what + "-phu-yen", what + "-dak-lak")
                .addSuccessors(Successor.of(what + "-dak-lak"))
                .addInstruments(by)
                .words(
                        sureness == Sureness.INFERRED
                                ? Words.of(
                                        "Suy ra từ việc hợp nhất hai tỉnh ngày 01/7/2025",
                                        "Follows from the merger of the two provinces on 1 July 2025")
                                : Words.of(
                                        "Phú Yên và Đắk Lắk hợp nhất thành tỉnh Đắk Lắk; ngày đã kiểm chứng, cặp tỉnh và số nghị"
                                                + " quyết theo nguồn thứ cấp",
                                        "Phú Yên and Đắk Lắk became Đắk Lắk; the day was verified, the pair and the number of the"
                                                + " resolution were seen second-hand"))
                .addSources("baomoi c52485428", "btv.org.vn 112190");
        register.addSuccession(merger.build());
    }

    private static Succession.Builder fact(Kind kind, LocalDate on, Sureness sureness) {
        Succession.Builder fact = Succession.builder();
        fact.kind(kind).on(on).sureness(sureness);
        return fact;
    }
}
