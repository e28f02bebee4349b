package vn.phoihop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.Subject;

/**
 * What the standard rules find of the five agreements with their ledgers on a day, beside what they find in the texts; from
 * the invented events and the table of successions, by hand.
 */
class FiveStandingFindingsTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static Findings found(Agreement agreement, LocalDate day) {
        return RuleBooks.standard()
                .check(Subject.of(agreement)
                        .with(Show.bundledLedger(agreement.id().value() + ".json"))
                        .asOf(day));
    }

    /** What is found on a day and not in the text alone. */
    private static List<String> more(Agreement agreement, LocalDate day) {
        List<Finding> found = new ArrayList<>(found(agreement, day).all());
        RuleBooks.standard()
                .check(agreement)
                .all()
                .forEach(one -> assertThat(found.remove(one)).isTrue());
        return found.stream()
                .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.anchor())
                .toList();
    }

    /** No report of 2023 (d3); how often d16 and d16a are due is unsaid; d18 of 2024 is not covered from July on. */
    @Test
    void noticeOfThePortalProgramme() {
        String[] expected = {
            "instance-overdue /duties/2 /duties/d3@2023",
            "instance-unknown /duties/16 /duties/d16@unstated",
            "instance-unknown /duties/17 /duties/d16a@unstated",
            "instance-unknown /duties/19 /duties/d18@2024"
        };
        assertThat(more(Bundled.NOTICE, JULY)).containsExactly(expected);
        assertThat(more(Bundled.NOTICE, LAST)).containsExactly(expected);
    }

    @Test
    void saysWhatIsWanting() {
        Findings findings = found(Bundled.NOTICE, JULY);
        Finding overdue = findings.of("instance-overdue").get(0);
        assertThat(overdue.text(Locale.ENGLISH))
                .isEqualTo("\"d3@2023\" of cong-ttdt-cp is overdue: due by 31 December 2023, done 0 of 1");
        assertThat(overdue.text(Locale.forLanguageTag("vi")))
                .isEqualTo("“d3@2023” của cong-ttdt-cp quá hạn: phải xong chậm nhất 31/12/2023, đã làm 0/1");
        Finding unknown = findings.of("instance-unknown").get(2);
        assertThat(unknown.text(Locale.ENGLISH))
                .isEqualTo("how \"d18@2024\" stands cannot be told:"
                        + " the record of d18 is not complete from 1 July 2024 to 31 December 2024");
        assertThat(unknown.text(Locale.forLanguageTag("vi")))
                .isEqualTo("Chưa rõ trạng thái của “d18@2024”:"
                        + " Sổ ghi về d18 không đầy đủ từ ngày 01/07/2024 đến ngày 31/12/2024");
    }

    /** Its duties have no instances but a continuing one, and what was recorded is about what it lists. */
    @Test
    void signingOfThePortalProgramme() {
        assertThat(more(Bundled.PROGRAMME, JULY)).isEmpty();
        assertThat(found(Bundled.PROGRAMME, JULY).seen())
                .containsEntry("instance-overdue", 1) // d5, continuing
                .containsEntry("event-reference-unknown", 16); // of 17, e07 was retracted
    }

    /** The districts, which are to coordinate, ended on 30 June 2025. */
    @Test
    void planForDecision1191() {
        assertThat(more(Bundled.PLAN, JUNE)).isEmpty();
        assertThat(more(Bundled.PLAN, JULY)).containsExactly("bearer-no-more /duties/3/bearers /duties/d4/bearers");
        assertThat(found(Bundled.PLAN, JULY).of("bearer-no-more").get(0).text(Locale.ENGLISH))
                .isEqualTo("nobody has taken the place of \"each:ubnd-cap-huyen\" in \"d4\" on 1 July 2025");
    }

    /** One award of 2024 was never publicised by June, and was on 15 September 2025. */
    @Test
    void programmeOfTheFront() {
        assertThat(more(Bundled.FRONT, JULY)).containsExactly("instance-overdue /duties/4 /duties/d5@2024");
        assertThat(more(Bundled.FRONT, LAST)).containsExactly("instance-late /duties/4 /duties/d5@2024");
        assertThat(found(Bundled.FRONT, LAST).of("instance-late").get(0).text(Locale.ENGLISH))
                .isEqualTo("\"d5@2024\" of so-vhttdl-dak-lak was done on 15 September 2025,"
                        + " and was due by 31 December 2024");
    }

    @Test
    void officialLetter155() {
        assertThat(more(Bundled.LETTER, JULY)).isEmpty();
    }
}
