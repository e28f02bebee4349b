package vn.phoihop.examples;

import java.util.List;

/** Something a page can be written on. */
interface Sheet {
    /** A space at which no line is broken. */
    char NO_BREAK = '\u00A0';

    void title(String title);

    void section(String name);

    void heading(String name);

    /** A label with its values, one under the other. */
    void row(String label, List<String> values);

    void item(String label, String value);

    /** Something said of the item before. */
    void detail(String label, String value);

    void table(List<String> head, List<List<String>> rows);
}
