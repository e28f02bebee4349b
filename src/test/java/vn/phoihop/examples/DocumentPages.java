package vn.phoihop.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Relation;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.NumberReading.Reading;

/** The numbers of an agreement and of the documents it names, with what they say, and its clauses. */
record DocumentPages(Agreement agreement, Wording words, Sheet sheet) {
    void ownNumber(String number) {
        List<String> lines = new ArrayList<>(List.of(number));
        lines.addAll(readings(number));
        sheet.row(words.say("Số, ký hiệu", "Number"), lines);
    }

    void relations() {
        if (agreement.relations().isEmpty()) {
            return;
        }
        sheet.section(words.say("Văn bản liên quan", "Related documents"));
        for (Relation relation : agreement.relations()) {
            List<String> lines = new ArrayList<>(List.of(document(relation)));
            relation.number().map(this::readings).ifPresent(lines::addAll);
            sheet.row(relation.kind().label(words.locale()), lines);
        }
    }

    private String document(Relation relation) {
        return words.text(relation.document())
                + relation.number().map(number -> ", " + number).orElse("")
                + relation.issued()
                        .map(day -> words.say(", ngày ", ", of ") + words.day(day))
                        .orElse("")
                + relation.issuer()
                        .map(issuer -> words.say(", của ", ", by ") + words.name(issuer))
                        .orElse("")
                + words.cites(relation.cites());
    }

    void clauses() {
        if (agreement.clauses().isEmpty()) {
            return;
        }
        sheet.section(words.say("Điều, khoản, điểm", "Clauses"));
        for (Clause clause : agreement.clauses()) {
            String says = Stream.of(clause.heading(), clause.text())
                    .flatMap(part -> part.map(words::text).stream())
                    .collect(Collectors.joining(": "));
            sheet.item(clause.provision().text(words.locale()), says + words.cites(clause.cites()));
            if (!clause.references().isEmpty()) {
                sheet.detail(
                        words.say("Dẫn:", "Refers to:"),
                        clause.references().stream().map(this::reference).collect(Collectors.joining("; ")));
            }
        }
    }

    private String reference(CrossReference reference) {
        return reference.provision().text(words.locale())
                + reference.document().map(id -> " (" + id + ")").orElse("");
    }

    /** What a number says of its document, a line for each way of reading it. */
    private List<String> readings(String number) {
        List<String> lines = NumberReading.of(number).readings().stream()
                .map(reading -> words.say("đọc là: ", "read as: ") + reading(reading))
                .toList();
        return lines.isEmpty() ? List.of(words.say("không đọc được", "not readable as a number")) : lines;
    }

    private String reading(Reading reading) {
        String types = reading.types().stream()
                .map(type -> type.label(words.locale()))
                .collect(Collectors.joining(words.say(" hoặc ", " or ")));
        StringBuilder b = new StringBuilder(
                types.isEmpty() ? reading.abbreviation().orElse(words.say("Văn bản", "Document")) : types);
        b.append(words.say(" số ", " no. ")).append(reading.number());
        reading.year().ifPresent(year -> b.append(words.say(" năm ", " of ")).append(year));
        if (!reading.issuers().isEmpty()) {
            b.append(words.say(" của ", " by ")).append(String.join(", ", reading.issuers()));
        }
        if (!reading.units().isEmpty()) {
            b.append(words.say(", đơn vị hoặc lĩnh vực ", ", unit or field "))
                    .append(String.join(", ", reading.units()));
        }
        return b.append(words.say(" (thể thức: ", " (shape: "))
                .append(reading.family().label(words.locale()))
                .append(")")
                .toString();
    }
}
