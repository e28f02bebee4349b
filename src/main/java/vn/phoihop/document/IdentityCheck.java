package vn.phoihop.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.phoihop.document.DocumentIdentity.Comparison;
import vn.phoihop.document.DocumentIdentity.Reason;
import vn.phoihop.document.DocumentNumber.Family;

/** Compares two documents by what the rules number by: first what sets them apart, then what is unknown, then doubts. */
final class IdentityCheck {
    private final DocumentIdentity a;
    private final DocumentIdentity b;
    private final DocumentNumber one;
    private final DocumentNumber other;
    private final boolean isShapeOnly;

    IdentityCheck(DocumentIdentity a, DocumentIdentity b) {
        this.a = a;
        this.b = b;
        one = a.number();
        other = b.number();
        isShapeOnly = one.abbreviation().isPresent()
                && one.abbreviation().equals(other.abbreviation())
                && (one.family() == Family.PARTY) != (other.family() == Family.PARTY)
                && one.year().isEmpty()
                && other.year().isEmpty();
    }

    Comparison comparison() {
        return Stream.<Supplier<Optional<Comparison>>>of(
                        () -> when(!one.number().equals(other.number()), Reason.NUMBER, DocumentNumber::number),
                        this::types,
                        () -> when(
                                differ(legislature(one), legislature(other)), Reason.LEGISLATURE, this::legislatureOf),
                        () -> stated(a.term(), b.term(), Reason.TERM),
                        this::years,
                        () -> stated(a.issuer(), b.issuer(), Reason.ISSUER),
                        this::issuers,
                        this::subBodies,
                        () -> when(
                                a.types().size() > 1 || b.types().size() > 1,
                                Reason.TYPE_UNSTATED,
                                DocumentNumber::text),
                        this::period,
                        () -> stated(
                                a.issued().map(String::valueOf), b.issued().map(String::valueOf), Reason.DAYS_DIFFER),
                        () -> when(isShapeOnly, Reason.SHAPE, DocumentNumber::text),
                        () -> when(!one.issuers().equals(other.issuers()), Reason.ISSUER_SPELLING, this::codes),
                        () -> when(!one.units().equals(other.units()), Reason.UNIT, n -> String.join("-", n.units())),
                        () -> when(
                                isIssuerOpen(),
                                Reason.ISSUER_UNSTATED,
                                n -> n.issuers().get(0)))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> comparison(Reason.KEY, one.text(), other.text()));
    }

    private static Comparison comparison(Reason reason, String first, String second) {
        return new Comparison(reason, List.of(first, second));
    }

    private Optional<Comparison> when(boolean holds, Reason reason, Function<DocumentNumber, String> shown) {
        return holds ? Optional.of(comparison(reason, shown.apply(one), shown.apply(other))) : Optional.empty();
    }

    /** That two values, both stated, differ. */
    private static boolean differ(Optional<?> first, Optional<?> second) {
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static Optional<Comparison> stated(Optional<String> first, Optional<String> second, Reason reason) {
        return differ(first, second)
                ? Optional.of(comparison(reason, first.orElse(""), second.orElse("")))
                : Optional.empty();
    }

    private Optional<Comparison> types() {
        boolean isApart = !isShapeOnly && a.types().stream().noneMatch(b.types()::contains);
        return isApart ? Optional.of(comparison(Reason.TYPE, codes(a.types()), codes(b.types()))) : Optional.empty();
    }

    private static String codes(List<DocumentType> types) {
        return String.join(", ", types.stream().map(DocumentType::code).toList());
    }

    private static Optional<Integer> legislature(DocumentNumber number) {
        return number.legislature().isPresent()
                ? Optional.of(number.legislature().getAsInt())
                : Optional.empty();
    }

    private String legislatureOf(DocumentNumber number) {
        return legislature(number).map(String::valueOf).orElse("");
    }

    private boolean isByTerm() {
        return one.family() == Family.PARTY || other.family() == Family.PARTY;
    }

    private boolean isByYear() {
        return !isByTerm() && one.legislature().isEmpty();
    }

    private Optional<Comparison> years() {
        boolean isApart = isByYear()
                && a.year().isPresent()
                && b.year().isPresent()
                && !a.year().equals(b.year());
        return isApart
                ? Optional.of(comparison(
                        Reason.YEAR,
                        String.valueOf(a.year().getAsInt()),
                        String.valueOf(b.year().getAsInt())))
                : Optional.empty();
    }

    private Optional<Comparison> issuers() {
        boolean isStatedAlike = a.issuer().isPresent() && a.issuer().equals(b.issuer());
        boolean isAlike = one.issuers().size() == other.issuers().size();
        for (int i = 0; isAlike && i < one.issuers().size(); i++) {
            isAlike = Issuers.areSpellings(one.issuers().get(i), other.issuers().get(i));
        }
        return when(!isStatedAlike && !isAlike, Reason.ISSUER, this::codes);
    }

    private String codes(DocumentNumber number) {
        return String.join("-", number.issuers());
    }

    /** A letter's unit drafts; that of another document may have a series of its own. */
    private Optional<Comparison> subBodies() {
        boolean isApart = one.family() != Family.LETTER
                && !one.units().isEmpty()
                && !other.units().isEmpty()
                && !one.units().equals(other.units());
        return when(isApart, Reason.SUB_BODY, n -> String.join("-", n.units()));
    }

    private Optional<Comparison> period() {
        if (isByTerm()) {
            boolean isOneTerm = a.term().isPresent() && a.term().equals(b.term());
            boolean isOneDay = a.issued().isPresent() && a.issued().equals(b.issued());
            return when(!isOneTerm && !isOneDay, Reason.TERM_UNSTATED, DocumentNumber::text);
        }
        if (isByYear()) {
            return when(a.year().isEmpty() || b.year().isEmpty(), Reason.YEAR_UNSTATED, DocumentNumber::text);
        }
        boolean doContradict = one.year().isPresent()
                && other.year().isPresent()
                && !one.year().equals(other.year());
        return when(doContradict, Reason.YEARS_CONTRADICT, DocumentNumber::text);
    }

    private boolean isIssuerOpen() {
        boolean isStated = a.issuer().isPresent() && b.issuer().isPresent();
        return !isStated && !Issuers.isOneBody(one.issuers().get(0));
    }
}
