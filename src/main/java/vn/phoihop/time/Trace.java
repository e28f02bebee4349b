package vn.phoihop.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.DueSentences;
import vn.phoihop.time.WorkCalendar.Certainty;

/** What is told of how a due date was found. Used by one thread while it is filled, and not changed after. */
final class Trace {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> missing = new ArrayList<>();
    private final Set<Assumption> assumptions = new TreeSet<>();
    private final Set<String> instruments = new LinkedHashSet<>();
    private Certainty certainty = Certainty.OFFICIAL;
    private DueDate.@Nullable CountedBy countedBy;
    private @Nullable Counting counting;
    private String suffix = "";
    private ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");

    void in(ZoneId of) {
        zone = of;
    }

    /** From here on articles of Vietnamese law are not cited. */
    void underLaw(boolean isOfVietnam) {
        suffix = isOfVietnam ? "" : DueSentences.UNCITED;
    }

    void say(String code, Object... arguments) {
        boolean isCited = DueSentences.article(code).isPresent();
        reasons.add(reason(isCited ? code + suffix : code, arguments));
    }

    /** Says what several steps may rest on. */
    private void sayOnce(String code, Object... arguments) {
        if (!reasons.contains(reason(code, arguments))) {
            say(code, arguments);
        }
    }

    /** Says what would have to be known. */
    void lacks(String code, Object... arguments) {
        Reason reason = reason(code, arguments);
        reasons.add(reason);
        missing.add(reason);
    }

    static Reason reason(String code, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Words words) {
                texts.add(words.text(VIETNAMESE));
                texts.add(words.text(Locale.ENGLISH));
            } else if (argument instanceof Occasion.Event event) {
                texts.add(event.name());
            } else if (argument instanceof Occasion.Day date) {
                texts.add(date.day().toString());
            } else {
                texts.add(argument.toString());
            }
        }
        return new Reason(code, texts);
    }

    void supposes(Assumption assumption) {
        assumptions.add(assumption);
    }

    void counts(Counting way, DueDate.CountedBy by) {
        if (counting == null) {
            counting = way;
            countedBy = by;
        }
        say("counting-by-" + by.code(), way.equals(Counting.CIVIL_CODE) ? "civil-code" : "own-counting");
    }

    /** Notes that it depends on what the calendar says of these days. */
    void restsOn(WorkCalendar calendar, LocalDate first, LocalDate last) {
        LocalDate from = first.isAfter(last) ? last : first;
        LocalDate to = first.isAfter(last) ? first : last;
        if (!DayRange.OF_FOUR_DIGITS.contains(from) || !DayRange.OF_FOUR_DIGITS.contains(to)) {
            certainty = Certainty.NONE;
            return;
        }
        DayRange days = DayRange.of(from, to);
        Certainty of = calendar.certainty(days);
        if (of.compareTo(certainty) > 0) {
            certainty = of;
        }
        calendar.instruments(days).stream().filter(instruments::add).forEach(one -> say("notice", one));
        if (of == Certainty.PROVISIONAL) {
            boolean isOneDay = days.first().equals(days.last());
            sayOnce(isOneDay ? "provisional-day" : "provisional", days.first(), days.last());
        }
        if (calendar.hasExchanged(days)) {
            supposes(Assumption.A6);
        }
    }

    /** Notes that it depends on a lunar date that is not sure yet. */
    void restsOnLunar(LunarDate date) {
        if (date.isProvisional()) {
            certainty = certainty == Certainty.NONE ? certainty : Certainty.PROVISIONAL;
            say("lunar-provisional", date);
        }
    }

    /** An instant in the zone, to the minute or as exact as it is. */
    String moment(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    List<Reason> missing() {
        return List.copyOf(missing);
    }

    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    List<String> instruments() {
        return List.copyOf(instruments);
    }

    Certainty certainty() {
        return certainty;
    }

    Optional<DueDate.CountedBy> countedBy() {
        return Optional.ofNullable(countedBy);
    }

    Optional<Counting> counting() {
        return Optional.ofNullable(counting);
    }

    boolean tellsTheSame(Trace other) {
        return reasons.equals(other.reasons)
                && assumptions.equals(other.assumptions)
                && instruments.equals(other.instruments)
                && certainty == other.certainty;
    }
}
