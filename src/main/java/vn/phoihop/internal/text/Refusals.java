package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentences of values that are refused. The first argument is what the sentence is about. */
public final class Refusals {
    static final Map<String, Template> BY_CODE = Map.ofEntries(
            refusal(
                    "rule-twice",
                    "mỗi {0,noun} chỉ được có một lần, nhưng {1} có hai lần",
                    "{0,noun} must stand once in a book, but {1} was there twice"),
            refusal(
                    "rule-retired",
                    "{0,noun} không được là mã của quy tắc đã bỏ, nhưng đang là {1}",
                    "{0,noun} must not be that of a retired rule, but was {1}"),
            refusal(
                    "rule-unknown",
                    "{0,noun} phải là mã của một quy tắc trong bộ, nhưng đang là {1}",
                    "{0,noun} must be that of a rule of the book, but was {1}"),
            refusal(
                    "rule-code-reserved",
                    "{0,noun} phải là mã riêng, nhưng {1} đã dành cho quy tắc bị lỗi",
                    "{0,noun} must be its own, but {1} is kept for rules that fail"),
            refusal(
                    "restriction-empty",
                    "{0,noun} phải nêu loại văn bản hoặc ngày, nhưng {1} không nêu gì",
                    "{0,noun} must state kinds or days, but {1} stated none"),
            refusal("missing", "phải nêu {0}", "must state {0}"),
            refusal(
                    "blank",
                    "{0,noun} không được để trống, nhưng đang là {1,noun}",
                    "{0,noun} must not be blank, but was {1,noun}"),
            refusal(
                    "half-character",
                    "{0,noun} không được chứa nửa ký tự, nhưng đang là {1,noun}",
                    "{0,noun} must not hold half of a character, but was {1,noun}"),
            refusal(
                    "day-range",
                    "{0,noun} phải là một ngày thuộc các năm 1 đến 9999, nhưng đang là {1}",
                    "{0,noun} must be a day of the years 1 to 9999, but was {1}"),
            refusal(
                    "id-form",
                    "{0,noun} phải bắt đầu bằng chữ cái ASCII hoặc chữ số, tiếp theo là chữ cái, chữ số, '.', '_' hoặc '-',"
                            + " nhưng đang là {1,noun}",
                    "{0,noun} must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-',"
                            + " but was {1,noun}"),
            refusal(
                    "code-form",
                    "{0,noun} phải là các từ viết thường nối bằng dấu gạch ngang, nhưng đang là {1,noun}",
                    "{0,noun} must be lower-case words joined by hyphens, but was {1,noun}"),
            refusal(
                    "code-unknown",
                    "{0,noun} phải là một trong {1}, nhưng đang là {2,noun}",
                    "{0,noun} must be one of {1}, but was {2,noun}"),
            refusal(
                    "code-misspelt",
                    "{0,noun} phải là một trong {1}, nhưng đang là {2,noun}; có phải là {3}?",
                    "{0,noun} must be one of {1}, but was {2,noun}; did you mean {3}?"),
            refusal(
                    "words-none",
                    "phải có nội dung bằng ít nhất một ngôn ngữ, nhưng không có",
                    "words must be given in at least one language, but there were none"),
            refusal(
                    "language-form",
                    "mã ngôn ngữ phải gồm hai hoặc ba chữ cái viết thường, nhưng đang là {1}",
                    "language must be two or three lower-case letters, but was {1}"),
            refusal(
                    "accounts-apart",
                    "{0,noun} phải thuật lại cùng một văn bản, nhưng đang là {1} và {2}",
                    "{0,noun} must be of one instrument, but were of {1} and {2}"),
            refusal(
                    "phase-order",
                    "giai đoạn phải đi từ một năm có bốn chữ số đến chính năm đó hoặc năm sau, nhưng đang là {1}",
                    "phase must run from a year of four digits to the same or a later one, but was {1}"),
            refusal(
                    "phase-form",
                    "giai đoạn phải là hai năm bốn chữ số nối bằng dấu gạch ngang, như 2021-2025 hoặc 2021-2021, nhưng đang là {1}",
                    "phase must be two years of four digits joined by a hyphen, such as 2021-2025 or 2021-2021, but was {1}"),
            refusal(
                    "succession-earliest",
                    "{0,noun} phải trước ngày kế thừa {1}, nhưng đang là {2}",
                    "{0,noun} must be before the day of the succession, {1}, but was {2}"),
            refusal(
                    "from-none",
                    "việc kế thừa phải nêu ít nhất một cơ quan trước đó, nhưng không nêu",
                    "succession must come from at least one body, but named none"),
            refusal(
                    "fact-instruments-none",
                    "việc kế thừa phải nêu ít nhất một văn bản, nhưng không nêu",
                    "succession must name at least one instrument, but named none"),
            refusal(
                    "instrument-unnamed",
                    "văn bản phải nêu number hoặc words, nhưng không nêu",
                    "instrument must state number or words, but stated neither"),
            refusal(
                    "item-twice",
                    "{0} chỉ được nêu mỗi mục một lần, nhưng nêu {1} hai lần",
                    "{0} must name each once, but named {1} twice"),
            refusal(
                    "bodies-exactly",
                    "số cơ quan ở {0} phải là {2} khi kind là {1}, nhưng đang là {3}",
                    "number of bodies in {0} must be {2} where kind is {1}, but was {3}"),
            refusal(
                    "bodies-at-least",
                    "số cơ quan ở {0} phải từ {2} trở lên khi kind là {1}, nhưng đang là {3}",
                    "number of bodies in {0} must be at least {2} where kind is {1}, but was {3}"),
            refusal(
                    "subject-of-kind",
                    "{0,noun} không được nêu khi kind là {1}, nhưng đang là {2}",
                    "{0,noun} must not be stated where kind is {1}, but was {2}"),
            refusal(
                    "subject-needed",
                    "{0,noun} phải nêu cho từng cơ quan khi kind là {1}, nhưng chưa nêu cho {2}",
                    "{0,noun} must be stated for each body where kind is {1}, but was not for {2}"),
            refusal(
                    "succession-itself",
                    "{0,noun} kế thừa phải khác cơ quan trước đó khi kind là {1}, nhưng đang là {2}",
                    "{0,noun} must be another than it comes from where kind is {1}, but was {2}"),
            refusal(
                    "limit-range",
                    "{0,noun} phải từ 1 đến {1}, nhưng đang là {2}",
                    "{0,noun} must be from 1 to {1}, but was {2}"),
            refusal(
                    "limit-units",
                    "{0,noun} phải có đúng một đơn vị tính, nhưng có {1}",
                    "{0,noun} must have one unit, but had {1}"),
            refusal(
                    "day-ref-form",
                    "{0,noun} phải là một ngày (2025-12-15), ngày và tháng (12-15), một điểm của kỳ (end:2025-06, day-25:month,"
                            + " last-working-day:month) hay ngày âm lịch (lunar:01-15), nhưng đang là {1}",
                    "{0,noun} must be a day (2025-12-15), a day of the year (12-15), a point of a period (end:2025-06, day-25:month,"
                            + " last-working-day:month) or a lunar day (lunar:01-15), but was {1}"),
            refusal(
                    "backward-forward",
                    "{0,noun} không được dời về sau, nhưng đang là {1}",
                    "{0,noun} must not move to a later day, but was {1}"),
            refusal(
                    "deadline-forms",
                    "{0,noun} phải có đúng một dạng, nhưng có {1}",
                    "{0,noun} must have one form, but had {1}"),
            refusal(
                    "deadline-lacks",
                    "{0,noun} phải nêu {1} bên cạnh {2}, nhưng không nêu",
                    "{0,noun} must state {1} beside {2}, but did not"),
            refusal(
                    "deadline-beside",
                    "{0,noun} chỉ được nêu {1} bên cạnh {2}, nhưng nêu riêng",
                    "{0,noun} must state {1} only beside {2}, but stated it without"),
            refusal(
                    "deadline-exclusive",
                    "{0,noun} chỉ được nêu một trong {1}, nhưng nêu nhiều hơn",
                    "{0,noun} must state one of {1}, but stated more"),
            refusal(
                    "deadline-depth",
                    "{0,noun} chỉ được lồng nhau đến {1} bậc, nhưng đang là {2}",
                    "{0,noun} must hold deadlines no more than {1} deep, but was {2}"),
            refusal(
                    "deadline-readings",
                    "{0,noun} phải có ít nhất hai cách hiểu, mỗi cách một nhãn, nhưng có {1} nhãn",
                    "{0,noun} must be two or more, each with its own label, but had {1}"),
            refusal(
                    "deadline-several",
                    "{0,noun} phải có ít nhất hai thời hạn, nhưng có {1}",
                    "{0,noun} must hold two deadlines or more, but held {1}"),
            refusal(
                    "conditions-none",
                    "{0,noun} phải có ít nhất một điều kiện",
                    "{0,noun} must hold at least one condition"),
            refusal(
                    "condition-depth",
                    "{0,noun} chỉ được lồng nhau đến {1} bậc, nhưng đang là {2}",
                    "{0,noun} must hold conditions no more than {1} deep, but was {2}"),
            refusal(
                    "survival-form",
                    "{0,noun} phải là một thời hạn hoặc \"indefinitely\", nhưng đang là {1}",
                    "{0,noun} must be a limit or \"indefinitely\", but was {1}"),
            refusal("window-unstated", "{0,noun} phải nêu from hoặc until", "{0,noun} must state from or until"),
            refusal(
                    "limit-in-days",
                    "{0,noun} phải tính bằng ngày hoặc dài hơn, nhưng đang là {1,limit}",
                    "{0,noun} must be in days or longer, but was {1,limit}"),
            refusal(
                    "renewal-two",
                    "{0,noun} chỉ được nêu length hoặc indefinite, nhưng nêu cả hai",
                    "{0,noun} must state length or indefinite, but stated both"),
            refusal(
                    "signed-unsigned",
                    "{0,noun} ghi là chưa ký thì không được có ngày ký, nhưng ghi {1}",
                    "{0,noun} that is stated as missing must have no day, but had {1}"),
            refusal(
                    "baseline-without-change",
                    "{0,noun} chỉ dùng với increase-by hoặc reduce-by",
                    "{0,noun} must stand only with increase-by or reduce-by"),
            refusal(
                    "extension-one",
                    "{0,noun} chỉ được nêu một trong to, total, additional",
                    "{0,noun} must state one of to, total and additional at most"),
            refusal(
                    "length-of-change",
                    "{0,noun} chỉ dùng khi lùi thời hạn",
                    "{0,noun} must stand only where time is extended"),
            refusal(
                    "ledger-of-another",
                    "{0,noun} phải là của “{1}”, nhưng là của “{2}”",
                    "{0,noun} must be that of \"{1}\", but was that of \"{2}\""),
            refusal(
                    "occasions-several",
                    "{0,noun} phải có ít nhất hai sự kiện, nhưng có {1}",
                    "{0,noun} must hold two occasions or more, but held {1}"),
            refusal(
                    "occasion-depth",
                    "{0,noun} chỉ được lồng nhau đến {1} bậc, nhưng đang là {2}",
                    "{0,noun} must hold occasions no more than {1} deep, but was {2}"),
            refusal(
                    "reckoning-empty",
                    "cách tính thời hạn phải nêu luật, múi giờ hoặc cách đếm ngày, nhưng không nêu gì",
                    "reckoning must state law, zone or counting, but stated none"),
            refusal(
                    "country-form",
                    "{0,noun} phải là mã nước gồm hai chữ cái viết hoa, như VN, nhưng đang là {1}",
                    "{0,noun} must be two capital letters that stand for a country, such as VN, but was {1}"),
            refusal(
                    "zone-unknown",
                    "{0,noun} phải là một múi giờ đã biết, như Asia/Ho_Chi_Minh, nhưng đang là {1}",
                    "{0,noun} must be a known zone, such as Asia/Ho_Chi_Minh, but was {1}"),
            refusal(
                    "times-range",
                    "{0,noun} phải từ {1} đến {2}, nhưng đang là {3}",
                    "{0,noun} must be from {1} to {2}, but was {3}"),
            refusal(
                    "anchors-two",
                    "{0,noun} chỉ được có một mốc, nhưng nêu cả start và firstDue",
                    "{0,noun} must have one anchor, but stated start and firstDue"),
            refusal(
                    "anchor-of-calendar",
                    "{0,noun} không đi cùng kỳ theo dương lịch, nhưng đang là {1}",
                    "{0,noun} must not stand beside cycles of the calendar, but was {1}"),
            refusal(
                    "count-alone",
                    "{0,noun} phải có mốc bắt đầu (start hoặc firstDue), nhưng đang là {1} mà không có mốc",
                    "{0,noun} must have a start (start or firstDue), but was {1} without"),
            refusal(
                    "cycle-unstated-with",
                    "{0,noun} không rõ bao lâu một kỳ thì không được nêu thêm mốc hay khoảng cách, nhưng đã nêu",
                    "{0,noun} of an unstated cycle must state neither anchor nor interval, but did"),
            refusal(
                    "nine-months-own",
                    "{0,noun} 9 tháng phải theo năm dương lịch và không có khoảng cách, nhưng không phải vậy",
                    "{0,noun} of nine months must be by the calendar and without interval, but was not"),
            refusal(
                    "interval-unanchored",
                    "{0,noun} phải chia hết năm hoặc có mốc bắt đầu, nhưng đang là {1} {2,noun} mà không có mốc",
                    "{0,noun} must divide the year or have an anchor, but was {1} {2,noun} without"),
            refusal(
                    "recurrence-unbounded",
                    "{0,noun} phải có mốc đầu và điểm kết thúc mới liệt kê hết được, nhưng là {1,noun} không kết thúc",
                    "{0,noun} must have a start and an end to be listed whole, but was every {1,noun} without"),
            refusal(
                    "reports-none",
                    "chế độ báo cáo phải có ít nhất một loại báo cáo, nhưng không có",
                    "regime must have at least one report, but had none"),
            refusal(
                    "period-unstated",
                    "{0,noun} của báo cáo phải có độ dài, nhưng đang là {1}",
                    "{0,noun} of a report must have a length, but was {1}"),
            refusal(
                    "range-order",
                    "{0,noun} không được trước ngày đầu {1}, nhưng đang là {2}",
                    "{0,noun} must not be before the first, {1}, but was {2}"),
            refusal(
                    "range-form",
                    "{0,noun} phải là hai ngày nối bằng dấu gạch chéo, như 2023-07-01/2023-09-30, nhưng đang là {1}",
                    "{0,noun} must be two days joined by a slash, such as 2023-07-01/2023-09-30, but was {1}"),
            refusal(
                    "number-range",
                    "{0,noun} phải từ 1 đến {1}, nhưng đang là {2}",
                    "{0,noun} must be from 1 to {1}, but was {2}"),
            refusal("amount-zero", "{0,noun} phải khác 0, nhưng đang là {1}", "{0,noun} must not be 0, but was {1}"),
            refusal(
                    "certainty-of-known",
                    "{0,noun} của ngày làm việc hay ngày nghỉ phải là official hoặc provisional, nhưng đang là {1}",
                    "{0,noun} of a working or rest day must be official or provisional, but was {1}"),
            refusal(
                    "certainty-of-unknown",
                    "{0,noun} của ngày chưa xác định phải là none, nhưng đang là {1}",
                    "{0,noun} of an unknown day must be none, but was {1}"),
            refusal(
                    "instruments-none",
                    "thông báo phải nêu ít nhất một số, ký hiệu văn bản, nhưng không nêu",
                    "notice must name at least one instrument, but named none"),
            refusal(
                    "notice-year",
                    "{0,noun} phải thuộc năm {1} của thông báo, nhưng đang là {2}",
                    "{0,noun} must lie in the year {1} of the notice, but was {2}"),
            refusal(
                    "exchange-itself",
                    "{0,noun} phải khác ngày nghỉ, nhưng đang là {1}",
                    "{0,noun} must be another than the day off, but was {1}"),
            refusal(
                    "notice-both",
                    "{0,noun} không được là một trong các ngày nghỉ, nhưng đang là {1}",
                    "{0,noun} must not be one of the days off, but was {1}"),
            refusal(
                    "lunar-form",
                    "ngày âm lịch phải có dạng như 2025-06-01, thuộc tháng nhuận thì 2025-06-01-leap, nhưng đang là {1}",
                    "lunar date must have a form such as 2025-06-01, or 2025-06-01-leap in a leap month, but was {1}"),
            refusal(
                    "lunar-year",
                    "năm âm lịch phải từ {1} đến {2}, nhưng đang là {3}",
                    "lunar year must be from {1} to {2}, but was {3}"),
            refusal(
                    "lunar-span",
                    "ngày phải từ {1} đến {2} thì mới có ngày âm lịch ở đây, nhưng đang là {3}",
                    "day must be from {1} to {2} to have a lunar date here, but was {3}"),
            refusal(
                    "lunar-day",
                    "ngày của tháng âm lịch {1} phải từ 1 đến {2}, nhưng đang là {3}",
                    "day of the lunar month {1} must be from 1 to {2}, but was {3}"),
            refusal(
                    "leap-month-none",
                    "tháng nhuận không được nêu cho năm âm lịch {1} vì năm đó không có, nhưng đang là {2}",
                    "leap month must not be stated for the lunar year {1}, which has none, but was {2}"),
            refusal(
                    "leap-month-other",
                    "tháng nhuận của năm âm lịch {1} phải là {2}, nhưng đang là {3}",
                    "leap month of the lunar year {1} must be {2}, but was {3}"),
            refusal(
                    "readings-few",
                    "mục chưa rõ phải có ít nhất hai cách hiểu, nhưng có {1}",
                    "ambiguity must have at least two readings, but had {1}"),
            refusal(
                    "readings-alike",
                    "các cách hiểu của một mục chưa rõ phải có nhãn khác nhau, nhưng có {1}",
                    "readings of an ambiguity must have labels of their own, but had {1}"),
            refusal(
                    "choice-unknown",
                    "cách hiểu được chọn phải là một trong {1}, nhưng đang là {2}",
                    "choice of an ambiguity must be one of {1}, but was {2}"),
            refusal(
                    "day-alone",
                    "\"dayWritten\" chỉ được ghi khi có \"day\", nhưng {1} đứng một mình",
                    "dayWritten must stand beside the day it was read as, but was {1} alone"),
            refusal(
                    "reason-alone",
                    "\"dayReason\" chỉ được ghi khi có \"dayWritten\", nhưng \"dayWritten\" không được nêu",
                    "dayReason must stand beside what is printed, but dayWritten was not stated"),
            refusal(
                    "term-empty",
                    "thời hạn phải nêu độ dài, giai đoạn, ngày bắt đầu hoặc kết thúc, nhưng không nêu gì",
                    "term must state a length, phases, a start or an end, but stated nothing"),
            refusal(
                    "years-range",
                    "số năm của thời hạn phải từ 1 đến 999, nhưng đang là {1}",
                    "years of the term must be from 1 to 999, but was {1}"),
            refusal(
                    "months-range",
                    "số tháng của thời hạn phải từ 1 đến 999, nhưng đang là {1}",
                    "months of the term must be from 1 to 999, but was {1}"),
            refusal(
                    "days-range",
                    "số ngày của thời hạn phải từ 1 đến 999, nhưng đang là {1}",
                    "days of the term must be from 1 to 999, but was {1}"),
            refusal(
                    "length-one",
                    "{0,noun} chỉ được nêu một trong years, months, days",
                    "{0,noun} must state one of years, months and days at most"),
            refusal(
                    "amount-digits",
                    "số lượng phải có không quá 40 chữ số trước và sau dấu thập phân, nhưng đang là {1}",
                    "amount must have at most 40 digits before and after the decimal point, but was {1}"),
            refusal(
                    "amount-form",
                    "số lượng phải là số thập phân, nhưng đang là {1}",
                    "amount must be a decimal number, but was {1}"),
            refusal(
                    "bearers-none",
                    "\"bearers\" phải nêu ít nhất một bên ở \"lead\", \"each\", \"jointly\", \"anyOf\" hoặc \"unsettled\", nhưng không nêu",
                    "bearers must name somebody in lead, each, jointly, anyOf or unsettled, but named nobody"),
            refusal(
                    "parts-none",
                    "\"parts\" phải có ít nhất một mục, nhưng không có",
                    "parts must have at least one item, but had none"),
            refusal("person-nameless", "tên của cá nhân không được để trống", "name of a person must not be blank"),
            refusal(
                    "roles-none",
                    "sự tham gia phải nêu ít nhất một vai trò, nhưng không nêu",
                    "participation must name at least one role, but named none"),
            refusal(
                    "name-taken",
                    "{0,noun} không được trùng tên một thuộc tính, nhưng đang là {1}",
                    "{0,noun} must not be that of an attribute, but was {1}"),
            refusal(
                    "identifier-form",
                    "{0,noun} theo {1} phải có dạng như {2}, nhưng đang là {3}",
                    "{0,noun} of scheme {1} must look like {2}, but was {3}"),
            refusal(
                    "provision-form",
                    "{0,noun} phải kể từ nhỏ đến lớn điểm, khoản, Điều, Tiểu mục, Mục, Chương, Phần, như \"điểm a khoản 2"
                            + " Điều 5\", nhưng đang là {1}",
                    "{0,noun} must name in Vietnamese, from small to large, point, clause, article, subsection, section,"
                            + " chapter, part, such as \"điểm a khoản 2 Điều 5\", but was {1}"),
            refusal(
                    "provision-spelling",
                    "{0,noun} phải viết là {1}, nhưng đang là {2}",
                    "{0,noun} must be written {1}, but was {2}"),
            refusal(
                    "provision-none",
                    "{0,noun} phải nêu ít nhất một cấp, nhưng không nêu",
                    "{0,noun} must name at least one level, but named none"),
            refusal(
                    "provision-order",
                    "{0,noun} phải đi từ cấp lớn xuống cấp nhỏ, mỗi cấp một lần, nhưng đang là {1}",
                    "{0,noun} must go from large levels to small ones, each once, but was {1}"),
            refusal(
                    "step-form",
                    "{0,noun} phải đánh số như {1}, nhưng đang là {2}",
                    "{0,noun} must be numbered like {1}, but was {2}"),
            refusal("too-deep", "{0} phải lồng không quá {1} tầng", "{0} must nest at most {1} deep"),
            refusal(
                    "no-json",
                    "{0} phải là văn bản, số, true, false, danh sách hoặc đối tượng gồm các thứ đó, nhưng đang là {1,noun}",
                    "{0} must be text, a number, true or false, a list or a map of such, but was {1,noun}"),
            refusal("not-finite", "{0} phải là số hữu hạn, nhưng đang là {1}", "{0} must be finite, but was {1}"),
            // What is recorded.
            refusal(
                    "one-of-two",
                    "{0,noun} phải nêu {1} hoặc {2}, một trong hai, nhưng {3,noun}",
                    "{0,noun} must state {1} or {2}, one of the two, but stated {3,noun}"),
            refusal(
                    "recorded-before",
                    "{0,noun} không được trước ngày xảy ra, {1}, nhưng đang là {2}",
                    "{0,noun} must not be before the day it happened, {1}, but was {2}"),
            refusal(
                    "instance-alone",
                    "{0,noun} phải đi cùng nhiệm vụ của nó, nhưng {1} đứng một mình",
                    "{0,noun} must stand beside the duty it is one of, but was {1} alone"),
            refusal(
                    "waived-nothing",
                    "việc miễn phải nêu {0,noun}, nhưng không nêu",
                    "waiver must state the {0,noun}, but stated none"),
            refusal(
                    "extended-nothing",
                    "việc lùi thời hạn phải nêu {0,noun}, nhưng không nêu; hiệu lực của văn bản được gia hạn bằng renew",
                    "extension must state the {0,noun}, but stated none; a text goes on by renew"),
            refusal(
                    "retracts-itself",
                    "{0,noun} phải khác việc rút lại, nhưng đang là {1}",
                    "{0,noun} must be another than the retraction, but was {1}"),
            refusal(
                    "evidence-empty",
                    "minh chứng phải nêu source, number hoặc words, nhưng không nêu gì",
                    "evidence must state source, number or words, but stated none"),
            refusal(
                    "instance-key-form",
                    "{0,noun} phải có dạng như d9@2023-Q2 hoặc d4@e17/ho-so-45#v2, nhưng đang là {1}",
                    "{0,noun} must have a form such as d9@2023-Q2 or d4@e17/ho-so-45#v2, but was {1}"),
            // What a number and symbol must be.
            refusal(
                    "number-form",
                    "{0,noun} phải có dạng như 155/UBND-KGVX, 1191/QĐ-TTg, 30/2020/NĐ-CP, 70/2020/QH14, 127-QĐ/TW hoặc"
                            + " 01/QCPH/UBND-UBMTTQ, nhưng đang là {1}",
                    "{0,noun} must have a form such as 155/UBND-KGVX, 1191/QĐ-TTg, 30/2020/NĐ-CP, 70/2020/QH14, 127-QĐ/TW"
                            + " or 01/QCPH/UBND-UBMTTQ, but was {1}"),
            refusal(
                    "number-spelling",
                    "{0,noun} phải viết là {1}, nhưng đang là {2}",
                    "{0,noun} must be written {1}, but was {2}"),
            refusal(
                    "number-type",
                    "{0,noun} phải mang tên loại mà số có dạng này dùng, nhưng đang là {1}",
                    "{0,noun} must carry a type that numbers of its shape have, but was {1}"),
            refusal(
                    "number-issuer",
                    "{0,noun} phải nêu cơ quan ban hành sau tên loại {1}, nhưng đang là {2}",
                    "{0,noun} must name an issuer after the type {1}, but was {2}"),
            refusal(
                    "number-year",
                    "{0,noun} phải mang năm từ 1945 trở đi, nhưng đang là {1}",
                    "{0,noun} must have a year from 1945 on, but was {1}"),
            // What a JSON text must be, before it can be a value.
            refusal(
                    "not-utf-8",
                    "nội dung phải được mã hóa bằng UTF-8, nhưng không phải",
                    "text must be encoded in UTF-8, but is not"),
            refusal(
                    "not-json",
                    "nội dung phải là JSON, nhưng ở chỗ phải có {1,noun} lại có {0,noun}",
                    "text must be JSON, but has {0,noun} where {1,noun} must stand"),
            refusal(
                    "not-json-end",
                    "nội dung phải là JSON, nhưng hết quá sớm",
                    "text must be JSON, but ends too early"),
            refusal(
                    "not-json-number",
                    "nội dung phải là JSON, mà JSON không có số {0}",
                    "text must be JSON, which has no number {0}"),
            refusal(
                    "not-json-half",
                    "nội dung phải là JSON, mà tên trường không được chứa nửa ký tự",
                    "text must be JSON, where the name of a field must not hold half of a character"),
            refusal(
                    "not-json-control",
                    "nội dung phải là JSON: thiếu dấu nháy kép ở trước, hoặc ký tự {0} trong chuỗi phải viết bằng dấu gạch chéo ngược, như \\n cho xuống dòng",
                    "text must be JSON: a double quote is missing before, or the character {0} within a text must be written with a backslash, such as \\n for a line feed"),
            refusal(
                    "not-json-comment",
                    "nội dung phải là JSON, mà JSON không có chú thích",
                    "text must be JSON, which has no comments"),
            refusal(
                    "not-json-escape",
                    "nội dung phải là JSON, mà sau dấu gạch chéo ngược không có {0,noun}",
                    "text must be JSON, where {0,noun} cannot stand behind a backslash"),
            refusal(
                    "not-json-digits",
                    "nội dung phải là JSON, mà số không viết như ở đây: 05 viết là 5, và sau dấu chấm thập phân phải có chữ số",
                    "text must be JSON, where a number is not written as here: 05 is written 5, and digits follow a decimal point"),
            refusal(
                    "too-many-values",
                    "tệp có quá nhiều giá trị để tìm từng lỗi",
                    "document has too many values to find each fault"),
            refusal(
                    "too-many-unknown",
                    "tệp phải có không quá {0} phần mà phiên bản này không hiểu, nhưng có nhiều hơn",
                    "document must have at most {0} parts that this version does not know, but had more"),
            refusal(
                    "empty",
                    "tệp phải là một đối tượng JSON, nhưng không có gì",
                    "document must be one JSON object, but was empty"),
            refusal(
                    "trailing",
                    "tệp phải là một đối tượng JSON, phía sau không còn gì",
                    "document must be one JSON object with nothing behind it"),
            refusal(
                    "too-long",
                    "tệp phải dài không quá {0} byte hoặc ký tự, nhưng dài hơn",
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
                    "field-unknown-own",
                    "không có trường {0}, các trường đã biết là {1}; trường riêng thì đặt tên bắt đầu bằng x-",
                    "unknown field {0}, known are {1}; a field of your own begins with x-"),
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
                    "giá trị không được là null; nội dung không nêu thì bỏ hẳn trường này",
                    "value must not be null; what is unstated is left out"),
            refusal(
                    "wrong-type",
                    "giá trị phải là {0,noun}, nhưng đang là {1,noun}",
                    "value must be {0,noun}, but was {1,noun}"),
            refusal(
                    "wrong-object",
                    "giá trị phải là một đối tượng có các trường {0}, nhưng đang là {1,noun}",
                    "value must be an object with the fields {0}, but was {1,noun}"),
            refusal(
                    "wrong-kinds",
                    "giá trị phải là đối tượng có một trường ({0}), nhưng đang là {1,noun}",
                    "value must be an object with one field ({0}), but was {1,noun}"),
            refusal(
                    "wrong-forms",
                    "giá trị phải là đối tượng có một trong các trường ({0}), nhưng đang là {1,noun}",
                    "value must be an object with one of the fields ({0}), but was {1,noun}"),
            refusal("kind-misspelt", "không có loại {0}, có phải là {1}?", "unknown kind {0}, did you mean {1}?"),
            refusal("kind-unknown", "không có loại {0}, các loại đã biết là {1}", "unknown kind {0}, known are {1}"),
            refusal("unreadable", "không đọc được giá trị {0,noun}", "value cannot be read, but was {0,noun}"),
            refusal(
                    "format-form",
                    "format phải là hai số nguyên nối bằng dấu chấm, như 1.0, nhưng đang là {1}",
                    "format must be two whole numbers joined by a point, such as 1.0, but was {1}"),
            refusal(
                    "format-newer",
                    "format phải thuộc phiên bản chính 1, vì phiên bản thư viện này chỉ đọc được {2}, nhưng đang là {1}",
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
