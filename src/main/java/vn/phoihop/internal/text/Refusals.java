package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentences of values that are refused. The first argument is what the sentence is about. */
public final class Refusals {
    static final Map<String, Template> BY_CODE = Map.ofEntries(
            refusal("missing", "phải nêu {0}", "must state {0}"),
            refusal("blank", "{0,noun} không được để trống, nhưng là {1}", "{0,noun} must not be blank, but was {1}"),
            refusal(
                    "half-character",
                    "{0,noun} không được chứa nửa ký tự, nhưng là {1}",
                    "{0,noun} must not hold half of a character, but was {1}"),
            refusal(
                    "day-range",
                    "{0,noun} phải là một ngày thuộc các năm 1 đến 9999, nhưng là {1}",
                    "{0,noun} must be a day of the years 1 to 9999, but was {1}"),
            refusal(
                    "id-form",
                    "{0,noun} phải bắt đầu bằng chữ cái ASCII hoặc chữ số, tiếp theo là chữ cái, chữ số, '.', '_' hoặc '-',"
                            + " nhưng là {1}",
                    "{0,noun} must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-',"
                            + " but was {1}"),
            refusal(
                    "code-form",
                    "{0,noun} phải là các từ viết thường nối bằng dấu gạch ngang, nhưng là {1}",
                    "{0,noun} must be lower-case words joined by hyphens, but was {1}"),
            refusal(
                    "code-unknown",
                    "{0,noun} phải là một trong {1}, nhưng là {2}",
                    "{0,noun} must be one of {1}, but was {2}"),
            refusal(
                    "words-none",
                    "{0} phải có lời ở ít nhất một ngôn ngữ, nhưng không có",
                    "{0} must be given in at least one language, but there were none"),
            refusal(
                    "language-form",
                    "mã ngôn ngữ phải gồm hai hoặc ba chữ cái viết thường, nhưng là {1}",
                    "language must be two or three lower-case letters, but was {1}"),
            refusal(
                    "phase-order",
                    "giai đoạn phải đi từ một năm có bốn chữ số đến chính năm đó hoặc năm sau, nhưng là {1}",
                    "phase must run from a year of four digits to the same or a later one, but was {1}"),
            refusal(
                    "phase-form",
                    "giai đoạn phải là hai năm bốn chữ số nối bằng dấu gạch ngang, như 2021-2025 hoặc 2021-2021, nhưng là {1}",
                    "phase must be two years of four digits joined by a hyphen, such as 2021-2025 or 2021-2021, but was {1}"),
            refusal(
                    "readings-few",
                    "mục chưa rõ {1} phải có ít nhất hai cách hiểu, nhưng có {2}",
                    "ambiguity {1} must have at least two readings, but had {2}"),
            refusal(
                    "readings-alike",
                    "các cách hiểu của mục chưa rõ {1} phải có nhãn khác nhau, nhưng có {2}",
                    "readings of ambiguity {1} must have labels of their own, but had {2}"),
            refusal(
                    "choice-unknown",
                    "cách hiểu được chọn của mục chưa rõ {1} phải là một trong {2}, nhưng là {3}",
                    "choice of ambiguity {1} must be one of {2}, but was {3}"),
            refusal(
                    "day-alone",
                    "dayWritten phải đi cùng ngày mà nó được hiểu là, nhưng {1} đứng một mình",
                    "dayWritten must stand beside the day it was read as, but was {1} alone"),
            refusal(
                    "reason-alone",
                    "dayReason phải đi cùng ngày như nguồn in, nhưng dayWritten không được nêu",
                    "dayReason must stand beside what is printed, but dayWritten was not stated"),
            refusal(
                    "term-empty",
                    "thời hạn phải nêu số năm hoặc giai đoạn, nhưng không nêu gì",
                    "term must state years or phases, but stated neither"),
            refusal(
                    "years-range",
                    "số năm của thời hạn phải từ 1 đến 999, nhưng là {1}",
                    "years of the term must be from 1 to 999, but was {1}"),
            refusal(
                    "amount-digits",
                    "số lượng phải có không quá 40 chữ số trước và sau dấu thập phân, nhưng là {1}",
                    "amount must have at most 40 digits before and after the decimal point, but was {1}"),
            refusal(
                    "amount-form",
                    "số lượng phải là số thập phân, nhưng là {1}",
                    "amount must be a decimal number, but was {1}"),
            refusal(
                    "bearers-none",
                    "bearers phải nêu ai đó trong lead, each hoặc unsettled, nhưng không nêu ai",
                    "bearers must name somebody in lead, each or unsettled, but named nobody"),
            refusal(
                    "parts-none",
                    "parts phải có ít nhất một khoản mục, nhưng không có",
                    "parts must have at least one item, but had none"),
            refusal(
                    "person-nameless",
                    "tên của cá nhân {1} không được để trống",
                    "name of person {1} must not be blank"),
            refusal(
                    "roles-none",
                    "sự tham gia của {1} phải nêu ít nhất một vai trò, nhưng không nêu",
                    "participation of {1} must name at least one role, but named none"),
            refusal(
                    "name-taken",
                    "{0,noun} không được trùng tên một thuộc tính, nhưng là {1}",
                    "{0,noun} must not be that of an attribute, but was {1}"),
            refusal("too-deep", "{0} phải lồng không quá {1} tầng", "{0} must nest at most {1} deep"),
            refusal(
                    "no-json",
                    "{0} phải là văn bản, số, true, false, danh sách hoặc đối tượng gồm các thứ đó, nhưng là {1,noun}",
                    "{0} must be text, a number, true or false, a list or a map of such, but was {1,noun}"),
            refusal("not-finite", "{0} phải là số hữu hạn, nhưng là {1}", "{0} must be finite, but was {1}"),
            // What a JSON text must be, before it can be a value.
            refusal(
                    "not-utf-8",
                    "văn bản phải được mã hóa bằng UTF-8, nhưng không phải",
                    "text must be encoded in UTF-8, but is not"),
            refusal(
                    "not-json",
                    "văn bản phải là JSON, nhưng ở chỗ phải có {1,noun} lại có {0}",
                    "text must be JSON, but has {0} where {1,noun} must stand"),
            refusal("not-json-end", "văn bản phải là JSON, nhưng hết quá sớm", "text must be JSON, but ends too early"),
            refusal(
                    "not-json-number",
                    "văn bản phải là JSON, mà JSON không có số {0}",
                    "text must be JSON, which has no number {0}"),
            refusal(
                    "not-json-half",
                    "văn bản phải là JSON, mà tên trường không được chứa nửa ký tự",
                    "text must be JSON, where the name of a field must not hold half of a character"),
            refusal(
                    "not-json-control",
                    "văn bản phải là JSON, ký tự {0} trong chuỗi phải viết bằng dấu gạch chéo ngược, như \\n cho xuống dòng",
                    "text must be JSON, where the character {0} within a text is written with a backslash, such as \\n for"
                            + " a line feed"),
            refusal(
                    "empty",
                    "văn bản phải là một đối tượng JSON, nhưng không có gì",
                    "document must be one JSON object, but was empty"),
            refusal(
                    "trailing",
                    "văn bản phải là một đối tượng JSON, phía sau không còn gì",
                    "document must be one JSON object with nothing behind it"),
            refusal(
                    "too-long",
                    "văn bản phải dài không quá {0} byte hoặc ký tự, nhưng dài hơn",
                    "document must be at most {0} bytes or characters long, but was longer"),
            refusal(
                    "beyond-depth",
                    "giá trị phải lồng không quá {0} tầng, nhưng ở đây sâu hơn",
                    "values must nest at most {0} deep, but do so deeper here"),
            refusal(
                    "beyond-text",
                    "chuỗi phải dài không quá {0} ký tự, nhưng chuỗi này dài hơn",
                    "text must be at most {0} characters long, but was longer"),
            refusal(
                    "beyond-number",
                    "số phải có không quá {0} chữ số, nhưng số này có nhiều hơn",
                    "number must have at most {0} digits, but had more"),
            refusal(
                    "beyond-name",
                    "tên trường phải dài không quá {0} ký tự, nhưng tên này dài hơn",
                    "name of a field must be at most {0} characters long, but was longer"),
            refusal("field-twice", "trường {0} chỉ được nêu một lần", "field {0} must be given only once"),
            refusal("field-misspelt", "không có trường {0}, có phải là {1}?", "unknown field {0}, did you mean {1}?"),
            refusal(
                    "field-unknown",
                    "không có trường {0}, các trường đã biết là {1}",
                    "unknown field {0}, known are {1}"),
            refusal(
                    "field-reserved",
                    "không có trường {0}, tên trường không được bắt đầu bằng dấu gạch chéo",
                    "unknown field {0}, a name must not begin with a slash"),
            refusal(
                    "extension-misplaced",
                    "trường {0} không đứng ở đây được: tên bắt đầu bằng x- chỉ dùng cho văn bản và các mục có mã",
                    "field {0} cannot stand here: names beginning with x- are for the agreement and its elements that"
                            + " have an id"),
            refusal(
                    "null",
                    "giá trị không được là null; điều không nêu thì bỏ trống hẳn",
                    "value must not be null; what is unstated is left out"),
            refusal(
                    "wrong-type",
                    "giá trị phải là {0,noun}, nhưng là {1,noun}",
                    "value must be {0,noun}, but was {1,noun}"),
            refusal(
                    "wrong-kinds",
                    "giá trị phải là đối tượng có một trường ({0}), nhưng là {1,noun}",
                    "value must be an object with one field ({0}), but was {1,noun}"),
            refusal("kind-unknown", "không có loại {0}, các loại đã biết là {1}", "unknown kind {0}, known are {1}"),
            refusal("unreadable", "không đọc được giá trị {0,noun}", "value cannot be read, but was {0,noun}"),
            refusal(
                    "format-form",
                    "format phải là hai số nguyên nối bằng dấu chấm, như 1.0, nhưng là {1}",
                    "format must be two whole numbers joined by a point, such as 1.0, but was {1}"),
            refusal(
                    "format-newer",
                    "format phải thuộc phiên bản chính 1, vì bản này đọc được {2}, nhưng là {1}",
                    "format must be of major version 1, since this version of the library reads {2}, but was {1}"));

    private Refusals() {}

    private static Map.Entry<String, Template> refusal(String code, String vi, String en) {
        return Map.entry(code, new Template(vi, en));
    }

    /**
     * Says why a value is refused.
     *
     * @param code the code of the sentence
     * @param arguments its arguments
     * @param locale the language
     * @return the sentence
     * @throws IllegalStateException if there is no such sentence
     */
    public static String text(String code, List<String> arguments, Locale locale) {
        Template template = BY_CODE.get(code);
        if (template == null) {
            throw new IllegalStateException("a refusal must have a sentence, but " + code + " has none");
        }
        return template.text(arguments, locale);
    }
}
