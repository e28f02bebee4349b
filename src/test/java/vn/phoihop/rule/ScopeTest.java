package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.examples.Bundled;

/** Scopes of one's own, made of those that ship. */
class ScopeTest {
    private static final Words BECAUSE = Words.of("Phải xem từng mục", "Everything must be seen");

    /** Where the elements of a scope stand, with the text of each. */
    private static <E> List<String> places(Scope<E> scope, Agreement agreement) {
        Rule all = Rule.of(
                "all-seen",
                Severity.NOTICE,
                scope,
                BECAUSE,
                (element, subject, report) -> report.here().with("element", element));
        return RuleBook.of(all).check(agreement).all().stream()
                .map(Finding::pointer)
                .toList();
    }

    @Test
    void someOfTheElementsStayWhereTheyAre() {
        Scope<Duty> soft = Scope.DUTIES.where("soft-duties", duty -> duty.modality() == Modality.SHOULD);
        assertThat(places(soft, Bundled.PROGRAMME)).containsExactly("/duties/3");
        assertThat(soft).hasToString("soft-duties");
    }

    @Test
    void itemsOfAnAttributeStandInIt() {
        Scope<Words> qualities = Scope.DUTIES.items("qualities", Duty::qualities);
        assertThat(places(qualities, Bundled.PROGRAMME))
                .startsWith("/duties/0/qualities/0", "/duties/0/qualities/1")
                .allMatch(place -> place.matches("/duties/\\d/qualities/\\d"));
        assertThat(qualities).hasToString("duties.qualities");
    }

    @Test
    void anAttributeStandsInItsElementWhereItIsStated() {
        Scope<Parts> parts = Scope.DUTIES.part("parts", Duty::parts);
        assertThat(places(parts, Bundled.PROGRAMME)).containsExactly("/duties/0/parts", "/duties/5/parts");
    }

    @Test
    void scopesAreMadeOfScopesAsDeepAsOneLikes() {
        Scope<Parts.Part> first = Scope.DUTIES
                .where("soft-duties", duty -> duty.modality() != Modality.SHOULD)
                .part("parts", Duty::parts)
                .items("items", Parts::items)
                .where("first-items", item -> item.label().equals("b"));
        assertThat(places(first, Bundled.PROGRAMME)).startsWith("/duties/0/parts/items/1");
        assertThat(places(
                        Scope.DUTIES
                                .part("bearers", duty -> Optional.of(duty.bearers()))
                                .items("each", Bearers::each),
                        Bundled.LETTER.withDuties(Bundled.LETTER.duties().get(0))))
                .startsWith("/duties/0/bearers/each/0");
    }

    @Test
    void aScopeOfManySectionsIsPickedFromInAll() {
        Agreement doubled = Bundled.PROGRAMME
                .withTargets(Bundled.PROGRAMME
                        .targets()
                        .get(0)
                        .withId(Bundled.PROGRAMME.duties().get(0).id()))
                .withParties(
                        Bundled.PROGRAMME.parties().get(0),
                        Bundled.PROGRAMME.parties().get(0));
        Scope<Scope.Id> twins = Scope.IDS.where("twins", id -> id.earlier().isPresent());
        assertThat(places(twins, doubled)).containsExactly("/parties/1/id", "/targets/0/id");
    }

    @Test
    void twoScopesOfTheSameElementsDoNotTakeThemForDuplicates() {
        Scope<Scope.Id> all = Scope.IDS.where("all-ids", id -> true);
        Rule twin = Rule.of(
                "id-twin",
                Severity.ERROR,
                all,
                BECAUSE,
                (id, subject, report) -> id.earlier().ifPresent(earlier -> report.here()));
        assertThat(RuleBooks.standard().plus(twin).check(Bundled.PROGRAMME).of("id-twin"))
                .isEmpty();
    }

    @Test
    void aNameIsAKebabWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.DUTIES.where("Soft duties", duty -> true))
                .withMessage("scope must be lower-case words joined by hyphens, but was \"Soft duties\"");
    }
}
