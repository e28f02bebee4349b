package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences on how things stand and why, each with the sentence of the meaning it applies. */
public final class StatusSentences {
    /** A sentence, what it applies, what it supposes, whether it says that something is not known. */
    record Entry(
            Template template, String sentence, @Nullable String assumption, boolean isMissing) {}

    static final Map<String, Entry> BY_CODE = Map.ofEntries(
            says("standing-violated", "STAND-6", "Vi phạm: {0}", "violated: {1}"),
            says("standing-overdue", "STAND-6", "Quá hạn: {0}", "overdue: {1}"),
            says("standing-unknown", "STAND-6", "Chưa rõ: {0}", "unknown: {1}"),
            says("standing-for-judgement", "STAND-6", "Cần xem xét, kết luận: {0}", "for judgement: {1}"),
            says("standing-fulfilled-late", "STAND-6", "Hoàn thành muộn: {0}", "fulfilled late: {1}"),
            says("standing-open", "STAND-6", "Đang trong hạn: {0}", "open: {1}"),
            says("standing-suspended", "STAND-6", "Tạm dừng: {0}", "suspended: {1}"),
            says("standing-awaiting", "STAND-6", "Chờ phát sinh: {0}", "awaiting: {1}"),
            says("standing-continuing", "STAND-6", "Thực hiện thường xuyên: {0}", "continuing: {1}"),
            says("standing-available", "STAND-6", "Có thể thực hiện quyền: {0}", "available: {1}"),
            says("standing-observed", "STAND-6", "Chưa ghi nhận vi phạm: {0}", "observed: {1}"),
            says("standing-not-in-force", "STAND-6", "Chưa có hiệu lực: {0}", "not in force: {1}"),
            says("standing-lapsed", "STAND-6", "Không còn phải thực hiện: {0}", "lapsed: {1}"),
            says("standing-withdrawn", "STAND-6", "Được bãi bỏ, thay thế: {0}", "withdrawn: {1}"),
            says("standing-waived", "STAND-6", "Được miễn: {0}", "waived: {1}"),
            says("standing-ended", "STAND-6", "Đã kết thúc: {0}", "ended: {1}"),
            says("standing-exercised", "STAND-6", "Đã thực hiện quyền: {0}", "exercised: {1}"),
            says("standing-fulfilled", "STAND-6", "Hoàn thành: {0}", "fulfilled: {1}"),
            says("agreement-unsigned", "STAND-2", "Văn bản chưa được ký", "the agreement is unsigned"),
            says(
                    "agreement-unresolved",
                    "STAND-2",
                    "Chưa xác định được hiệu lực của văn bản",
                    "whether the agreement is in force cannot be told"),
            says("agreement-not-in-force", "STAND-2", "Văn bản chưa có hiệu lực", "the agreement is not in force yet"),
            says("agreement-superseded", "STAND-2", "Văn bản đã bị thay thế", "the agreement has been superseded"),
            says(
                    "agreement-terminated",
                    "STAND-2",
                    "Văn bản đã chấm dứt hiệu lực",
                    "the agreement has been terminated"),
            says("agreement-expired", "STAND-2", "Văn bản đã hết hiệu lực", "the agreement has expired"),
            says("agreement-suspended", "STAND-2", "Văn bản đang tạm dừng", "the agreement is suspended"),
            says("agreement-in-force", "STAND-2", "Văn bản đang có hiệu lực", "the agreement is in force"),
            says("milestone-scheduled", "STAND-15", "Mốc “{0}”: dự kiến", "milestone \"{1}\": scheduled"),
            says("milestone-met", "STAND-15", "Mốc “{0}”: đạt", "milestone \"{1}\": met"),
            says("milestone-met-late", "STAND-15", "Mốc “{0}”: đạt muộn", "milestone \"{1}\": met late"),
            says("milestone-partly-met", "STAND-15", "Mốc “{0}”: đạt một phần", "milestone \"{1}\": partly met"),
            says("milestone-not-met", "STAND-15", "Mốc “{0}”: không đạt", "milestone \"{1}\": not met"),
            says("milestone-unknown", "STAND-15", "Mốc “{0}”: chưa rõ", "milestone \"{1}\": unknown"),
            says(
                    "target-referred",
                    "STAND-15",
                    "Chỉ tiêu “{0}”: chỉ được nhắc đến, không đánh giá ở đây",
                    "target \"{1}\": merely referred to, and not judged here"),
            says("target-reached", "STAND-15", "Chỉ tiêu “{0}”: đạt", "target \"{1}\": reached"),
            says("target-reached-late", "STAND-15", "Chỉ tiêu “{0}”: đạt muộn", "target \"{1}\": reached late"),
            says("target-not-reached", "STAND-15", "Chỉ tiêu “{0}”: không đạt", "target \"{1}\": not reached"),
            says("target-running", "STAND-15", "Chỉ tiêu “{0}”: đang thực hiện", "target \"{1}\": running"),
            says(
                    "target-nothing-measured",
                    "STAND-15",
                    "Chỉ tiêu “{0}”: chưa có số liệu",
                    "target \"{1}\": nothing measured"),
            says("target-undefined", "STAND-15", "Chỉ tiêu “{0}”: không so sánh được", "target \"{1}\": undefined"),
            says(
                    "target-for-judgement",
                    "STAND-15",
                    "Chỉ tiêu “{0}”: cần xem xét, kết luận",
                    "target \"{1}\": for judgement"),
            says(
                    "next-change",
                    "STAND-16",
                    "Nếu không có gì ghi nhận thêm, trạng thái thay đổi vào ngày {0,day}",
                    "with nothing further recorded this changes on {0,day}"),
            says(
                    "next-never",
                    "STAND-16",
                    "Nếu không có gì ghi nhận thêm, trạng thái không thay đổi",
                    "with nothing further recorded this does not change"),
            says("signed-stated", "STAND-2", "Văn bản nêu ngày ký {0,day}", "the text states the signing on {0,day}"),
            says(
                    "signed-recorded",
                    "STAND-2",
                    "Chữ ký sau cùng được ghi nhận ngày {0,day}",
                    "the last signature is recorded on {0,day}"),
            lacks("signature-wanting", "STAND-2", "Chưa có chữ ký của {0}", "the signature of {1} is wanting"),
            lacks(
                    "signing-missing",
                    "STAND-2",
                    "Nguồn nêu rõ là chưa ký",
                    "the source says that it has not been signed"),
            lacks(
                    "signing-unstated",
                    "STAND-2",
                    "Không rõ đã ký hay chưa và ký ngày nào",
                    "whether and when it was signed is not stated"),
            supposes(
                    "force-from-signature",
                    "STAND-2",
                    "A12",
                    "Có hiệu lực từ ngày ký, {0,day}",
                    "in force from the signing, {0,day}"),
            supposes(
                    "force-from-issue",
                    "STAND-2",
                    "A12",
                    "Có hiệu lực từ ngày ban hành, {0,day}",
                    "in force from its issue, {0,day}"),
            supposes(
                    "force-from-phase",
                    "STAND-2",
                    "A13",
                    "Không rõ ngày ký; tính từ đầu giai đoạn, {0,day}",
                    "the signing is not known; the phase begins on {0,day}"),
            says("force-from-occasion", "STAND-2", "Có hiệu lực từ ngày {0,day} ({1})", "in force from {0,day} ({2})"),
            says("force-awaits", "STAND-2", "Hiệu lực bắt đầu khi có: {0}", "force begins upon: {1}"),
            says(
                    "end-stated",
                    "STAND-12",
                    "Hết hiệu lực hết ngày {0,day}, như văn bản nêu",
                    "in force until the end of {0,day}, as stated"),
            says(
                    "end-of-phase",
                    "STAND-12",
                    "Hết hiệu lực hết giai đoạn, ngày {0,day}",
                    "in force until the end of the phase, {0,day}"),
            supposes(
                    "end-of-phase-not-length",
                    "STAND-12",
                    "A14",
                    "Giai đoạn và độ dài đều được nêu; lấy ngày cuối giai đoạn, {0,day}",
                    "a phase and a length are stated; the end of the phase is taken, {0,day}"),
            supposes(
                    "end-of-length",
                    "STAND-12",
                    "A4",
                    "{1,limit} kể từ {2,day} kết thúc ngày {0,day}",
                    "{1,limit} from {2,day} end with {0,day}"),
            says(
                    "end-indefinite",
                    "STAND-12",
                    "Văn bản nêu không xác định thời hạn",
                    "the text says that it has no end"),
            says("end-unstated", "STAND-12", "Văn bản không nêu thời điểm hết hiệu lực", "the text states no end"),
            lacks(
                    "end-without-start",
                    "STAND-12",
                    "Thời hạn tính từ ngày bắt đầu, mà ngày đó chưa rõ",
                    "the end is counted from the start, which is not known"),
            lacks(
                    "renewal-length-missing",
                    "STAND-12",
                    "Sau ngày {0,day} văn bản được gia hạn nhưng không nêu thêm bao lâu",
                    "after {0,day} it is renewed, and the text does not say for how long"),
            lacks(
                    "nothing-measured",
                    "STAND-15",
                    "Chưa ghi nhận số liệu nào của {0}",
                    "nothing is recorded to have been measured of {0}"),
            says("renewed-by", "STAND-12", "Được gia hạn đến hết ngày {0,day}", "renewed until the end of {0,day}"),
            says(
                    "renewed-until",
                    "STAND-12",
                    "Không có thông báo phản đối trước hạn nên sau ngày {0,day} tiếp tục đến hết ngày {1,day}",
                    "no notice against it came in time, so after {0,day} it goes on until the end of {1,day}"),
            says(
                    "renewed-indefinitely",
                    "STAND-12",
                    "Không có thông báo phản đối trước hạn nên sau ngày {0,day} tiếp tục không thời hạn",
                    "no notice against it came in time, so after {0,day} it goes on without end"),
            says(
                    "notice-against-renewal",
                    "STAND-12",
                    "Thông báo không gia hạn ngày {0,day} là kịp (chậm nhất {1,day})",
                    "notice against renewal on {0,day} was in time (no later than {1,day})"),
            says(
                    "notice-too-late",
                    "STAND-12",
                    "Thông báo không gia hạn ngày {0,day} là muộn (chậm nhất {1,day}) nên không có tác dụng",
                    "notice against renewal on {0,day} came too late (no later than {1,day}) and has no effect"),
            says("terminated-by", "STAND-12", "Chấm dứt hết ngày {0,day}", "terminated at the end of {0,day}"),
            says(
                    "terminated-by-notice",
                    "STAND-12",
                    "Chấm dứt theo thông báo, hết ngày {0,day}",
                    "terminated by notice at the end of {0,day}"),
            supposes(
                    "notice-of-no-length",
                    "STAND-12",
                    "A17",
                    "Văn bản không nêu phải báo trước bao lâu; thông báo ngày {0,day} có tác dụng hết ngày {1,day}",
                    "the text does not say how long ahead notice must be given; that of {0,day} takes effect at the end of {1,day}"),
            says(
                    "notice-of-nobody",
                    "STAND-12",
                    "Thông báo ngày {0,day} là của {1}, không phải một bên của văn bản, nên không có tác dụng",
                    "the notice of {0,day} is of {1}, who is no side of the agreement, and has no effect"),
            says(
                    "superseded-by",
                    "STAND-2",
                    "Bị thay thế; có hiệu lực đến hết ngày {0,day}",
                    "superseded; it stood until the end of {0,day}"),
            says("suspended-from", "STAND-6", "Tạm dừng từ ngày {0,day}", "suspended from {0,day}"),
            says(
                    "suspended-until",
                    "STAND-6",
                    "Tạm dừng từ ngày {0,day} đến hết ngày {1,day}",
                    "suspended from {0,day} to the end of {1,day}"),
            says(
                    "window-from",
                    "STAND-3",
                    "Nhiệm vụ ràng buộc từ ngày {0,day} ({1})",
                    "the duty binds from {0,day} ({2})"),
            says("window-awaits", "STAND-3", "Nhiệm vụ ràng buộc khi có: {0}", "the duty binds upon: {1}"),
            says("window-until", "STAND-3", "Nhiệm vụ ràng buộc đến khi: {0}", "the duty binds until: {1}"),
            says(
                    "survives-until",
                    "STAND-12",
                    "Còn hiệu lực thêm {1,limit} sau khi văn bản chấm dứt, đến hết ngày {0,day}",
                    "it outlives the agreement by {1,limit}, until the end of {0,day}"),
            says(
                    "survives",
                    "STAND-12",
                    "Còn hiệu lực vô thời hạn sau khi văn bản chấm dứt",
                    "it outlives the agreement for ever"),
            says(
                    "duty-superseded",
                    "STAND-2",
                    "Nhiệm vụ bị thay thế; ràng buộc đến hết ngày {0,day}",
                    "another text took the duty away; it bound until the end of {0,day}"),
            says(
                    "duty-terminated",
                    "STAND-12",
                    "Nhiệm vụ chấm dứt hết ngày {0,day}",
                    "the duty was terminated at the end of {0,day}"),
            says(
                    "arises-in-cycle",
                    "STAND-3",
                    "Phát sinh trong kỳ {0}, từ ngày {1,day} đến ngày {2,day}",
                    "arises in the cycle {0}, from {1,day} to {2,day}"),
            says("arises-upon", "STAND-3", "Phát sinh ngày {0,day}: {1}", "arises on {0,day}: {2}"),
            says(
                    "arises-not-yet",
                    "STAND-3",
                    "Chỉ phát sinh khi có: {0}; chưa ghi nhận",
                    "arises upon: {1}; none is recorded"),
            says("begins-on", "STAND-3", "Bắt đầu từ ngày {0,day}", "begins on {0,day}"),
            lacks(
                    "cycle-unknown",
                    "STAND-3",
                    "Văn bản không nêu bao lâu một lần, hoặc chưa rõ kỳ bắt đầu khi nào",
                    "the text does not say how often, or when cycles begin is not known"),
            lacks(
                    "base-unknown",
                    "STAND-10",
                    "Chưa rõ trạng thái của nhiệm vụ {0}",
                    "how the duty {0} stands is not known"),
            lacks("circle", "STAND-9", "Các nhiệm vụ chờ lẫn nhau: {0}", "these duties wait for one another: {0}"),
            says(
                    "condition-established",
                    "STAND-7",
                    "Điều kiện “{0}” được xác nhận",
                    "the condition \"{0}\" is established"),
            says("condition-denied", "STAND-7", "Điều kiện “{0}” bị bác bỏ", "the condition \"{0}\" is denied"),
            lacks(
                    "condition-unknown",
                    "STAND-7",
                    "Chưa rõ điều kiện “{0}” có xảy ra không",
                    "whether the condition \"{0}\" holds is not known"),
            lacks(
                    "condition-contradicted",
                    "STAND-7",
                    "Trong cùng một ngày, điều kiện “{0}” vừa được xác nhận vừa bị bác bỏ",
                    "on one day the condition \"{0}\" was both established and denied"),
            says(
                    "condition-supposed",
                    "STAND-7",
                    "Người hỏi cho biết điều kiện “{0}” xảy ra",
                    "whoever asks says that the condition \"{0}\" holds"),
            says(
                    "condition-excluded",
                    "STAND-7",
                    "Người hỏi cho biết điều kiện “{0}” không xảy ra",
                    "whoever asks says that the condition \"{0}\" does not hold"),
            says(
                    "condition-fails",
                    "STAND-7",
                    "Điều kiện không thỏa nên chưa phải thực hiện",
                    "the condition does not hold, so it does not bind yet"),
            says(
                    "condition-described",
                    "STAND-7",
                    "Điều kiện nêu bằng lời, người có thẩm quyền phải kết luận: {0}",
                    "the condition is in words, and a person must judge: {1}"),
            says(
                    "awaits",
                    "STAND-9",
                    "Chờ nhiệm vụ {0} ({1}) được thực hiện trước",
                    "waits for the duty {0} ({1}) to be performed first"),
            lacks(
                    "awaited-unknown",
                    "STAND-9",
                    "Nhiệm vụ phải chờ, {0} ({1}), chưa rõ",
                    "the duty it waits for, {0} ({1}), is unknown"),
            says(
                    "awaited-lapsed",
                    "STAND-9",
                    "Nhiệm vụ phải chờ, {0} ({1}), không còn phải thực hiện",
                    "the duty it waits for, {0} ({1}), has lapsed"),
            says("act-whole", "STAND-5", "Thực hiện đủ ngày {0,day}", "performed whole on {0,day}"),
            says("act-part", "STAND-5", "Thực hiện một phần ngày {0,day}", "a part was performed on {0,day}"),
            says(
                    "act-partly",
                    "STAND-5",
                    "Thực hiện chưa đủ ngày {0,day}, chưa tính là hoàn thành",
                    "performed in part on {0,day}; by itself it fulfils nothing"),
            says("act-counted", "STAND-5", "Thực hiện một lần ngày {0,day}", "performed once on {0,day}"),
            says(
                    "act-second",
                    "STAND-5",
                    "Lần thực hiện ngày {0,day} là lần nữa sau khi đã hoàn thành; chỉ ghi nhận",
                    "the act of {0,day} came after it was fulfilled; it is noted"),
            says(
                    "act-after-end",
                    "STAND-5",
                    "Lần thực hiện ngày {0,day} là sau khi không còn phải thực hiện; chỉ ghi nhận",
                    "the act of {0,day} came after it had lapsed or been waived; it is noted"),
            says(
                    "act-premature",
                    "STAND-5",
                    "Lần thực hiện ngày {0,day} là quá sớm; ghi nhận, không tính",
                    "the act of {0,day} came too early; it is noted and not counted"),
            says(
                    "act-of-another",
                    "STAND-5",
                    "Lần thực hiện ngày {0,day} không phải của bên có nghĩa vụ; ghi nhận, không tính",
                    "the act of {0,day} was not of those who bear it; it is noted and not counted"),
            lacks(
                    "act-of-unnamed",
                    "STAND-8",
                    "Lần thực hiện ngày {0,day} không ghi ai thực hiện, mà nhiều bên cùng có nghĩa vụ riêng",
                    "the act of {0,day} does not say who acted, and several bear it each"),
            says(
                    "act-of-some",
                    "STAND-8",
                    "Lần thực hiện ngày {0,day} mới là của một số bên; phải có đủ các bên",
                    "the act of {0,day} was of some only; it takes all of them"),
            lacks(
                    "act-of-member",
                    "STAND-8",
                    "Lần thực hiện ngày {0,day}: không rõ nhóm có bao nhiêu thành viên",
                    "the act of {0,day}: how many members the class has is not known"),
            says(
                    "act-out-of-order",
                    "STAND-5",
                    "Lần thực hiện ngày {0,day} sai thứ tự; ghi nhận, không tính",
                    "the act of {0,day} was out of order; it is noted and not counted"),
            says(
                    "act-part-unknown",
                    "STAND-5",
                    "Lần thực hiện ngày {0,day} nêu mục mà nhiệm vụ không có",
                    "the act of {0,day} names a part that the duty does not have"),
            says(
                    "of-no-instance",
                    "STAND-5",
                    "Sự việc ngày {0,day} không thuộc lần phải làm nào có ở đây (khác bên, kỳ, vụ việc hoặc mã sự việc); không tính",
                    "what is recorded on {0,day} belongs to no instance there is (another bearer, cycle, matter or event); it is not counted"),
            says(
                    "judged-kept",
                    "STAND-6",
                    "Được kết luận là đã thực hiện, ngày {0,day}",
                    "judged to have been kept, {0,day}"),
            lacks(
                    "judged-of-unnamed",
                    "STAND-8",
                    "Kết luận ngày {0,day} không ghi về bên nào, mà nhiều bên cùng có nghĩa vụ riêng",
                    "the judgement of {0,day} does not say of whom, and several bear it each"),
            lacks(
                    "judged-both",
                    "STAND-6",
                    "Ngày {0,day} có hai kết luận trái nhau",
                    "on {0,day} it was judged in two ways"),
            says(
                    "prohibited-act",
                    "STAND-6",
                    "Ngày {0,day} đã làm điều bị cấm",
                    "what is prohibited was done on {0,day}"),
            says(
                    "failure-recorded",
                    "STAND-6",
                    "Ngày {0,day} có kết luận là không đạt",
                    "a failure was recorded on {0,day}"),
            says("waived-by", "STAND-6", "Được miễn từ ngày {0,day}", "waived on {0,day}"),
            says("nothing-against", "STAND-6", "Chưa ghi nhận việc làm trái", "nothing is recorded against it"),
            says("done-in-time", "STAND-6", "Thực hiện ngày {0,day}, đúng hạn", "done on {0,day}, in time"),
            says("done-late", "STAND-6", "Thực hiện ngày {0,day}, sau thời hạn", "done on {0,day}, after the due day"),
            says(
                    "done-never-late",
                    "STAND-6",
                    "Thực hiện ngày {0,day}; hạn đã qua trước khi bắt đầu nên không coi là trễ",
                    "done on {0,day}; its last day was over before it began, so that this is not late"),
            lacks(
                    "due-before-beginning",
                    "STAND-6",
                    "Hạn là {0,day}, trước ngày bắt đầu {1,day}: không ai có thể thực hiện kịp",
                    "the last day was {0,day}, before it began on {1,day}: nobody could have kept it"),
            lacks(
                    "done-due-unknown",
                    "STAND-6",
                    "Thực hiện ngày {0,day}; chưa rõ thời hạn nên chưa biết có kịp không",
                    "done on {0,day}; whether in time is not known, since the due day is not"),
            lacks(
                    "done-instant-missing",
                    "STAND-6",
                    "Thực hiện ngày {0,day}; thiếu giờ, phút nên chưa biết có kịp không",
                    "done on {0,day}; without the instant it is not known whether in time"),
            says("exercised-on", "STAND-6", "Quyền được thực hiện ngày {0,day}", "the right was exercised on {0,day}"),
            says(
                    "right-not-exercised",
                    "STAND-6",
                    "Hết thời hạn mà chưa thực hiện quyền",
                    "the time for the right is over, and it was not exercised"),
            lacks("due-unknown", "STAND-6", "Chưa xác định được thời hạn", "the due day is not known"),
            says(
                    "due-for-judgement",
                    "STAND-6",
                    "Thời hạn chỉ nêu bằng từ ngữ, không tính được thành ngày",
                    "the time limit is a soft word that cannot be counted"),
            says(
                    "due-moved",
                    "STAND-11",
                    "Theo những gì đã ghi nhận, ngày cuối cùng là {0,day}; thời hạn theo văn bản nêu riêng dưới đây",
                    "by what was recorded its last day is {0,day}; what the text set is told apart below"),
            says(
                    "due-at-latest",
                    "STAND-6",
                    "Dù tính thế nào, ngày cuối cùng không muộn hơn {0,day}",
                    "however it is counted, the last day is no later than {0,day}"),
            says("due-stated", "STAND-11", "Thời hạn được ấn định là {0,day}", "the due day was set to {0,day}"),
            supposes(
                    "moved-off-rest-day",
                    "STAND-11",
                    "A3",
                    "Ngày {0,day} là ngày nghỉ nên hạn là ngày làm việc tiếp theo, {1,day}",
                    "{0,day} is a rest day, so it is due on the next working day, {1,day}"),
            says("extended", "STAND-11", "Được lùi thời hạn đến hết ngày {0,day}", "extended until the end of {0,day}"),
            says(
                    "extension-idle",
                    "STAND-11",
                    "Quyết định lùi thời hạn ngày {0,day} không cho thời hạn nào muộn hơn nên thời hạn giữ nguyên",
                    "the extension of {0,day} gives no later day, so the last day stays"),
            says(
                    "extension-late",
                    "STAND-11",
                    "Gia hạn ngày {0,day} là sau khi hết hạn ({1,day}) nên không chữa được việc quá hạn",
                    "the extension of {0,day} came after the due day ({1,day}) and does not cure"),
            supposes(
                    "clock-stood-still",
                    "STAND-6",
                    "A15",
                    "Thời gian tạm dừng {0} ngày không tính; hạn mới là {1,day}",
                    "the clock stood still for {0} days; due by {1,day}"),
            says("open-until", "STAND-6", "Còn hạn đến hết ngày {0,day}", "there is time until the end of {0,day}"),
            says("open-pending", "STAND-6", "Thời hạn chưa bắt đầu tính", "the time limit has not begun to run"),
            says("open-without-end", "STAND-6", "Không có ngày cuối cùng", "there is no last day"),
            says(
                    "record-searched",
                    "STAND-4",
                    "Sổ ghi về {0} đầy đủ từ ngày {1,day} đến ngày {2,day} và không có gì làm cho nhiệm vụ hoàn thành đúng hạn",
                    "the record of {0} is complete from {1,day} to {2,day} and holds nothing that fulfils it in time"),
            says(
                    "record-ends-before",
                    "STAND-4",
                    "Sổ chỉ đầy đủ đến ngày {0,day}; quá hạn tính đến ngày đó, sau đó đến ngày {1,day} không rõ",
                    "the record is complete to {0,day} only: overdue as of that day, and nothing is known from then to {1,day}"),
            lacks(
                    "record-missing",
                    "STAND-4",
                    "Sổ ghi về {0} không đầy đủ từ ngày {1,day} đến ngày {2,day}",
                    "the record of {0} is not complete from {1,day} to {2,day}"),
            supposes(
                    "record-open",
                    "STAND-4",
                    "A16",
                    "Sổ ghi về {0} không khẳng định là đầy đủ đến ngày {1,day}; có thể đã thực hiện",
                    "the record of {0} does not claim to be complete on {1,day}; it may have been done"),
            lacks("class-empty", "STAND-13", "Không còn cơ quan nào thuộc {0}", "nobody belongs to {0} any more"),
            lacks(
                    "members-unknown",
                    "STAND-8",
                    "Chưa biết thành viên của nhóm {0}",
                    "the members of {0} are not known"),
            lacks(
                    "role-unknown",
                    "STAND-8",
                    "Chưa rõ ai giữ vai trò trong việc này: {0}",
                    "who has the role in this matter is not known: {0}"),
            lacks("no-bearer", "STAND-13", "Không còn cơ quan nào kế thừa {0}", "nobody has succeeded {1}"),
            says(
                    "succession",
                    "STAND-13",
                    "{0}: {5,noun} từ ngày {2,day} ({3}; {6,noun})",
                    "{1}: {5,noun} from {2,day} ({4}; {6,noun})"),
            says(
                    "borne-now-by",
                    "STAND-13",
                    "Nghĩa vụ của {0} nay do {2} thực hiện",
                    "what {1} bore is now borne by {3}"),
            lacks(
                    "bearer-one-of",
                    "STAND-13",
                    "Chức năng của {0} được chia cho {2}; lĩnh vực của nhiệm vụ chưa nêu hoặc không thuộc riêng ai",
                    "the functions of {1} were divided among {3}; the field of the duty is not stated, or is of none alone"),
            says(
                    "bearer-is-counterparty",
                    "STAND-13",
                    "{0} và {2} nay là một cơ quan, {4}; trạng thái không đổi",
                    "{1} and {3} are now one body, {5}; the standing is unchanged"),
            says("happened-on", "STAND-15", "Diễn ra ngày {0,day}", "happened on {0,day}"),
            says("happened-partly", "STAND-15", "Diễn ra một phần ngày {0,day}", "happened in part on {0,day}"),
            says("milestone-due", "STAND-15", "Chậm nhất ngày {0,day}", "no later than {0,day}"),
            says("milestone-without-day", "STAND-15", "Văn bản không nêu ngày", "the text states no day"),
            says("measured", "STAND-15", "Số liệu ngày {0,day}: {1}", "measured on {0,day}: {2}"),
            says("target-due", "STAND-15", "Phải đạt chậm nhất ngày {0,day}", "to be reached by {0,day}"),
            says("target-without-figure", "STAND-15", "Văn bản không nêu con số", "the text gives no figure"),
            says(
                    "target-without-comparison",
                    "STAND-15",
                    "Văn bản không nêu là ít nhất, không quá hay đúng bằng",
                    "the text does not say whether at least, at most or exactly"),
            lacks(
                    "unit-differs",
                    "STAND-15",
                    "Đơn vị khác nhau: {0} và {1}; không quy đổi",
                    "units differ, {0} and {1}; they are never mixed"),
            lacks(
                    "baseline-zero",
                    "STAND-15",
                    "Mức nền bằng 0 nên không tính được tỷ lệ tăng, giảm",
                    "the baseline is zero, so that a rate of change is undefined"),
            lacks("missing-reason", "STAND-16", "{0}", "{1}"));

