package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Reckoning;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.DocumentIdentity.Verdict;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Person;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Ground.Kind;
import vn.phoihop.rule.Links.Link;
import vn.phoihop.rule.Told.Mark;
import vn.phoihop.rule.Told.Round;
import vn.phoihop.rule.Told.Support;

/**
 * How each kind of element is matched and compared.
 *
 * <p>Attributes go by the names they are written under. Ids, cites, sources and the fields of users' own are no matter
 * of the instrument and are not compared.
 */
final class AccountElements {
    static final Told<Agreement> AGREEMENT = sole(
            Element.AGREEMENT,
            "",
            Optional::of,
            agreement -> List.of(),
            List.of(
                    Attribute.one("kind", Agreement::kind),
                    Attribute.words("title", Agreement::title),
                    Attribute.many("aliases", Agreement::aliases, Same.NAME)
                            .butFor(agreement -> agreement.title().byLanguage().values()),
                    Attribute.maybe("number", Agreement::number, Same.NUMBER),
                    Attribute.maybe("issued", Agreement::issued),
                    Attribute.many("openLists", Agreement::openLists)));

    static final Told<Party> PARTIES = named(
            Element.PARTY,
            "parties",
            Agreement::parties,
            party -> party.id().value(),
            Party::name,
            Party::cites,
            List.of(
                    new Round<>(
                            Kind.IDENTIFIER,
                            (party, link) -> party.identifiers().stream()
                                    .map(identifier -> new Mark(identifier, identifier.value()))
                                    .toList()),
                    Keyed.vietnamese(Kind.NAME, Party::name),
                    Keyed.anyLanguage(Kind.NAME, Party::name, (party, link) -> party.kind()),
                    new Round<>(Kind.NAME, (party, link) -> names(party))),
            (left, right) -> left.kind() == right.kind(),
            List.of(
                    Attribute.one("kind", Party::kind),
                    Attribute.words("name", Party::name),
                    Attribute.many("aliases", Party::aliases, Same.NAME)
                            .butFor(party -> party.name().byLanguage().values()),
                    Attribute.many("identifiers", Party::identifiers),
                    Attribute.maybe("partOf", Party::partOf, Same.PARTY)));

    static final Told<Person> PERSONS = named(
            Element.PERSON,
            "persons",
            Agreement::persons,
            person -> person.id().value(),
            person -> Words.vi(person.name()),
            Person::cites,
            List.of(Keyed.vietnamese(Kind.NAME, person -> Words.vi(person.name()))),
            (left, right) -> true,
            List.of(
                    Attribute.many("name", person -> List.of(person.name()), Same.NAME),
                    Attribute.maybe("office", Person::office, Same.PARTY)));

    static final Told<Participation> PARTICIPATIONS = new Told<>(
            Element.PARTICIPATION,
            "participations",
            false,
            Agreement::participations,
            participation -> Optional.empty(),
            AccountElements::who,
            participation -> List.of(),
            Participation::cites,
            List.of(
                    new Round<>(
                            Kind.WHO,
                            (participation, link) -> List.of(new Mark(
                                    List.of(link.to(participation.who().value()), new HashSet<>(participation.roles())),
                                    ""))),
                    new Round<>(
                            Kind.WHO,
                            (participation, link) ->
                                    List.of(new Mark(link.to(participation.who().value()), "")))),
            List.of(),
            false,
            (left, right) -> true,
            List.of(
                    Attribute.many("who", participation -> List.of(participation.who()), Same.PARTY),
                    Attribute.many("roles", Participation::roles)));

    static final Told<Signing> SIGNING = sole(
            Element.SIGNING,
            "signing",
            Agreement::signing,
            Signing::cites,
            List.of(
                    yes("missing", Signing::isMissing),
                    Attribute.maybe("day", Signing::day),
                    Attribute.maybe("dayWritten", Signing::dayWritten, Same.NAME),
                    Attribute.maybe("dayReason", Signing::dayReason, Same.WORDS),
                    Attribute.maybe("place", Signing::place, Same.WORDS),
                    Attribute.maybe("during", Signing::during, Same.WORDS)));

