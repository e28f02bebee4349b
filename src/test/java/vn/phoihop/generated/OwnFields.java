package vn.phoihop.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** What users add to elements: values of every kind that JSON has, numbers such as any mapper keeps. */
final class OwnFields {
    private static final int DEPTH = 4;

    private final Chance chance;
    private final Wording wording;

    OwnFields(Chance chance, Wording wording) {
        this.chance = chance;
        this.wording = wording;
    }

    /** None on most elements. */
    Map<String, Object> some() {
        Map<String, Object> fields = new LinkedHashMap<>();
        int count = chance.oneIn(4) ? chance.between(1, 3) : 0;
        for (int i = 0; i < count; i++) {
            fields.put(name(), value(1));
        }
        return fields;
    }

    private String name() {
        return chance.of("x-ghi-chu", "x-so-hoa", "x-tổ trưởng", "x-a/b~c", "x-\"trích\"", "x-📎", "x-id", "x-x-");
    }

    private Object value(int depth) {
        return switch (chance.below(depth < DEPTH ? 8 : 6)) {
            case 0 -> wording.text("đã số hoá, lưu kho " + chance.between(1, 40));
            case 1 -> chance.of("", " ", "null", "1.5");
            case 2 -> chance.oneIn(2);
            case 3 -> whole();
            case 4 -> BigDecimal.valueOf(chance.between(-4000, 4000) * 2 + 1, 1);
            case 5 -> new BigDecimal(chance.of("0.1", "-0.0625", "123456789.125", "1.0E+30", "2.5E-9"));
            case 6 -> chance.upTo(3, () -> value(depth + 1));
            default -> map(depth + 1);
        };
    }

    private BigDecimal whole() {
        return chance.oneIn(6)
                ? new BigDecimal(new BigInteger("9".repeat(chance.between(1, 60))))
                : BigDecimal.valueOf(chance.oneIn(3) ? chance.any() : chance.between(-9, 9999));
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        chance.upTo(3, () -> chance.of("ký", "số", "", "id", "vi", "x-y", "a b"))
                .forEach(name -> map.put(name, value(depth)));
        return map;
    }
}
