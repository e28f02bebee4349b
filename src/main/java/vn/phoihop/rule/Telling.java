package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.duty.Survival;
import vn.phoihop.internal.text.AccountSentences;
import vn.phoihop.internal.text.Figures;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Outcome;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.rule.Comparison.Place;
import vn.phoihop.rule.Comparison.Possible;
import vn.phoihop.rule.Comparison.Side;
import vn.phoihop.time.Counting;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;

/** Puts comparisons into words, when somebody reads them. */
final class Telling {
    private Telling() {}

    static String of(Pair pair, Locale locale) {
        List<String> cites = List.of(cites(pair.left()), cites(pair.right()));
        String where = cites.get(0).isEmpty() && cites.get(1).isEmpty()
                ? ""
                : String.join(" ↔ ", cites).strip();
        List<String> beside = new ArrayList<>();
        if (!where.isEmpty()) {
            beside.add(where);
        }
        beside.add(pair.ground().text(locale));
        String head = head(pair.element(), pair.left(), locale) + " (" + String.join("; ", beside) + ")";
        String told = pair.outcome() == Outcome.AGREE
                ? AccountSentences.say("agree", List.of(), locale)
                : String.join(
                        "; ",
                        pair.differences().stream().map(d -> d.text(locale)).toList());
        return head + ": " + told + possible(pair.possible(), locale);
    }

    static String of(Only only, Locale locale) {
        String cites = cites(only.place());
        String head = head(only.element(), only.place(), locale) + (cites.isEmpty() ? "" : " (" + cites + ")");
        return head + ": " + only(only.side(), locale) + ", " + silence(only.isSilenceTelling(), locale)
                + possible(only.possible(), locale);
    }

    static String of(Difference difference, Locale locale) {
        String attribute = AccountSentences.attribute(difference.attribute(), locale);
        if (difference.outcome() == Outcome.DIFFER) {
            return AccountSentences.say(
                    "differ",
                    List.of(attribute, shown(difference.left(), locale), shown(difference.right(), locale)),
                    locale);
        }
        Side side = difference.outcome() == Outcome.ONLY_LEFT ? Side.LEFT : Side.RIGHT;
        List<Object> told = side == Side.LEFT ? difference.left() : difference.right();
        return attribute + ": " + shown(told, locale) + " " + only(side, locale) + ", "
                + silence(difference.isSilenceTelling(), locale);
    }

    private static String only(Side side, Locale locale) {
        return AccountSentences.say("only", List.of(side.label(locale)), locale);
    }

    private static String silence(boolean isTelling, Locale locale) {
        return AccountSentences.say(isTelling ? "silence-tells" : "silence-tells-nothing", List.of(), locale);
    }

    private static String head(Element element, Place place, Locale locale) {
        String label = element.label(locale);
        String name = place.name().text(locale);
        return name.equals(label) ? label : label + " " + AccountSentences.say("quoted", List.of(name), locale);
    }

    private static String possible(List<Possible> possible, Locale locale) {
        StringBuilder b = new StringBuilder();
        for (Possible pair : possible) {
            b.append("; ")
                    .append(AccountSentences.say(
                            pair.ground().kind() == Ground.Kind.ID ? "same-id-only" : "possible",
                            List.of(
                                    pair.left().name().text(locale),
                                    pair.right().name().text(locale),
                                    pair.ground().text(locale)),
                            locale));
        }
        return b.toString();
    }

    private static String cites(Place place) {
        List<String> cites = new ArrayList<>();
        for (Cite cite : place.cites()) {
            cites.add(cite.source() + " " + cite.at());
        }
        return String.join(", ", cites);
    }

    private static String shown(List<Object> values, Locale locale) {
        return String.join(
                ", ",
                values.stream()
                        .map(value -> AccountSentences.say("quoted", List.of(shown(value, locale)), locale))
                        .toList());
    }

    /** The words in a value by which it is compared; null if it has none. */
    static @Nullable Words wordsOf(Object value) {
        if (value instanceof Words words) {
            return words;
        }
        if (value instanceof Parts.Part part) {
            return part.words();
        }
        if (value instanceof Ambiguity.Reading reading) {
            return reading.words();
        }
        return value instanceof Arising.Continuing continuing ? continuing.worded() : null;
    }

    private static String shown(Object value, Locale locale) {
        Words words = wordsOf(value);
        if (words != null) {
            return words.text(locale);
        }
        if (value instanceof Enum<?>) {
            return label(value, locale);
        }
        if (value instanceof LocalDate day) {
            return Figures.day(day, locale);
        }
        if (value instanceof Quantity quantity) {
            return quantity.text(locale);
        }
        if (value instanceof AgreementKind kind) {
            return kind.label(locale);
        }
        if (value instanceof Role role) {
            return role.label(locale);
        }
        if (value instanceof Provision provision) {
            return provision.text(locale);
        }
        String time = time(value, locale);
        return time == null ? reference(value, locale) : time;
    }

    /** When something is, from when and for how long; null if the value tells no such thing. */
    private static @Nullable String time(Object value, Locale locale) {
        if (value instanceof Deadline deadline) {
            return deadline.label(locale);
        }
        if (value instanceof Limit limit) {
            return limit.label(locale);
        }
        if (value instanceof Occasion occasion) {
            return occasion.label(locale);
        }
        if (value instanceof Arising.Once once) {
            return once.occasion().label(locale);
        }
        if (value instanceof Arising.Each each) {
            return each.occasion().label(locale);
        }
        if (value instanceof Arising.Every every) {
            return every.recurrence().label(locale);
        }
        if (value instanceof Condition condition) {
            return condition.label(locale);
        }
        if (value instanceof Duty.Window window) {
            return window.label(locale);
        }
        if (value instanceof Survival survival) {
            return survival.label(locale);
        }
        if (value instanceof Term.Renewal renewal) {
            return renewal.label(locale);
        }
        return value instanceof Counting counting ? counting.label(locale) : null;
    }

    private static String reference(Object value, Locale locale) {
        if (value instanceof PartyRef ref) {
            return ref.text();
        }
        if (value instanceof Identifier identifier) {
            return identifier.value();
        }
        if (value instanceof CrossReference cross) {
            return cross.label(locale);
        }
        if (value instanceof Boolean) {
            return AccountSentences.say("yes", List.of(), locale);
        }
        return value.toString();
    }

    private static String label(Object value, Locale locale) {
        if (value instanceof Modality modality) {
            return modality.label(locale);
        }
        if (value instanceof Party.Kind kind) {
            return kind.label(locale);
        }
        if (value instanceof Duty.Basis basis) {
            return basis.label(locale);
        }
        if (value instanceof Duty.Inferred inferred) {
            return inferred.label(locale);
        }
        if (value instanceof Statement.Kind kind) {
            return kind.label(locale);
        }
        if (value instanceof Relation.Kind kind) {
            return kind.label(locale);
        }
        if (value instanceof Target.Comparison comparison) {
            return comparison.label(locale);
        }
        if (value instanceof Target.Kind kind) {
            return kind.label(locale);
        }
        return value instanceof Agreement.Listing listing ? listing.label(locale) : value.toString();
    }
}