    static final Told<Term> TERM = sole(
            Element.TERM,
            "term",
            Agreement::term,
            Term::cites,
            List.of(
                    Attribute.maybe("start", Term::start, Same.OCCASION),
                    yes("partyByParty", Term::isPartyByParty),
                    Attribute.<Term, Integer>many("years", term -> listed(term.years())),
                    Attribute.<Term, Integer>many("months", term -> listed(term.months())),
                    Attribute.<Term, Integer>many("days", term -> listed(term.days())),
                    Attribute.many("phases", Term::phases),
                    Attribute.maybe("until", Term::until),
                    yes("indefinite", Term::isIndefinite),
                    Attribute.maybe("renewal", Term::renewal),
                    Attribute.maybe("terminationNotice", Term::terminationNotice)));

    static final Told<Reckoning> RECKONING = sole(
            Element.RECKONING,
            "reckoning",
            Agreement::reckoning,
            reckoning -> List.of(),
            List.of(
                    Attribute.maybe("law", Reckoning::law),
                    Attribute.maybe("zone", Reckoning::zone),
                    Attribute.maybe("counting", Reckoning::counting)));

    static final Told<Milestone> MILESTONES = named(
            Element.MILESTONE,
            "milestones",
            Agreement::milestones,
            milestone -> milestone.id().value(),
            Milestone::name,
            Milestone::cites,
            List.of(Keyed.vietnamese(Kind.NAME, Milestone::name), Keyed.anyLanguage(Kind.NAME, Milestone::name)),
            (left, right) -> true,
            List.of(
                    Attribute.words("name", Milestone::name),
                    Attribute.maybe("day", Milestone::day),
                    Attribute.maybe("phase", Milestone::phase),
                    Attribute.maybe("deadline", Milestone::deadline, Same.DEADLINE)));

    static final Told<Relation> RELATIONS = named(
            Element.RELATION,
            "relations",
            Agreement::relations,
            relation -> relation.id().value(),
            Relation::document,
            Relation::cites,
            List.of(
                    new Round<>(
                            Kind.NUMBER,
                            (relation, link) -> relation.number()
                                    .map(number -> new Mark(
                                            Keyed.number(number),
                                            Keyed.number(number).toString()))
                                    .map(List::of)
                                    .orElseGet(List::of),
                            Support.NONE,
                            AccountElements::canBeOneDocument),
                    unnumbered(Keyed.vietnamese(Kind.NAME, Relation::document)),
                    unnumbered(Keyed.anyLanguage(Kind.NAME, Relation::document))),
            AccountElements::canBeOneDocument,
            List.of(
                    Attribute.one("kind", Relation::kind),
                    Attribute.words("document", Relation::document),
                    Attribute.maybe("number", Relation::number, Same.NUMBER),
                    Attribute.maybe("issued", Relation::issued),
                    Attribute.maybe("issuer", Relation::issuer, Same.PARTY)));

    static final Told<Clause> CLAUSES = new Told<>(
            Element.CLAUSE,
            "clauses",
            false,
            Agreement::clauses,
            clause -> Optional.of(clause.id().value()),
            (clause, account) -> Words.vi(clause.provision().toString()),
            AccountElements::textOf,
            Clause::cites,
            List.of(new Round<>(Kind.PROVISION, (clause, link) -> {
                Provision place = clause.provision().withoutDivisions();
                return List.of(new Mark(place, place.toString()));
            })),
            List.of(),
            true,
            (left, right) -> true,
            List.of(
                    Attribute.many("provision", clause -> List.of(clause.provision()), Same.PROVISION),
                    Attribute.maybe("heading", Clause::heading, Same.WORDS),
                    Attribute.maybe("text", Clause::text, Same.WORDS),
                    Attribute.many("references", Clause::references, Same.CROSS_REFERENCE)));

