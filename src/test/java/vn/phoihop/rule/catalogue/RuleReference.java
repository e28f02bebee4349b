package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Figures;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Subject;

/** {@code docs/rules.md} and {@code docs/vi/quy-tac.md}, made from the standard book. */
public final class RuleReference {
    private static final Words HEAD = Words.of("""
            # Danh mục quy tắc

            Các quy tắc của `RuleBooks.standard()`, sinh ra từ mã nguồn. Mã quy tắc không đổi và không dùng lại cho quy tắc khác. Mỗi ví dụ là một bản vá hợp nhất JSON (RFC 7386) đưa lỗi vào văn bản hợp lệ ở [Bắt đầu](bat-dau.md), và sổ theo dõi ví dụ là một bản vá của sổ trống; [Viết quy tắc](../writing-rules.md) (tiếng Anh) chỉ cách đổi bộ quy tắc này và viết quy tắc riêng.

            | mã | mức độ | phát hiện |
            |---|---|---|
            """, """
            # Rule catalogue

            The rules of `RuleBooks.standard()`, made from the code; in Vietnamese in [Danh mục quy tắc](vi/quy-tac.md). Codes are stable and never used for another rule. Each example is a JSON merge patch (RFC 7386) that puts the defect into the sound agreement of [Getting started](getting-started.md), and an example ledger one of an empty ledger; [Writing rules](writing-rules.md) tells how to change this book and to write rules of your own.

            | code | severity | finds |
            |---|---|---|
            """);

    private static final Words FAILED = Words.of("""

            ## Mã dành riêng

            `rule-failed` không phải là quy tắc: kết quả này cho biết một quy tắc đã ném ngoại lệ thay vì báo cáo.
            """, """

            ## A code of its own

            `rule-failed` is no rule: a finding of this code says that a rule threw an exception instead of reporting.
            """);

    private final StringBuilder b = new StringBuilder();
    private final Locale locale;

    private RuleReference(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes the page.
     *
     * @param locale its language
     * @return the page
     */
    public static String markdown(Locale locale) {
        return new RuleReference(locale).page(RuleBooks.standard());
    }

    private String page(RuleBook book) {
        b.append(HEAD.text(locale));
        for (Rule rule : book.rules()) {
            line(String.format(
                    Locale.ROOT,
                    "| [`%1$s`](#%1$s) | %2$s | %3$s |",
                    rule.code(),
                    rule.severity().label(locale),
                    text(rule.title())));
        }
        book.rules().forEach(this::rule);
        b.append(FAILED.text(locale));
        retired(book);
        return b.toString();
    }

    private void rule(Rule rule) {
        line("");
        line(String.format(Locale.ROOT, "## %s", rule.code()));
        line("");
        line(String.format(
                Locale.ROOT, "%s (%s).", text(rule.title()), rule.severity().label(locale)));
        line("");
        item("Vì sao", "Why", text(Optional.of(rule.because())) + ".");
        item("Thấy ở", "Seen in", text(rule.ground()) + ".");
        item("Cách sửa", "To mend", text(rule.mend()) + ".");
        item("Xem xét", "Looks at", "`" + rule.scope() + "`" + needs(rule) + ".");
        item("Câu báo", "Says", "`" + rule.sentence().text(locale) + "`.");
        rule.examples().forEach(this::example);
    }

    private String needs(Rule rule) {
        return rule.needs().isEmpty()
                ? ""
                : (isEnglish() ? "; needs: " : "; cần có: ")
                        + rule.needs().stream()
                                .sorted()
                                .map((Subject.Part part) -> part.label(locale))
                                .collect(Collectors.joining(", "));
    }

    private void example(RuleExample example) {
        line("");
        String places =
                example.pointers().stream().map(place -> "`" + place + "`").collect(Collectors.joining(", "));
        if (example.pointers().isEmpty()) {
            line(isEnglish() ? "Example in which it finds nothing:" : "Ví dụ không có lỗi:");
        } else {
            String at = places.equals("``") ? (isEnglish() ? "the root" : "gốc") : places;
            line(String.format(Locale.ROOT, (isEnglish() ? "Example, found at %s:" : "Ví dụ, phát hiện ở %s:"), at));
        }
        block(example.patch());
        example.predecessor().ifPresent(patch -> {
            line("");
            line(isEnglish() ? "The predecessor:" : "Văn bản trước:");
            block(patch);
        });
        example.other().ifPresent(patch -> {
            line("");
            line(isEnglish() ? "The other agreement:" : "Văn bản khác:");
            block(patch);
        });
        example.ledger().ifPresent(patch -> {
            line("");
            line(isEnglish() ? "The ledger:" : "Sổ theo dõi:");
            block(patch);
        });
        example.day().ifPresent(day -> {
            line("");
            line(String.format(
                    Locale.ROOT, isEnglish() ? "Looked at on %s." : "Xem xét ngày %s.", Figures.day(day, locale)));
        });
    }

    private void block(String patch) {
        line("");
        line(String.format(Locale.ROOT, "    %s", patch));
    }

    private void retired(RuleBook book) {
        List<RuleBook.Retired> retired = book.retired();
        line("");
        line(isEnglish() ? "## Retired codes" : "## Mã đã bỏ");
        line("");
        if (retired.isEmpty()) {
            line(isEnglish() ? "None so far." : "Chưa có.");
        }
        retired.forEach(one -> line(String.format(
                Locale.ROOT, "- `%s`: %s", one.code(), one.because().text(locale))));
    }

    private void item(String vi, String en, String text) {
        line(String.format(Locale.ROOT, "- **%s**: %s", isEnglish() ? en : vi, text));
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    private String text(Optional<Words> words) {
        return words.orElseThrow().text(locale);
    }

    private void line(String text) {
        b.append(text).append('\n');
    }
}
