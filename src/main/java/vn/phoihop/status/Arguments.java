package vn.phoihop.status;

import java.util.AbstractList;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;

/** What a step is about, as texts that are made when somebody reads them. Values that never change, so that nor do texts. */
final class Arguments extends AbstractList<String> {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

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
                all[next++] = value;
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
        if (!isWorded(value)) {
            return value.toString();
        }
        boolean isFirst = true;
        for (int i = index - 1; i >= 0 && values[i] == value; i--) {
            isFirst = !isFirst;
        }
        Locale locale = isFirst ? VIETNAMESE : Locale.ENGLISH;
        return value instanceof Words words ? words.text(locale) : ((Occasion) value).label(locale);
    }

    @Override
    public int size() {
        return values.length;
    }
}
