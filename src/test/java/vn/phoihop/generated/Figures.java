package vn.phoihop.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;

/** Days, years and amounts, to the ends of their ranges. */
final class Figures {
    private static final int DIGITS = 40;

    private final Chance chance;

    Figures(Chance chance) {
        this.chance = chance;
    }

    LocalDate day() {
        return switch (chance.below(6)) {
            case 0 -> LocalDate.of(chance.between(1, 9999), 1, 1).plusDays(chance.below(365));
            case 1 -> chance.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29));
            default -> LocalDate.of(chance.between(1990, 2045), 1, 1).plusDays(chance.below(365));
        };
    }

    Phase phase() {
        int first = chance.oneIn(8) ? chance.between(1000, 9999) : chance.between(2011, 2030);
        return Phase.of(first, Math.min(9999, first + chance.below(chance.oneIn(8) ? 9000 : 6)));
    }

    Quantity quantity() {
        return new Quantity(
                amount(), chance.of("tree", "percent", "commune", "lop-tap-huan", "m2", "trieu-dong", "a-1-b", "0"));
    }

    private BigDecimal amount() {
        return switch (chance.below(8)) {
            case 0 -> new BigDecimal(digits(length()) + "." + digits(length()));
            case 1 -> new BigDecimal("-0." + digits(DIGITS));
            case 2 -> new BigDecimal(new BigInteger(digits(DIGITS)));
            case 3 -> new BigDecimal(BigInteger.valueOf(chance.between(1, 999)), -chance.between(1, DIGITS - 3));
            case 4 -> chance.of(new BigDecimal("0"), new BigDecimal("0.00"), new BigDecimal("5.0"), BigDecimal.ONE);
            default -> BigDecimal.valueOf(chance.between(1, 20_000_000), chance.below(3));
        };
    }

    private int length() {
        return chance.oneIn(3) ? DIGITS : chance.between(1, DIGITS);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        digits.append(chance.between(1, 9));
        while (digits.length() < count) {
            digits.append(chance.below(10));
        }
        return digits.toString();
    }
}
