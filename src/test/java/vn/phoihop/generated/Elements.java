package vn.phoihop.generated;

import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.Source;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.IdentifierScheme;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Person;
import vn.phoihop.party.Role;

/** The elements of an agreement other than its duties. */
final class Elements {
    private static final int FEW = 3;
    private static final int MOST_YEARS = 999;
    private static final List<Role> ROLES = List.of(
            Role.PARTY,
            Role.ISSUER,
            Role.ASSIGNED,
            Role.LEAD,
            Role.FOCAL_POINT,
            Role.URGING,
            Role.COMMISSIONED,
            Role.ADDRESSEE,
            Role.BENEFICIARY,
            Role.RECIPIENT,
            Role.COORDINATING,
            Role.WITNESS,
            Role.SIGNATORY,
            Role.SPEAKER,
            Role.ATTENDEE,
            Role.of("to-giup-viec"),
            Role.of("thu-ky-2"));

    private final Chance chance;
    private final Wording wording;
    private final Figures figures;
    private final OwnFields own;
    private final Ids ids;
    private final Duties duties;
    private final Deadlines deadlines;

    Elements(
            Chance chance,
            Wording wording,
            Figures figures,
            OwnFields own,
            Ids ids,
            Duties duties,
            Deadlines deadlines) {
        this.chance = chance;
        this.wording = wording;
        this.figures = figures;
        this.own = own;
        this.ids = ids;
        this.duties = duties;
        this.deadlines = deadlines;
    }

    Source source(String id) {
        return Source.builder()
                .id(id)
                .title(wording.matter())
                .completeness(chance.of(Completeness.values()))
                .author(chance.maybe(wording::person))
                .publisher(chance.maybe(wording::alias))
                .published(chance.maybe(figures::day))
                .address(chance.maybe(wording::address))
                .extensions(own.some())
                .build();
    }

    Party party(PartyId id) {
        return Party.builder()
                .id(id)
                .kind(chance.of(Party.Kind.values()))
                .name(wording.body())
                .aliases(chance.upTo(FEW, wording::alias))
                .identifiers(chance.upTo(2, this::identifier))
                .registeredAs(chance.maybe(ids::party))
                .partOf(chance.maybe(ids::party))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }

    private Identifier identifier() {
        return switch (chance.below(5)) {
            case 0 -> Identifier.of(IdentifierScheme.QD_20_2020, "H" + chance.between(10, 99) + ".0A.7");
            case 1 -> Identifier.of(IdentifierScheme.QCVN_102_2016, "000.01.27.G" + chance.between(10, 99));
            case 2 -> Identifier.of(IdentifierScheme.QD_124_2004, chance.of("54", "555", "22015"));
            case 3 -> Identifier.of(IdentifierScheme.QD_19_2025, chance.of("66", "01", "24133"));
            default -> Identifier.of(IdentifierScheme.of("so-dang-ky-2"), wording.alias());
        };
    }

    Person person(PartyId id) {
        return Person.builder()
                .id(id)
                .name(wording.person())
                .office(chance.maybe(ids::party))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }

    Participation participation() {
        return Participation.builder()
                .who(ids.partyOrPerson())
                .roles(chance.exactly(chance.between(1, FEW), () -> chance.of(ROLES)))
                .cites(duties.cites())
                .build();
    }

    Signing signing() {
        boolean isDated = chance.oneIn(2);
        boolean isAsWritten = isDated && chance.oneIn(2);
        return Signing.builder()
                .isMissing(!isDated && chance.oneIn(3))
                .day(isDated ? Optional.of(figures.day()) : Optional.empty())
                .dayWritten(
                        isAsWritten
                                ? Optional.of(
                                        wording.text("ngày " + chance.between(1, 31) + "/" + chance.between(1, 12)))
                                : Optional.empty())
                .dayReason(isAsWritten ? chance.maybe(wording::way) : Optional.empty())
                .place(chance.maybe(wording::body))
                .during(chance.maybe(wording::matter))
                .cites(duties.cites())
                .build();
    }