    static final Told<Statement> STATEMENTS = said(
            Element.STATEMENT,
            "statements",
            Agreement::statements,
            statement -> statement.id().value(),
            Statement::text,
            Statement::cites,
            List.of(Keyed.vietnamese(Kind.WORDS, Statement::text, (statement, link) -> statement.kind())),
            List.of(),
            List.of(
                    Attribute.one("kind", Statement::kind),
                    Attribute.words("text", Statement::text),
                    Attribute.many("about", Statement::about, Same.ELEMENT),
                    Attribute.maybe("declaredBy", Statement::declaredBy, Same.PARTY)));

    static final Told<Duty> DUTIES = said(
            Element.DUTY,
            "duties",
            Agreement::duties,
            duty -> duty.id().value(),
            Duty::action,
            Duty::cites,
            List.of(Keyed.vietnamese(Kind.WORDS, Duty::action, AccountElements::bearers)),
            List.of(new Round<>(
                    Kind.PROVISION, Keyed.maybe(Duty::clause, Provision::withoutDivisions), Support.QUARTER)),
            List.of(
                    Attribute.maybe("clause", Duty::clause, Same.PROVISION),
                    Attribute.one("modality", Duty::modality),
                    Attribute.one("basis", Duty::basis),
                    Attribute.maybe("derivedFrom", Duty::derivedFrom, Same.ELEMENT),
                    Attribute.many("bearers/lead", duty -> duty.bearers().lead(), Same.REF),
                    Attribute.many("bearers/each", duty -> duty.bearers().each(), Same.REF),
                    Attribute.many("bearers/jointly", duty -> duty.bearers().jointly(), Same.REF),
                    Attribute.many("bearers/anyOf", duty -> duty.bearers().anyOf(), Same.REF),
                    Attribute.many("bearers/unsettled", duty -> duty.bearers().unsettled(), Same.REF),
                    Attribute.many(
                            "bearers/coordinating", duty -> duty.bearers().coordinating(), Same.REF),
                    Attribute.many("counterparties", Duty::counterparties, Same.REF),
                    Attribute.many("beneficiaries", Duty::beneficiaries, Same.REF),
                    Attribute.maybe("subject", Duty::subject),
                    Attribute.words("action", Duty::action),
                    Attribute.many("parts/items", AccountElements::items, Same.PART)
                            .openWhere(AccountElements::isOpen),
                    Attribute.<Duty, Boolean>many("parts/open", duty -> isOpen(duty) ? List.of(true) : List.of()),
                    Attribute.maybe(
                            "parts/required",
                            duty -> duty.parts()
                                    .map(Parts::required)
                                    .filter(required -> required != Parts.Required.ALL)),
                    Attribute.many("channels", Duty::channels, Same.WORDS),
                    Attribute.many("qualities", Duty::qualities, Same.WORDS),
                    Attribute.many("arises", Duty::arises, Same.ARISING),
                    Attribute.maybe("condition", Duty::condition, Same.CONDITION),
                    Attribute.many("awaits", Duty::awaits, Same.ELEMENT),
                    Attribute.many("awaitsAct", Duty::awaitsAct, Same.ELEMENT),
                    Attribute.maybe("window", Duty::window, Same.WINDOW),
                    Attribute.maybe("deadline", Duty::deadline, Same.DEADLINE),
                    yes("runsOnWhenSuspended", Duty::isRunningWhenSuspended),
                    Attribute.maybe("survives", Duty::survives),
                    Attribute.maybe("declaredBy", Duty::declaredBy, Same.PARTY),
                    Attribute.many("inferred", Duty::inferred)));

