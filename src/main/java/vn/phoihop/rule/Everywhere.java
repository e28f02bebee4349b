package vn.phoihop.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.agreement.Clause;
import vn.phoihop.document.Cite;
import vn.phoihop.party.Party;

/** The scopes whose elements stand in many sections. */
final class Everywhere {
    private Everywhere() {}

    static Scope<Scope.Element> elements() {
        return Scope.named("elements", Scope.Element.class)
                .in(Section.PARTIES, (party, at, to, context) -> cited(party.cites(), at, to))
                .in(Section.PERSONS, (person, at, to, context) -> cited(person.cites(), at, to))
                .in(Section.PARTICIPATIONS, (one, at, to, context) -> cited(one.cites(), at, to))
                .in(Section.SIGNING, (signing, at, to, context) -> cited(signing.cites(), at, to))
                .in(Section.TERM, (term, at, to, context) -> cited(term.cites(), at, to))
                .in(Section.MILESTONES, (one, at, to, context) -> cited(one.cites(), at, to))
                .in(Section.RELATIONS, (one, at, to, context) -> cited(one.cites(), at, to))
                .in(Section.CLAUSES, (one, at, to, context) -> cited(one.cites(), at, to))
                .in(Section.STATEMENTS, (one, at, to, context) -> cited(one.cites(), at, to))
                .in(Section.DUTIES, (duty, at, to, context) -> cited(duty.cites(), at, to))
                .in(Section.TARGETS, (target, at, to, context) -> cited(target.cites(), at, to))
                .in(Section.AMBIGUITIES, (one, at, to, context) -> cited(one.cites(), at, to));
    }

    private static void cited(List<Cite> cites, Pointer at, Viewer<? super Scope.Element> to) {
        to.see(new Scope.Element(cites), at);
    }

    static Scope<Scope.Id> ids() {
        return Scope.named("ids", Scope.Id.class)
                .in(Section.SOURCES, (source, at, to, context) -> given(source.id(), at, to, context))
                .in(
                        Section.PARTIES,
                        (party, at, to, context) -> given(party.id().value(), at, to, context))
                .in(
                        Section.PERSONS,
                        (person, at, to, context) -> given(person.id().value(), at, to, context))
                .in(Section.MILESTONES, (one, at, to, context) -> given(one.id().value(), at, to, context))
                .in(Section.RELATIONS, (one, at, to, context) -> given(one.id().value(), at, to, context))
                .in(Section.CLAUSES, (one, at, to, context) -> given(one.id().value(), at, to, context))
                .in(Section.STATEMENTS, (one, at, to, context) -> given(one.id().value(), at, to, context))
                .in(Section.DUTIES, (duty, at, to, context) -> given(duty.id().value(), at, to, context))
                .in(
                        Section.TARGETS,
                        (target, at, to, context) -> given(target.id().value(), at, to, context))
                .in(
                        Section.AMBIGUITIES,
                        (one, at, to, context) -> given(one.id().value(), at, to, context));
    }

    private static void given(String id, Pointer at, Viewer<? super Scope.Id> to, Context context) {
        to.see(context.given().id(id, at), at, "id");
    }

    static Scope<Scope.Extension> extensions() {
        return Scope.named("extensions", Scope.Extension.class)
                .in(Section.WHOLE, (whole, at, to, context) -> fields(whole.extensions(), at, to))
                .in(Section.SOURCES, (source, at, to, context) -> fields(source.extensions(), at, to))
                .in(Section.PARTIES, (party, at, to, context) -> fields(party.extensions(), at, to))
                .in(Section.PERSONS, (person, at, to, context) -> fields(person.extensions(), at, to))
                .in(Section.MILESTONES, (one, at, to, context) -> fields(one.extensions(), at, to))
                .in(Section.RELATIONS, (one, at, to, context) -> fields(one.extensions(), at, to))
                .in(Section.CLAUSES, (one, at, to, context) -> fields(one.extensions(), at, to))
                .in(Section.STATEMENTS, (one, at, to, context) -> fields(one.extensions(), at, to))
                .in(Section.DUTIES, (duty, at, to, context) -> fields(duty.extensions(), at, to))
                .in(Section.TARGETS, (target, at, to, context) -> fields(target.extensions(), at, to))
                .in(Section.AMBIGUITIES, (one, at, to, context) -> fields(one.extensions(), at, to));
    }

    private static void fields(Map<String, Object> fields, Pointer owner, Viewer<? super Scope.Extension> to) {
        if (!fields.isEmpty()) {
            for (String name : fields.keySet()) {
                to.see(new Scope.Extension(name), name.startsWith("/") ? owner.along(name) : owner.to(name));
            }
        }
    }

    static Scope<Scope.Name> names() {
        return Scope.named("names", Scope.Name.class).in(Section.PARTIES, Everywhere::names);
    }

    private static void names(Party party, Pointer at, Viewer<? super Scope.Name> to, Context context) {
        for (Map.Entry<String, String> name : party.name().byLanguage().entrySet()) {
            to.see(context.given().name(name.getValue(), party.id()), at, "name", -1, name.getKey());
        }
        for (int i = 0; i < party.aliases().size(); i++) {
            to.see(context.given().name(party.aliases().get(i), party.id()), at, "aliases", i);
        }
    }

    static Scope<Scope.Mention> numbers() {
        return Scope.named("numbers", Scope.Mention.class)
                .in(Section.WHOLE, (whole, at, to, context) -> {
                    if (whole.number().isPresent()) {
                        Pointer place = at.to("number");
                        to.see(
                                context.numbers().number(whole.number().get(), whole.issued(), Optional.empty(), place),
                                place);
                    }
                })
                .in(Section.RELATIONS, (relation, at, to, context) -> {
                    if (relation.number().isPresent()) {
                        Pointer place = at.to("number");
                        to.see(
                                context.numbers()
                                        .number(
                                                relation.number().get(),
                                                relation.issued(),
                                                Optional.of(relation.document()),
                                                place),
                                place);
                    }
                });
    }

    static Scope<Scope.Numbered> clauses() {
        return Scope.named("clauses", Scope.Numbered.class)
                .in(
                        Section.CLAUSES,
                        (clause, at, to, context) -> to.see(context.numbering().numbered(clause), at));
    }

    static Scope<Scope.Citation> citations() {
        return Scope.named("citations", Scope.Citation.class)
                .in(Section.CLAUSES, Everywhere::citations)
                .in(Section.DUTIES, (duty, at, to, context) -> {
                    if (duty.clause().isPresent()) {
                        to.see(context.numbering().citation(duty.clause().get()), at, "clause");
                    }
                });
    }

    private static void citations(Clause clause, Pointer at, Viewer<? super Scope.Citation> to, Context context) {
        for (int i = 0; i < clause.references().size(); i++) {
            if (clause.references().get(i).document().isEmpty()) {
                to.see(
                        context.numbering().citation(clause.references().get(i).provision()),
                        at,
                        "references",
                        i,
                        "provision");
            }
        }
    }
}