    Term term() {
        Term.Builder term = Term.builder().cites(duties.cites());
        int form = chance.between(1, 63);
        if ((form & 1) != 0) {
            int length = chance.oneIn(8) ? chance.between(1, MOST_YEARS) : chance.between(1, 10);
            switch (chance.below(4)) {
                case 0 -> term.months(length);
                case 1 -> term.days(length);
                default -> term.years(length);
            }
        }
        if ((form & 4) != 0) {
            term.start(deadlines.occasion()).isPartyByParty(chance.oneIn(2));
        }
        if ((form & 8) != 0) {
            term.until(figures.day());
        }
        if ((form & 16) != 0) {
            term.renewal(renewal()).isIndefinite(chance.oneIn(4));
        }
        if ((form & 32) != 0) {
            term.terminationNotice(deadlines.limitOfDays());
        }
        if ((form & 2) != 0) {
            term.phases(chance.exactly(chance.between(1, 2), figures::phase));
        }
        return term.build();
    }

    private Term.Renewal renewal() {
        boolean isIndefinite = chance.oneIn(3);
        return new Term.Renewal(
                chance.maybe(deadlines::limitOfDays),
                isIndefinite ? Optional.empty() : chance.maybe(deadlines::limitOfDays),
                isIndefinite);
    }

    Milestone milestone(ElementId id) {
        return Milestone.builder()
                .id(id)
                .name(wording.matter())
                .day(chance.maybe(figures::day))
                .phase(chance.maybe(figures::phase))
                .deadline(chance.maybe(deadlines::deadline))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }

    Relation relation(ElementId id) {
        return Relation.builder()
                .id(id)
                .kind(chance.of(Relation.Kind.values()))
                .document(wording.matter())
                .number(chance.maybe(wording::number))
                .issued(chance.maybe(figures::day))
                .issuer(chance.maybe(ids::party))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }

    Clause clause(ElementId id) {
        return Clause.builder()
                .id(id)
                .provision(ids.provision())
                .heading(chance.maybe(wording::matter))
                .text(chance.maybe(wording::action))
                .references(chance.upTo(FEW, this::crossReference))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }

    private CrossReference crossReference() {
        return CrossReference.builder()
                .provision(ids.provision())
                .document(chance.maybe(ids::relation))
                .build();
    }

    Statement statement(ElementId id) {
        return Statement.builder()
                .id(id)
                .kind(chance.of(Statement.Kind.values()))
                .text(wording.action())
                .about(chance.upTo(FEW, ids::element))
                .declaredBy(chance.maybe(ids::partyOrPerson))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }

    Target target(ElementId id) {
        Optional<Target.Comparison> comparison = chance.maybe(() -> chance.of(Target.Comparison.values()));
        boolean isChange = comparison.filter(Target.Comparison::isChange).isPresent();
        return Target.builder()
                .id(id)
                .kind(chance.of(Target.Kind.values()))
                .measure(wording.matter())
                .comparison(comparison)
                .quantity(chance.maybe(figures::quantity))
                .baseline(isChange ? chance.maybe(figures::quantity) : Optional.empty())
                .phase(chance.maybe(figures::phase))
                .day(chance.maybe(figures::day))
                .owner(chance.maybe(ids::party))
                .beneficiaries(chance.upTo(FEW, ids::ref))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }

    Ambiguity ambiguity(ElementId id) {
        List<String> labels = duties.labels(chance.between(2, FEW));
        return Ambiguity.builder()
                .id(id)
                .about(chance.upTo(FEW, ids::element))
                .question(wording.action())
                .readings(labels.stream()
                        .map(label -> new Ambiguity.Reading(label, wording.matter()))
                        .toList())
                .choice(chance.maybe(() -> new Ambiguity.Choice(chance.of(labels), wording.person())))
                .cites(duties.cites())
                .extensions(own.some())
                .build();
    }
}
