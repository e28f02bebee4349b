package vn.phoihop.generated;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;

/** Letters that are easily lost on the way into a text and back. */
final class Letters {
    private static final int LONG = 12_000;

    private static final List<UnaryOperator<String>> AWKWARD = List.of(
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> "📣 " + text + " 👩🏽‍🌾🇻🇳",
            text -> "\"" + text + "\" “" + text + "” '…'",
            text -> text + " \\ \\\\vb\\2021\\n \\u0041",
            text -> "\t" + text.replace(" ", "\r\n") + "\b\f\u0001\u001F\u007F",
            text -> text.replace(" ", "\u00A0") + "\u2028\u2029\u0085",
            text -> "\u200F\uFEFF" + text + "\u200B\uFFFD\uFFFF\uDBFF\uDFFF",
            text -> "<a href='#'>" + text + "</a> & {\"vi\": null}, [1/2] // #",
            text -> text + "\u0000",
            text -> "  " + text + "\n");

    private Letters() {}

    /** The text, or once in a while one that holds awkward letters besides, or is very long. */
    static String perhapsAwkward(Chance chance, String text) {
        if (!chance.oneIn(8)) {
            return text;
        }
        if (chance.oneIn(60)) {
            return (text + "; ấy là 𝄞 ").repeat(LONG / text.length());
        }
        return chance.of(AWKWARD).apply(text);
    }
}
