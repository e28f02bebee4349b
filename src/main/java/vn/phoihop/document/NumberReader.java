package vn.phoihop.document;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.DocumentNumber.Family;
import vn.phoihop.document.NumberReading.Change;
import vn.phoihop.document.NumberReading.Reading;
import vn.phoihop.document.NumberReading.Remark;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/** Reads one text, and judges the readings. Used once, by one thread. */
final class NumberReader {
    private static final String SUBJECT = "document number";
    private static final int FIRST_YEAR = 1945;

    /** Abbreviations whose meaning is not told by themselves. */
    private static final Set<String> SHARED = Set.of("TT", "TB", "CT");

    private final String written;
    private final Set<Change> changes = new LinkedHashSet<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final List<Reading> readings;

    NumberReader(String written) {
        this.written = written;
        if (written.length() <= NumberText.LONGEST) {
            NumberText text = new NumberText(written);
            NumberGrammar grammar = new NumberGrammar(text.bare());
            changes.addAll(text.changes());
            changes.addAll(grammar.changes());
            remarks.addAll(grammar.remarks());
            readings = grammar.readings();
        } else {
            readings = List.of();
        }
        if (readings.isEmpty()) {
            remark(Remark.Kind.UNREADABLE, Require.shown(written));
        } else {
            remarkOnFirst(readings.get(0));
        }
    }

    NumberReading generously() {
        List<Remark> sorted =
                remarks.stream().sorted(Comparator.comparing(Remark::kind)).toList();
        return new NumberReading(written, List.copyOf(changes), readings, sorted);
    }

    /** The reading, if the text is a number as the rules write it. */
    Optional<Reading> regular() {
        boolean isRegular = !readings.isEmpty() && changes.isEmpty() && flaw(readings.get(0)) == null;
        return isRegular ? Optional.of(readings.get(0)) : Optional.empty();
    }

    Reading strictly() {
        if (readings.isEmpty()) {
            throw new RefusedValueException("number-form", SUBJECT, Require.shown(written));
        }
        Reading first = readings.get(0);
        RefusedValueException flaw = flaw(first);
        if (flaw != null) {
            throw flaw;
        }
        if (!changes.isEmpty()) {
            throw new RefusedValueException(
                    "number-spelling", SUBJECT, Require.shown(first.text()), Require.shown(written));
        }
        return first;
    }

    private @Nullable RefusedValueException flaw(Reading reading) {
        String shown = Require.shown(written);
        Optional<String> type = reading.abbreviation();
        if (reading.year().isPresent() && reading.year().getAsInt() < FIRST_YEAR) {
            return new RefusedValueException("number-year", SUBJECT, shown);
        }
        if (reading.types().isEmpty()) {
            return new RefusedValueException("number-type", SUBJECT, shown);
        }
        if (reading.issuers().isEmpty()) {
            return new RefusedValueException("number-issuer", SUBJECT, type.orElse(""), shown);
        }
        boolean isSlashed = reading.family() == Family.JOINT && reading.text().indexOf("-") < 0;
        boolean hasUnitsTooMany =
                reading.family() == Family.LETTER && reading.units().size() > 1;
        return isSlashed || hasUnitsTooMany ? new RefusedValueException("number-form", SUBJECT, shown) : null;
    }

    void compare(String named) {
        List<DocumentType> meant = DocumentType.named(named);
        List<DocumentType> read =
                readings.stream().flatMap(r -> r.types().stream()).toList();
        if (!meant.isEmpty() && !read.isEmpty() && read.stream().noneMatch(meant::contains)) {
            remark(
                    Remark.Kind.TYPE_NOT_AS_NAMED,
                    Require.shown(named),
                    readings.get(0).text());
        }
    }

    private void remark(Remark.Kind kind, String... arguments) {
        remarks.add(new Remark(kind, List.of(arguments)));
    }

    private void remarkOnFirst(Reading first) {
        first.abbreviation().filter(SHARED::contains).ifPresent(a -> remark(Remark.Kind.TYPE_SHARED, a));
        boolean isLocal = !first.issuers().isEmpty()
                && Issuers.isLocalGovernment(first.issuers().get(0));
        long digits =
                first.number().chars().filter(c -> NumberText.isDigit((char) c)).count();
        if (digits > 5 || (digits == 5 && isLocal)) {
            remark(Remark.Kind.NUMBER_LONG, first.number());
        }
        first.year().stream()
                .filter(year -> year < FIRST_YEAR)
                .forEach(year -> remark(Remark.Kind.YEAR_EARLY, String.valueOf(year)));
        if (first.types().stream().anyMatch(type -> !type.isVerified())) {
            remark(Remark.Kind.TYPE_UNVERIFIED, first.abbreviation().orElse(""));
        }
    }
}
