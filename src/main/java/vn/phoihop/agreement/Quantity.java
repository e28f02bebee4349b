package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import vn.phoihop.document.Words;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Figures;

/**
 * An exact amount of a unit.
 *
 * <p>{@code Quantity.of("15000000", "tree")} is fifteen million trees, shown as {@code 15.000.000 cây} in Vietnamese
 * and {@code 15,000,000 trees} in English. The unit is an open code of lower-case words joined by hyphens; {@code
 * tree}, {@code percent} and {@code commune} have names, any other is shown as written. Amounts are decimals and never
 * rounded; 5.0 and 5.00 are written as given and are not equal as values.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount, of at most 40 digits before and after the decimal point
 * @param unit the unit
 */
@JsonPropertyOrder({"amount", "unit"})
public record Quantity(
        @JsonProperty("amount") BigDecimal amount,
        @JsonProperty("unit") String unit) {
    private static final int DIGITS = 40;

    private record Unit(Words one, Words many) {}

    private static final Map<String, Unit> UNITS = Map.of(
            "tree", new Unit(Words.of("cây", "tree"), Words.of("cây", "trees")),
            "percent", new Unit(Words.of("%", "%"), Words.of("%", "%")),
            "commune", new Unit(Words.of("xã", "commune"), Words.of("xã", "communes")));

    /**
     * Makes a quantity.
     *
     * @param amount the amount, of at most 40 digits before and after the decimal point
     * @param unit the unit
     * @throws IllegalArgumentException if the amount has too many digits or the unit is not such a code
     */
    @JsonCreator
    public Quantity {
        Require.stated("amount", amount);
        if (amount.scale() > DIGITS || (long) amount.precision() - amount.scale() > DIGITS) {
            throw new RefusedValueException("amount-digits", "amount", Require.shown(amount.toString()));
        }
        Require.kebab("unit", unit);
    }

    /**
     * Makes a quantity.
     *
     * @param amount the amount as a decimal number, such as {@code 15000000} or {@code 99.5}
     * @param unit the unit
     * @return the quantity
     * @throws IllegalArgumentException if the amount is not a number or has too many digits, or the unit is not such a
     *     code
     */
    public static Quantity of(String amount, String unit) {
        try {
            return new Quantity(new BigDecimal(Require.stated("amount", amount)), unit);
        } catch (NumberFormatException e) {
            throw new RefusedValueException(e, "amount-form", "amount", Require.shown(amount));
        }
    }

    /**
     * Gives the amount and unit for people, digits in groups of three.
     *
     * @param locale the language, Vietnamese or English
     * @return the text, such as {@code 15.000.000 cây}
     */
    public String text(Locale locale) {
        String text = unitText(locale);
        return Figures.number(amount, locale) + (text.equals("%") ? "" : " ") + text;
    }

    private String unitText(Locale locale) {
        Unit known = UNITS.get(unit);
        if (known == null) {
            return unit;
        }
        return (amount.compareTo(BigDecimal.ONE) == 0 ? known.one : known.many).text(locale);
    }
}
