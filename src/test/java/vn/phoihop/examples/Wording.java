package vn.phoihop.examples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.time.Occasion;

/** How one agreement is put into words of one language. */
record Wording(Agreement agreement, Locale locale) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    String say(String vi, String en) {
        return locale.getLanguage().equals("en") ? en : vi;
    }

    String text(Words words) {
        return words.text(locale);
    }

    Stream<String> texts(List<Words> words) {
        return words.stream().map(this::text);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The name of a party, or of a person with the office; an id nobody listed in quotation marks. */
    String name(PartyId id) {
        Optional<String> party = agreement.party(id).map(Party::name).map(this::text);
        return party.or(() -> agreement
                        .person(id)
                        .map(person -> person.name()
                                + person.office()
                                        .map(office -> ", " + name(office))
                                        .orElse("")))
                .orElseGet(() -> "“" + id + "”");
    }

    String name(PartyRef ref) {
        if (ref instanceof PartyRef.InRole inRole) {
            return say("bên có vai trò ", "whoever is ") + inRole.role().label(locale);
        }
        String name = name(ref.party().orElseThrow());
        if (ref instanceof PartyRef.OthersThan) {
            return say("các bên khác ngoài ", "each party but ") + name;
        }
        return name + (ref instanceof PartyRef.EachOf ? say(" (từng thành viên)", " (each of them)") : "");
    }

    Stream<String> names(List<PartyRef> refs) {
        return refs.stream().map(this::name);
    }

    String aliases(PartyId id) {
        List<String> aliases = agreement.party(id).map(Party::aliases).orElse(List.of());
        return aliases.isEmpty() ? "" : say(" (còn gọi: ", " (also called: ") + String.join("; ", aliases) + ")";
    }

    String identifiers(PartyId id) {
        List<Identifier> identifiers =
                agreement.party(id).map(Party::identifiers).orElse(List.of());
        return identifiers.stream()
                .map(one -> say(", mã ", ", code ") + one.value() + " ("
                        + one.scheme().label(locale) + ")")
                .collect(Collectors.joining());
    }

    String arising(Arising arising) {
        if (arising instanceof Arising.Once once) {
            return arising.label(locale) + ": " + occasion(once.occasion());
        }
        if (arising instanceof Arising.Each each) {
            return arising.label(locale) + ": " + occasion(each.occasion());
        }
        return arising instanceof Arising.Every every
                ? every.recurrence().cycle().label(locale)
                : arising.label(locale) + ": " + text(((Arising.Continuing) arising).worded());
    }

    private String occasion(Occasion occasion) {
        return occasion instanceof Occasion.Event event
                ? agreement.milestones().stream()
                        .filter(milestone -> milestone.id().value().equals(event.name()))
                        .map(Milestone::name)
                        .map(this::text)
                        .findFirst()
                        .orElse(event.label(locale))
                : occasion.label(locale);
    }

    String ids(List<ElementId> ids) {
        return ids.stream().map(ElementId::value).collect(Collectors.joining(", "));
    }

    String about(List<ElementId> about) {
        return about.isEmpty() ? "" : " (" + ids(about) + ")";
    }

    /** Cites behind a text, each held together by a no-break space. */
    String cites(List<Cite> cites) {
        return cites.isEmpty()
                ? ""
                : cites.stream()
                        .map(cite -> (cite.source() + " " + cite.at()).replace(' ', Sheet.NO_BREAK))
                        .collect(Collectors.joining(", ", " [", "]"));
    }
}
