package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.DocumentType;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;

/**
 * A document of which both the number and the title were seen.
 *
 * <p>Example: the Law on International Agreements (Luật Thỏa thuận quốc tế) has the number {@code 70/2020/QH14}, though
 * {@code 69/2020/QH14} is as well formed.
 *
 * @param name what it is called
 * @param type the word for its type and a space around it, see {@link Names#words}
 * @param words the words of the title by which it is known
 * @param identity its number, with the day where the number has no year
 */
record KnownTitle(Words name, String type, String words, DocumentIdentity identity) {
    private static final DocumentType LAW = DocumentType.of("law");

    /** Each with the page that shows number and title. */
    static final List<KnownTitle> ALL = List.of(
            // thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Luat-70-2020-QH14-Thoa-thuan-quoc-te-376557.aspx
            law("70/2020/QH14", "Luật Thỏa thuận quốc tế", "the Law on International Agreements"),
            // hethongphapluat.com/bo-luat-dan-su-2015/dieu-146
            law("91/2015/QH13", "Bộ luật Dân sự", "the Civil Code"),
            // sites.google.com/view/luatlaodong2019, Article 112
            law("45/2019/QH14", "Bộ luật Lao động", "the Labour Code"),
            // tapchicongthuong.vn, mot-so-diem-moi-cua-nghi-dinh-so-302020nd-cp-ngay-0532020-...-80032.htm
            other(
                    "Nghị định về công tác văn thư",
                    "the Decree on records work",
                    "công tác văn thư",
                    DocumentIdentity.of(DocumentNumber.parse("30/2020/NĐ-CP"))),
            // thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/Nghi-dinh-09-2019-ND-CP-...-386322.aspx
            other(
                    "Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
                    "the Decree on the reporting regime of State administrative agencies",
                    "chế độ báo cáo của cơ quan hành chính nhà nước",
                    DocumentIdentity.of(DocumentNumber.parse("09/2019/NĐ-CP"))),
            // antoanthongtin.gov.vn/chinh-sach---chien-luoc/chi-tiet-bai-viet-cua-106311
            other(
                    "Quyết định về mã định danh điện tử của các cơ quan, tổ chức",
                    "the Decision on electronic identifiers of agencies and organisations",
                    "mã định danh điện tử của các cơ quan tổ chức",
                    DocumentIdentity.of(DocumentNumber.parse("20/2020/QĐ-TTg"))),
            // thuviennhadat.vn/vbpl/quyet-dinh-1191-qd-ttg-2020-...-449267.html
            other(
                    "Quyết định về thông tin xây dựng biên giới hòa bình, hữu nghị",
                    "the Decision on information work for a peaceful and friendly border",
                    "xây dựng biên giới hòa bình hữu nghị",
                    DocumentIdentity.of(DocumentNumber.parse("1191/QĐ-TTg"), LocalDate.of(2020, 8, 5))),
            // snnptnt.quangnam.gov.vn, dDocName=PORTAL191377
            other(
                    "Quyết định phê duyệt Đề án Trồng một tỷ cây xanh giai đoạn 2021-2025",
                    "the Decision approving the scheme of one billion trees in 2021-2025",
                    "đề án trồng một tỷ cây xanh",
                    DocumentIdentity.of(DocumentNumber.parse("524/QĐ-TTg"), LocalDate.of(2021, 4, 1))));

    private static KnownTitle law(String number, String vi, String en) {
        String type = vi.startsWith("Bộ luật") ? "bộ luật" : "luật";
        DocumentIdentity identity =
                DocumentIdentity.of(DocumentNumber.parse(number)).typed(LAW);
        return new KnownTitle(Words.of(vi, en), Names.words(type), Names.words(vi), identity);
    }

    private static KnownTitle other(String vi, String en, String words, DocumentIdentity identity) {
        String type = vi.startsWith("Nghị định") ? "nghị định" : "quyết định";
        return new KnownTitle(Words.of(vi, en), Names.words(type), Names.words(words), identity);
    }

    /** {@return whether it is a law or code, whose name follows its type at once} */
    boolean isLaw() {
        return identity.types().contains(LAW);
    }

    /** Whether a document is given this title; the words are those of its name. */
    boolean isNamedBy(String said) {
        return isLaw() ? said.startsWith(words) : said.startsWith(type) && said.contains(words);
    }
}
