package vn.phoihop.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Target;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyRef;

/**
 * Twenty checks of single elements, that any engine can make: what must hold of a duty, party, target or ambiguity. Each
 * engine calls them in the way that is its own; here stands the loop that one would write without any.
 */
public final class Twenty {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Locale EN = Locale.ENGLISH;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Twenty() {}

    public static boolean isInVietnamese(Duty duty) {
        return duty.action().in(VI).isPresent();
    }

    public static boolean isInEnglish(Duty duty) {
        return duty.action().in(EN).isPresent();
    }

    public static boolean isSettled(Duty duty) {
        return duty.bearers().unsettled().isEmpty();
    }

    public static boolean isCited(Duty duty) {
        return !duty.cites().isEmpty();
    }

    public static boolean isQualified(Duty duty) {
        return !duty.qualities().isEmpty();
    }

    public static boolean hasOrigin(Duty duty) {
        return duty.basis() != Duty.Basis.DERIVED || duty.derivedFrom().isPresent();
    }

    public static boolean hasAllParts(Duty duty) {
        return duty.parts().filter(Parts::isOpen).isEmpty();
    }

    public static boolean isForFew(Duty duty) {
        return duty.counterparties().size() <= 10;
    }

    public static boolean isForOthers(Duty duty) {
        for (PartyRef other : duty.counterparties()) {
            if (duty.bearers().each().contains(other)) {
                return false;
            }
        }
        return true;
    }

    public static boolean arisesSeldom(Duty duty) {
        return duty.arises().size() <= 3;
    }

    public static boolean isNamed(Party party) {
        return party.name().in(VI).isPresent();
    }

    public static boolean isCited(Party party) {
        return !party.cites().isEmpty();
    }

    public static boolean hasFewNames(Party party) {
        return party.aliases().size() <= 10;
    }

    public static boolean isNoPartOfItself(Party party) {
        return party.partOf().filter(party.id()::equals).isEmpty();
    }

    public static boolean isMeasured(Target target) {
        return target.measure().in(VI).isPresent();
    }

    public static boolean isOwn(Target target) {
        return target.kind() == Target.Kind.OWN;
    }

    public static boolean isPossible(Target target) {
        return target.quantity().isEmpty()
                || !target.quantity().get().unit().equals("percent")
                || target.quantity().get().amount().compareTo(HUNDRED) <= 0;
    }

    public static boolean isChosen(Ambiguity ambiguity) {
        return ambiguity.choice().isPresent();
    }

    public static boolean hasReadings(Ambiguity ambiguity) {
        return ambiguity.readings().size() >= 2;
    }

    public static boolean isCited(Ambiguity ambiguity) {
        return !ambiguity.cites().isEmpty();
    }

    static List<String> plain(Agreement agreement) {
        List<String> found = new ArrayList<>();
        List<Party> parties = agreement.parties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            note(isNamed(party), "/parties/", i, found);
            note(isCited(party), "/parties/", i, found);
            note(hasFewNames(party), "/parties/", i, found);
            note(isNoPartOfItself(party), "/parties/", i, found);
        }
        List<Duty> duties = agreement.duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            note(isInVietnamese(duty), "/duties/", i, found);
            note(isInEnglish(duty), "/duties/", i, found);
            note(isSettled(duty), "/duties/", i, found);
            note(isCited(duty), "/duties/", i, found);
            note(isQualified(duty), "/duties/", i, found);
            note(hasOrigin(duty), "/duties/", i, found);
            note(hasAllParts(duty), "/duties/", i, found);
            note(isForFew(duty), "/duties/", i, found);
            note(isForOthers(duty), "/duties/", i, found);
            note(arisesSeldom(duty), "/duties/", i, found);
        }
        List<Target> targets = agreement.targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            note(isMeasured(target), "/targets/", i, found);
            note(isOwn(target), "/targets/", i, found);
            note(isPossible(target), "/targets/", i, found);
        }
        List<Ambiguity> ambiguities = agreement.ambiguities();
        for (int i = 0; i < ambiguities.size(); i++) {
            Ambiguity ambiguity = ambiguities.get(i);
            note(isChosen(ambiguity), "/ambiguities/", i, found);
            note(hasReadings(ambiguity), "/ambiguities/", i, found);
            note(isCited(ambiguity), "/ambiguities/", i, found);
        }
        return found;
    }

    private static void note(boolean holds, String list, int i, List<String> found) {
        if (!holds) {
            found.add(list + i);
        }
    }
}
