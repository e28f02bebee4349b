package vn.phoihop.status;

import java.util.AbstractList;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;

/** What a step is about, as texts that are made when somebody reads them. Values that never change, so that nor do texts. */
final class Arguments extends AbstractList<String> {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** What is in words, the second time. */
    private record English(Object value) {}

    /** Values one by one; what is in words stands twice, first for Vietnamese. */
    private final Object[] values;

    private Arguments(Object[] values) {
        this.values = values;
    }

    static Arguments of(Object... values) {
        int worded = 0;
        for (Object value : values) {
            worded += isWorded(value) ? 1 : 0;
        }
        if (worded == 0) {
            return new Arguments(values);
        }
        Object[] all = new Object[values.length + worded];
        int next = 0;
        for (Object value : values) {
            all[next++] = value;
            if (isWorded(value)) {
                all[next++] = new English(value);
            }
        }
        return new Arguments(all);
    }

    private static boolean isWorded(Object value) {
        return value instanceof Words || value instanceof Occasion;
    }

    @Override
    public String get(int index) {
        Object value = values[index];
        if (value instanceof Occurrence cycle) {
            return cycle.key();
        }
        return value instanceof English english ? text(english.value, Locale.ENGLISH) : text(value, VIETNAMESE);
    }

    private static String text(Object value, Locale locale) {
        if (value instanceof Words words) {
            return words.text(locale);
        }
        return value instanceof Occasion occasion ? occasion.label(locale) : value.toString();
    }

    @Override
    public int size() {
        return values.length;
    }
}
