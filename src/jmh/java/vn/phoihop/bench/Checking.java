package vn.phoihop.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.ElementId;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;

/**
 * The standard rules against one loop written by hand. Each call gets a new agreement that shares its elements with the
 * last one, so that no index an agreement keeps is there beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Checking {
    private static final ElementId ONE = ElementId.of("one");
    private static final ElementId OTHER = ElementId.of("other");

    /** The rules that the loop written by hand has too. */
    private static final RuleBook BOOK = RuleBook.of(Stream.of(
                    "reference-unknown",
                    "id-duplicate",
                    "name-shared",
                    "element-uncited",
                    "name-alike",
                    "date-incomplete",
                    "term-length-differs",
                    "phases-overlap",
                    "party-without-duty",
                    "bearer-unsettled",
                    "duty-without-origin",
                    "parts-open",
                    "target-referred",
                    "ambiguity-open",
                    "list-open",
                    "kind-unlisted",
                    "field-unread")
            .map(code -> RuleBooks.standard().rule(code).orElseThrow())
            .toList());

    @Param({"10", "50", "1000"})
    int duties;

    @Param({"0", "10"})
    int defects;

    private Agreement agreement;

    @Setup
    public void make() {
        agreement = defects == 0 ? Material.sound(duties) : Material.defective(duties);
        List<String> ours = BOOK.check(agreement).all().stream()
                .map(f -> f.code() + " " + f.pointer() + " " + f.arguments().values())
                .toList();
        List<String> plain = PlainCheck.check(agreement).stream()
                .map(f -> f.code() + " " + f.pointer() + " " + f.arguments())
                .toList();
        if (ours.size() != defects || !ours.equals(plain)) {
            throw new IllegalStateException("both must find the same " + defects + ": " + ours + ", " + plain);
        }
    }

    @Benchmark
    public Findings ours() {
        return BOOK.check(anew());
    }

    @Benchmark
    public List<PlainCheck.Found> plain() {
        return PlainCheck.check(anew());
    }

    private Agreement anew() {
        agreement = agreement.withId(agreement.id().equals(ONE) ? OTHER : ONE);
        return agreement;
    }
}