    static final Told<Target> TARGETS = said(
            Element.TARGET,
            "targets",
            Agreement::targets,
            target -> target.id().value(),
            Target::measure,
            Target::cites,
            List.of(Keyed.vietnamese(Kind.WORDS, Target::measure, (target, link) -> target.phase())),
            List.of(),
            List.of(
                    Attribute.one("kind", Target::kind),
                    Attribute.words("measure", Target::measure),
                    Attribute.maybe("comparison", Target::comparison),
                    Attribute.maybe("quantity", Target::quantity, Same.QUANTITY),
                    Attribute.maybe("baseline", Target::baseline, Same.QUANTITY),
                    Attribute.maybe("phase", Target::phase),
                    Attribute.maybe("day", Target::day),
                    Attribute.maybe("owner", Target::owner, Same.PARTY),
                    Attribute.many("beneficiaries", Target::beneficiaries, Same.REF)));

    static final Told<Ambiguity> AMBIGUITIES = said(
            Element.AMBIGUITY,
            "ambiguities",
            Agreement::ambiguities,
            ambiguity -> ambiguity.id().value(),
            Ambiguity::question,
            Ambiguity::cites,
            List.of(),
            List.of(),
            List.of(
                    Attribute.many("about", Ambiguity::about, Same.ELEMENT),
                    Attribute.words("question", Ambiguity::question),
                    Attribute.many("readings", Ambiguity::readings, Same.READING),
                    Attribute.many("choice/reading", AccountElements::chosen, Same.READING),
                    Attribute.maybe(
                            "choice/by", ambiguity -> ambiguity.choice().map(Ambiguity.Choice::by), Same.NAME)));

    /** All kinds, in the order in which they are written. */
    static final List<Told<?>> ALL = List.of(
            AGREEMENT,
            PARTIES,
            PERSONS,
            PARTICIPATIONS,
            SIGNING,
            TERM,
            RECKONING,
            MILESTONES,
            RELATIONS,
            CLAUSES,
            STATEMENTS,
            DUTIES,
            TARGETS,
            AMBIGUITIES);

    private AccountElements() {}

    /** Of these there is at most one. */
    private static <E> Told<E> sole(
            Element element,
            String property,
            Function<Agreement, Optional<E>> in,
            Function<E, List<Cite>> cites,
            List<Attribute<E, ?>> attributes) {
        return new Told<>(
                element,
                property,
                true,
                account -> in.apply(account).map(List::of).orElseGet(List::of),
                e -> Optional.empty(),
                (e, account) -> e instanceof Agreement agreement ? agreement.title() : element.words(),
                e -> List.of(),
                cites,
                List.of(Keyed.sole()),
                List.of(),
                false,
                (left, right) -> true,
                attributes);
    }

    /** These are somebody or something with a name; a name that is merely alike is another's. */
    private static <E> Told<E> named(
            Element element,
            String property,
            Function<Agreement, List<E>> in,
            Function<E, String> id,
            Function<E, Words> name,
            Function<E, List<Cite>> cites,
            List<Round<E>> rounds,
            BiPredicate<E, E> canBeAlike,
            List<Attribute<E, ?>> attributes) {
        List<Round<E>> early = new ArrayList<>();
        early.add(Keyed.idAndWords(id, name));
        early.addAll(rounds);
        return new Told<>(
                element,
                property,
                false,
                in,
                e -> Optional.of(id.apply(e)),
                (e, account) -> name.apply(e),
                e -> List.of(name.apply(e)),
                cites,
                List.copyOf(early),
                List.of(Keyed.id(id, Support.QUARTER)),
                false,
                canBeAlike,
                attributes);
    }