    private StatusSentences() {}

    private static Map.Entry<String, Entry> says(String code, String sentence, String vi, String en) {
        return Map.entry(code, new Entry(new Template(vi, en), sentence, null, false));
    }

    private static Map.Entry<String, Entry> supposes(
            String code, String sentence, String assumption, String vi, String en) {
        return Map.entry(code, new Entry(new Template(vi, en), sentence, assumption, false));
    }

    private static Map.Entry<String, Entry> lacks(String code, String sentence, String vi, String en) {
        return Map.entry(code, new Entry(new Template(vi, en), sentence, null, true));
    }

    private static Entry entry(String code) {
        Entry entry = BY_CODE.get(code);
        if (entry == null) {
            throw new IllegalStateException("a step must have a sentence, but " + code + " has none");
        }
        return entry;
    }

    /**
     * Says a step.
     *
     * @param code the code of the step
     * @param arguments its arguments
     * @param locale the language
     * @return the sentence
     */
    public static String text(String code, List<String> arguments, Locale locale) {
        return entry(code).template.text(arguments, locale);
    }

    /**
     * Gives the sentence of the meaning that a step applies.
     *
     * @param code the code of the step
     * @return such as {@code STAND-4}
     */
    public static Optional<String> sentence(String code) {
        return Optional.of(entry(code).sentence);
    }

    /**
     * Gives what a step supposes that no article states.
     *
     * @param code the code of the step
     * @return such as {@code A4}
     */
    public static Optional<String> assumption(String code) {
        return Optional.ofNullable(entry(code).assumption);
    }

    /**
     * Says whether a step says that something is not known.
     *
     * @param code the code of the step
     * @return whether it does
     */
    public static boolean isMissing(String code) {
        return entry(code).isMissing;
    }
}
