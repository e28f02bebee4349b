package example;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.UnreadableJsonException;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;

/** Takes an agreement and says what the rules find in it, or why it cannot be read. */
@RestController
class AgreementsController {
    private static final URI UNREADABLE = URI.create("https://example.org/problems/unreadable-agreement");
    private static final Words TITLE = Words.of("Không đọc được văn bản phối hợp", "The agreement cannot be read");
    private static final Words DETAIL = Words.of("Số lỗi nêu ở “problems”: %d", "Faults listed in “problems”: %d");

    private final RuleBook rules = RuleBooks.standard();

    /** The answer to an agreement that can be read. Whether a finding is a reason to refuse it is for the application. */
    record Receipt(String id, List<Remark> findings) {}

    /** What a rule found: the code and the pointer for programs, the message for people. */
    record Remark(String code, String pointer, String message) {
        static Remark of(Finding finding, Locale locale) {
            return new Remark(finding.code(), finding.pointer(), finding.text(locale));
        }
    }

    /**
     * The body is taken as bytes and read by the library, not bound by Spring: that alone finds every fault and its
     * place in the text as it was sent.
     */
    @PostMapping(path = "/agreements", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt receive(@RequestBody byte[] body, Locale locale) {
        Agreement agreement = PhoihopJson.readAgreement(body);
        List<Remark> findings = rules.check(agreement).all().stream()
                .map(finding -> Remark.of(finding, locale))
                .toList();
        return new Receipt(agreement.id().value(), findings);
    }

    /** Answers with problem details (RFC 9457). Each problem has its place and code, and its message in both languages. */
    @ExceptionHandler
    ProblemDetail refuse(UnreadableJsonException e, Locale locale) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        answer.setType(UNREADABLE);
        answer.setTitle(TITLE.text(locale));
        answer.setDetail(String.format(locale, DETAIL.text(locale), e.problems().size()));
        answer.setProperty("problems", e.problems());
        return answer;
    }
}
