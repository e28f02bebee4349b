package vn.phoihop.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.DocumentNumber.Family;
import vn.phoihop.document.NumberReading.Change;
import vn.phoihop.document.NumberReading.Reading;
import vn.phoihop.document.NumberReading.Remark;

/** The readings of a bare text by the grammar of {@code docs/document-numbers.md}, the first by the order of shapes. */
final class NumberGrammar {
    private static final int MOST_DIGITS = 9;

    /** Abbreviations of types that are codes of agencies or of their units as well. */
    private static final Set<String> AGENCIES = Set.of("HĐ", "PC", "TC", "CĐ");

    /** Types that bodies agree on with one another, so that several may have issued a document. */
    private static final Set<String> COOPERATION = Set.of("CTr", "QC", "KH", "TB", "BGN", "BTT", "HĐ");

    private final Set<Change> changes = new LinkedHashSet<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final List<Reading> readings = new ArrayList<>();
    private String number = "";

    NumberGrammar(String bare) {
        document(bare);
    }

    Set<Change> changes() {
        return changes;
    }

    Set<Remark> remarks() {
        return remarks;
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    private void remark(Remark.Kind kind, String... arguments) {
        remarks.add(new Remark(kind, List.of(arguments)));
    }

    private void document(String text) {
        int end = 0;
        while (end < text.length() && NumberText.isDigit(text.charAt(end))) {
            end++;
        }
        String padded = padded(text.substring(0, end));
        int separator = end < text.length() && Groups.isLower(text.charAt(end)) ? end + 1 : end;
        if (padded.isEmpty() || separator >= text.length()) {
            return;
        }
        number = padded + text.substring(end, separator);
        String rest = text.substring(separator + 1);
        List<Change> zeros = padded.length() == end
                ? List.of()
                : List.of(new Change(Change.Kind.LEADING_ZERO, text.substring(0, end), padded));
        List<String> segments = Groups.split(rest, '/');
        switch (text.charAt(separator)) {
            case '-' -> party(segments);
            case '/' -> state(segments);
            default -> {}
        }
        if (!readings.isEmpty()) {
            changes.addAll(zeros);
        }
    }

    /** The digits with a 0 before a single one and no other zeros in front; empty if they are no number. */
    private static String padded(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        String number = digits.substring(from);
        if (number.isEmpty() || number.length() > MOST_DIGITS) {
            return "";
        }
        return number.length() == 1 ? "0" + number : number;
    }

    private void state(List<String> segments) {
        Integer year = Groups.year(segments.get(0));
        List<String> rest = year == null ? segments : segments.subList(1, segments.size());
        if (rest.size() == 2) {
            jointWithSlash(year, rest.get(0), Groups.of(rest.get(1)));
        } else if (rest.size() == 1) {
            List<String> groups = Groups.of(rest.get(0));
            if (groups.isEmpty()) {
                return;
            }
            String type = type(groups.get(0));
            List<String> bodies = groups.subList(1, groups.size());
            if (year != null) {
                withYear(year, type, bodies);
            } else if (DocumentTypes.isJoint(type)) {
                joint(type, bodies);
            } else if (!DocumentTypes.abbreviated(type).isEmpty()) {
                administrative(type, bodies);
            } else {
                letter(groups.get(0), bodies);
            }
        }
    }

    /** The abbreviation as the rules write it, if the group is another spelling of one. */
    private String type(String group) {
        String type = DocumentTypes.canonical(group);
        if (!type.equals(group)) {
            changes.add(new Change(Change.Kind.TYPE_ALIAS, group, type));
        }
        return type;
    }

    private void add(
            Family family,
            @Nullable Integer year,
            @Nullable String type,
            List<String> issuers,
            List<String> units,
            String text) {
        readings.add(new Reading(family, number, year, type, issuers, units, text));
    }

    private static String joined(@Nullable String head, List<String> first, List<String> then) {
        List<String> groups = new ArrayList<>();
        if (head != null) {
            groups.add(head);
        }
        groups.addAll(first);
        groups.addAll(then);
        return String.join("-", groups);
    }

    private void withYear(int year, String type, List<String> bodies) {
        String front = number + "/" + Groups.fourDigits(year) + "/";
        if (bodies.isEmpty() && Issuers.legislature(type).isPresent()) {
            add(Family.ASSEMBLY, year, null, List.of(type), List.of(), front + type);
            return;
        }
        add(Family.NORMATIVE, year, type, bodies, List.of(), front + joined(type, bodies, List.of()));
        boolean isKnown = checkType(type, Family.NORMATIVE);
        if (bodies.isEmpty() && !isKnown) {
            add(Family.NORMATIVE, year, null, List.of(type), List.of(), front + type);
            remark(Remark.Kind.TYPE_MISSING, type);
        } else if (bodies.isEmpty()) {
            remark(Remark.Kind.ISSUER_MISSING, type);
        } else if (bodies.size() == 1 && DocumentTypes.isJoint(type)) {
            remark(Remark.Kind.ISSUER_ALONE, type, bodies.get(0));
        }
    }

    private void jointWithSlash(@Nullable Integer year, String group, List<String> bodies) {
        String type = DocumentTypes.canonical(group);
        if (bodies.isEmpty() || !DocumentTypes.isJoint(type)) {
            return;
        }
        String front = number + "/" + (year == null ? "" : Groups.fourDigits(year) + "/") + type(group) + "/";
        add(Family.JOINT, year, type, bodies, List.of(), front + joined(null, bodies, List.of()));
        if (bodies.size() == 1) {
            remark(Remark.Kind.ISSUER_ALONE, type, bodies.get(0));
        }
    }

    private void joint(String type, List<String> bodies) {
        add(Family.JOINT, null, type, bodies, List.of(), number + "/" + joined(type, bodies, List.of()));
        if (bodies.isEmpty()) {
            remark(Remark.Kind.ISSUER_MISSING, type);
        } else if (bodies.size() == 1) {
            remark(Remark.Kind.ISSUER_ALONE, type, bodies.get(0));
        }
    }

    private void administrative(String type, List<String> bodies) {
        List<String> issuers = bodies.subList(0, Math.min(1, bodies.size()));
        List<String> units = bodies.subList(issuers.size(), bodies.size());
        String text = number + "/" + joined(type, bodies, List.of());
        add(Family.ADMINISTRATIVE, null, type, issuers, units, text);
        boolean isInPlace = checkType(type, Family.ADMINISTRATIVE);
        if (issuers.isEmpty()) {
            remark(Remark.Kind.ISSUER_MISSING, type);
        }
        if (COOPERATION.contains(type) && units.stream().anyMatch(Groups::isNoUnitCode)) {
            add(Family.ADMINISTRATIVE, null, type, bodies, List.of(), text);
            remark(
                    Remark.Kind.CO_ISSUER_OR_UNIT,
                    units.stream().filter(Groups::isNoUnitCode).findFirst().orElse(""),
                    issuers.get(0));
        }
        if (issuers.isEmpty() || AGENCIES.contains(type) || !isInPlace) {
            add(Family.LETTER, null, null, List.of(type), bodies, text);
            remark(Remark.Kind.TYPE_OR_AGENCY, type);
        }
        if (!issuers.isEmpty() && Issuers.isParty(issuers.get(0))) {
            String turned = number + "-" + type + "/" + joined(null, bodies, List.of());
            add(Family.PARTY, null, type, bodies, List.of(), turned);
            remark(Remark.Kind.PARTY_IN_STATE_SHAPE, issuers.get(0), turned);
        }
    }

    private void letter(String issuer, List<String> units) {
        String text = number + "/" + joined(issuer, units, List.of());
        add(Family.LETTER, null, null, List.of(issuer), units, text);
        if (units.size() > 1) {
            remark(Remark.Kind.UNITS_SEVERAL, String.join("-", units));
        }
        if (units.isEmpty()) {
            return;
        }
        String last = DocumentTypes.canonical(units.get(units.size() - 1));
        if (units.size() == 1
                && !DocumentTypes.abbreviated(last, Family.ADMINISTRATIVE).isEmpty()) {
            String turned = number + "/" + joined(last, List.of(issuer), List.of());
            add(Family.ADMINISTRATIVE, null, last, List.of(issuer), List.of(), turned);
            remark(Remark.Kind.REVERSED, last, turned);
        }
        if (Groups.isNoUnitCode(issuer) && (Issuers.isState(units.get(0)) || Issuers.isParty(units.get(0)))) {
            add(Family.ADMINISTRATIVE, null, issuer, units.subList(0, 1), units.subList(1, units.size()), text);
            remark(Remark.Kind.TYPE_UNKNOWN, issuer);
        }
    }

    private void party(List<String> segments) {
        List<String> head = Groups.of(segments.get(0));
        List<String> bodies = segments.size() == 2 ? Groups.of(segments.get(1)) : List.of();
        if (head.size() != 1 || bodies.isEmpty()) {
            return;
        }
        String type = type(head.get(0));
        String text = number + "-" + type + "/" + joined(null, bodies, List.of());
        add(Family.PARTY, null, type, bodies, List.of(), text);
        checkType(type, Family.PARTY);
        if (bodies.size() > 1 && !bodies.stream().allMatch(Issuers::isParty)) {
            add(Family.PARTY, null, type, bodies.subList(0, 1), bodies.subList(1, bodies.size()), text);
            remark(Remark.Kind.CO_ISSUER_OR_UNIT, bodies.get(1), bodies.get(0));
        }
        if (Issuers.isState(bodies.get(0))) {
            String turned = number + "/" + joined(type, bodies, List.of());
            add(Family.ADMINISTRATIVE, null, type, bodies.subList(0, 1), bodies.subList(1, bodies.size()), turned);
            remark(Remark.Kind.STATE_IN_PARTY_SHAPE, bodies.get(0), turned);
        }
    }

    /** Says whether numbers of the family carry the type, and remarks on it if they do not. */
    private boolean checkType(String type, Family family) {
        if (!DocumentTypes.abbreviated(type, family).isEmpty()) {
            return true;
        }
        boolean isKnown = !DocumentTypes.abbreviated(type).isEmpty();
        remark(isKnown ? Remark.Kind.TYPE_OUT_OF_SHAPE : Remark.Kind.TYPE_UNKNOWN, type);
        return false;
    }
}
