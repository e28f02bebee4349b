package vn.phoihop.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** What is known of the codes of issuers: only those that were seen in numbers and whose meaning is plain. */
final class Issuers {
    /** Each the code of one body in the whole country. */
    private static final Set<String> STATE =
            Set.of("CP", "TTg", "VPCP", "VPQH", "BTTTT", "BCA", "BQP", "BNV", "BVHTTDL", "BLĐTBXH", "VKSNDTC");

    private static final Set<String> PARTY = Set.of("TW", "VPTW", "BTGTW", "BDVTW", "BCSĐCP");
    private static final Set<String> ORGANISATIONS = Set.of("MTTW", "TLĐ", "TWĐTN");

    /** Each the code of as many bodies as there are localities. */
    private static final Set<String> LOCAL_STATE = Set.of("UBND", "UB", "HĐND");

    private static final Set<String> LOCAL_PARTY = Set.of("TU", "HU", "ĐU", "UBKTTU");

    private static final int MOST_LEFT_OUT = 3;
    private static final int LEAST_LENGTH = 5;

    private Issuers() {}

    static boolean isState(String issuer) {
        return STATE.contains(issuer)
                || LOCAL_STATE.contains(issuer)
                || legislature(issuer).isPresent();
    }

    static boolean isParty(String issuer) {
        return PARTY.contains(issuer) || LOCAL_PARTY.contains(issuer);
    }

    static boolean isLocalGovernment(String issuer) {
        return LOCAL_STATE.contains(issuer);
    }

    /** Whether only one body in the country writes this code. */
    static boolean isOneBody(String issuer) {
        return STATE.contains(issuer)
                || PARTY.contains(issuer)
                || ORGANISATIONS.contains(issuer)
                || legislature(issuer).isPresent();
    }

    /**
     * Whether two codes may be spellings of one: marks, {@code &} and letter case apart they are the same, or one has up
     * to three letters more in its middle, as {@code UBTUMTTQVN} has beside {@code UBMTTQVN}.
     */
    static boolean areSpellings(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int more = longer.length() - shorter.length();
        if (more == 0) {
            return a.equals(b);
        }
        int alike = 0;
        while (alike < shorter.length() && shorter.charAt(alike) == longer.charAt(alike)) {
            alike++;
        }
        // A run that is left out can be seen at several places: the last but one letter is the furthest.
        int at = Math.min(alike, shorter.length() - 1);
        return more <= MOST_LEFT_OUT
                && shorter.length() >= LEAST_LENGTH
                && at > 0
                && longer.substring(at + more).equals(shorter.substring(at))
                && longer.substring(at, at + more).chars().noneMatch(c -> NumberText.isDigit((char) c));
    }

    private static String folded(String code) {
        String letters = Normalizer.normalize(code, Normalizer.Form.NFD)
                .replace('Đ', 'D')
                .replace('đ', 'd');
        StringBuilder b = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c != '&' && Character.getType(c) != Character.NON_SPACING_MARK) {
                b.append(c);
            }
        }
        return b.toString().toUpperCase(Locale.ROOT);
    }

    /** The legislature of {@code QH14} and {@code UBTVQH14}. */
    static OptionalInt legislature(String issuer) {
        int from = issuer.startsWith("UBTVQH") ? 6 : issuer.startsWith("QH") ? 2 : -1;
        int digits = issuer.length() - from;
        if (from < 0 || digits < 1 || digits > 2 || issuer.charAt(from) == '0') {
            return OptionalInt.empty();
        }
        int legislature = 0;
        for (int i = from; i < issuer.length(); i++) {
            int digit = issuer.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            legislature = 10 * legislature + digit;
        }
        return OptionalInt.of(legislature);
    }
}