    /** These say something, in words that may be alike; the first rounds are on the same words, the others on alike ones. */
    private static <E> Told<E> said(
            Element element,
            String property,
            Function<Agreement, List<E>> in,
            Function<E, String> id,
            Function<E, Words> words,
            Function<E, List<Cite>> cites,
            List<Round<E>> sameWords,
            List<Round<E>> alikeWords,
            List<Attribute<E, ?>> attributes) {
        List<Round<E>> early = new ArrayList<>();
        early.add(Keyed.idAndWords(id, words));
        early.addAll(sameWords);
        early.add(Keyed.vietnamese(Kind.WORDS, words));
        early.add(Keyed.anyLanguage(Kind.WORDS, words));
        early.add(Keyed.id(id, Support.MORE_THAN_HALF));
        early.addAll(alikeWords);
        return new Told<>(
                element,
                property,
                false,
                in,
                e -> Optional.of(id.apply(e)),
                (e, account) -> words.apply(e),
                e -> List.of(words.apply(e)),
                cites,
                List.copyOf(early),
                List.of(Keyed.id(id, Support.QUARTER)),
                true,
                (left, right) -> true,
                attributes);
    }

    private static List<Mark> names(Party party) {
        Map<Mark, Mark> keys = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(party.name().byLanguage().values());
        names.addAll(party.aliases());
        for (String name : names) {
            String folded = Keyed.folded(name);
            if (!folded.isEmpty()) {
                Mark key = new Mark(List.of(party.kind(), folded), "");
                keys.put(key, key);
            }
        }
        return List.copyOf(keys.keySet());
    }

    private static Words who(Participation participation, Agreement account) {
        PartyId who = participation.who();
        return account.party(who)
                .map(Party::name)
                .or(() -> account.person(who).map(person -> Words.vi(person.name())))
                .orElseGet(() -> Words.vi(who.value()));
    }

    /** What is stated only where it is so. */
    private static <E> Attribute<E, Boolean> yes(String name, Predicate<E> test) {
        return Attribute.<E, Boolean>many(name, e -> test.test(e) ? List.of(true) : List.of());
    }

    private static List<Integer> listed(OptionalInt value) {
        return value.isPresent() ? List.of(value.getAsInt()) : List.of();
    }

    private static List<Words> textOf(Clause clause) {
        List<Words> words = new ArrayList<>(2);
        clause.heading().ifPresent(words::add);
        clause.text().ifPresent(words::add);
        return words;
    }

    private static Object bearers(Duty duty, Link link) {
        List<Object> bearers = new ArrayList<>();
        duty.bearers().principals().forEach(ref -> bearers.add(Same.ref(ref, link)));
        duty.bearers().unsettled().forEach(ref -> bearers.add(Same.ref(ref, link)));
        return new HashSet<>(bearers);
    }

    private static List<Parts.Part> items(Duty duty) {
        return duty.parts().map(Parts::items).orElseGet(List::of);
    }

    private static boolean isOpen(Duty duty) {
        return duty.parts().map(Parts::isOpen).orElse(false);
    }

    private static List<Ambiguity.Reading> chosen(Ambiguity ambiguity) {
        return ambiguity
                .choice()
                .map(choice -> ambiguity.readings().stream()
                        .filter(reading -> reading.label().equals(choice.reading()))
                        .toList())
                .orElseGet(List::of);
    }

    /** The name of a document says nothing where the numbers are of two. */
    private static Round<Relation> unnumbered(Round<Relation> round) {
        return new Round<>(round.ground(), round.keys(), round.support(), AccountElements::canBeOneDocument);
    }

    private static boolean canBeOneDocument(Relation left, Relation right) {
        Optional<DocumentIdentity> one = identity(left);
        Optional<DocumentIdentity> other = identity(right);
        return one.isEmpty()
                || other.isEmpty()
                || one.get().compare(other.get()).verdict() != Verdict.DIFFERENT;
    }

    private static Optional<DocumentIdentity> identity(Relation relation) {
        Optional<DocumentNumber> number =
                relation.number().flatMap(written -> NumberReading.of(written).number());
        Optional<LocalDate> issued = relation.issued();
        return number.map(n -> issued.isPresent() ? DocumentIdentity.of(n, issued.get()) : DocumentIdentity.of(n));
    }
}
