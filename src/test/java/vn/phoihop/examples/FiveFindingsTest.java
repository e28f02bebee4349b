package vn.phoihop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.rule.RuleBooks;

/** Exactly what the standard rules are to find in each text; the lists were written from the texts. */
class FiveFindingsTest {
    private static List<String> found(Agreement agreement) {
        return RuleBooks.standard().check(agreement).all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void noticeOfThePortalProgramme() {
        assertThat(found(Bundled.NOTICE))
                .containsExactly(
                        "party-ends-before-term /parties/1", // Phú Yên until 30 June 2025, the programme to 31 December
                        "party-ends-before-term /parties/2", // the department until 28 February 2025
                        "parts-open /duties/0/parts",
                        "bearer-unsettled /duties/18/bearers",
                        "bearer-unsettled /duties/19/bearers",
                        "target-referred /targets/0",
                        "ambiguity-open /ambiguities/0",
                        "ambiguity-open /ambiguities/1",
                        "ambiguity-open /ambiguities/2",
                        "ambiguity-open /ambiguities/3",
                        "ambiguity-open /ambiguities/4");
    }

    @Test
    void signingOfThePortalProgramme() {
        assertThat(found(Bundled.PROGRAMME))
                .containsExactly(
                        "party-ends-before-term /parties/1", // Phú Yên, as in the notice
                        "name-shared /parties/5/name/vi",
                        "date-incomplete /signing/dayWritten",
                        "term-ends-differ /term/years", // X8: to 20 February 2026, or to 31 December 2025
                        "parts-open /duties/0/parts",
                        "parts-open /duties/5/parts",
                        "target-referred /targets/0",
                        "target-referred /targets/1",
                        "ambiguity-open /ambiguities/0");
    }

    @Test
    void planForDecision1191() {
        assertThat(found(Bundled.PLAN))
                .containsExactly(
                        "party-ends-before-term /parties/0", // Phú Yên; the plan runs to 2030
                        "party-ends-before-term /parties/2", // the department
                        "party-ends-before-term /parties/3", // the Party commission, renamed early in 2025
                        "name-unplaced /parties/3/name", // X27: the Party commission of the province
                        "party-ends-before-term /parties/12", // the four Committees by the sea: no district level
                        "party-ends-before-term /parties/13", // since 1 July 2025
                        "party-ends-before-term /parties/14",
                        "party-ends-before-term /parties/15",
                        "phases-overlap /term/phases",
                        "parts-open /duties/7/parts",
                        "ambiguity-open /ambiguities/0",
                        "ambiguity-open /ambiguities/1",
                        "ambiguity-open /ambiguities/2",
                        "ambiguity-open /ambiguities/3",
                        "ambiguity-open /ambiguities/4",
                        "list-open /openLists/0");
    }

    @Test
    void programmeOfTheFront() {
        assertThat(found(Bundled.FRONT))
                .containsExactly(
                        "party-without-duty /participations/0",
                        "party-without-duty /participations/2",
                        "party-without-duty /participations/3",
                        "date-incomplete /signing/dayWritten",
                        "bearer-unsettled /duties/13/bearers",
                        "ambiguity-open /ambiguities/0",
                        "ambiguity-open /ambiguities/1",
                        "ambiguity-open /ambiguities/2",
                        "ambiguity-open /ambiguities/3",
                        "ambiguity-open /ambiguities/4",
                        "ambiguity-open /ambiguities/5",
                        "ambiguity-open /ambiguities/6",
                        "ambiguity-open /ambiguities/7",
                        "list-open /openLists/0");
    }

    @Test
    void officialLetter155() {
        assertThat(found(Bundled.LETTER))
                .containsExactly(
                        "name-unplaced /parties/0/name", // X27: the province is never named
                        "name-unplaced /parties/3/name",
                        "milestone-undated /milestones/0", // S4-M1: date, place and organiser are not given
                        "parts-open /duties/3/parts",
                        "ambiguity-open /ambiguities/0",
                        "ambiguity-open /ambiguities/1",
                        "ambiguity-open /ambiguities/2");
    }
}
