package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.DocumentIdentity.Verdict;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Words;

/** The numbers and symbols that an agreement has and names, each read once, and which of them are of one document. */
final class Numbers {
    private record Known(DocumentIdentity identity, Pointer at) {}

    private final Map<String, List<Known>> known = new HashMap<>();

    /** Reads the number of a document; it is compared with those before it. */
    Scope.Mention number(String written, Optional<LocalDate> issued, Optional<Words> document, Pointer at) {
        NumberReading reading = NumberReading.of(written);
        Optional<String> earlier = reading.number().flatMap(number -> earlier(number, issued, at));
        return new Scope.Mention(written, reading, issued, document, earlier);
    }

    private Optional<String> earlier(DocumentNumber number, Optional<LocalDate> issued, Pointer at) {
        DocumentIdentity identity =
                issued.map(day -> DocumentIdentity.of(number, day)).orElseGet(() -> DocumentIdentity.of(number));
        List<Known> alike = known.computeIfAbsent(number.number(), n -> new ArrayList<>());
        Optional<String> earlier = alike.stream()
                .filter(other -> isSame(other.identity, identity))
                .map(other -> other.at.toString())
                .findFirst();
        alike.add(new Known(identity, at));
        return earlier;
    }

    private static boolean isSame(DocumentIdentity one, DocumentIdentity other) {
        Verdict verdict = one.compare(other).verdict();
        return verdict == Verdict.SAME || verdict == Verdict.LIKELY_SAME;
    }
}
