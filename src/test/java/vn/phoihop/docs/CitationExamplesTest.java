package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Clause;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Provision.Level;
import vn.phoihop.duty.ElementId;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.IdentifierScheme;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;

/** The Java examples of {@code docs/citations.md} and {@code docs/identifiers.md}, run. */
class CitationExamplesTest {
    @Test
    void citing() {
        // snippet: provision
        Provision point = Provision.parse("điểm a khoản 2 Điều 5");
        String english = point.text(Locale.ENGLISH);
        Provision built = Provision.of(Level.ARTICLE, "5").at(Level.CLAUSE, "2").at(Level.POINT, "a");
        boolean isWithin = point.isWithin(Provision.parse("Điều 5"));
        // end
        assertThat(english).isEqualTo("point a, clause 2, Article 5");
        assertThat(built).isEqualTo(point);
        assertThat(isWithin).isTrue();
    }

    @Test
    void clausesOfAnAgreement() {
        Agreement rules = PhoihopJson.readAgreement(Path.of("src/test/resources/golden/valid/clause.json"));
        // snippet: clauses
        Optional<Clause> scope = rules.clause(Provision.parse("Điều 1"));
        List<Finding> findings = RuleBooks.standard().check(rules).of("clause-gap");
        // end
        assertThat(scope.orElseThrow().id()).isEqualTo(ElementId.of("dk1"));
        assertThat(findings)
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("clause-gap", "/clauses/2/provision"));
    }

    @Test
    void identifying() {
        // snippet: identifiers
        Identifier older = Identifier.of(IdentifierScheme.QCVN_102_2016, "000.00.00.H49");
        Optional<Identifier> newer = older.to(IdentifierScheme.QD_20_2020);
        Identifier phuYen = Identifier.of(IdentifierScheme.QD_124_2004, "54");
        Identifier.Standing standing = phuYen.standingOn(LocalDate.of(2025, 7, 1));
        // end
        assertThat(newer.map(Identifier::value)).hasValue("H49");
        assertThat(standing).isEqualTo(Identifier.Standing.CLOSED);
    }
}
