package vn.phoihop.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBooks;

/** The whole book on more and more duties: ten times as many should take ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckingMore {
    @Param({"1000", "10000", "100000"})
    int duties;

    private Agreement agreement;

    @Setup
    public void make() {
        agreement = Material.sound(duties);
    }

    @Benchmark
    public Findings ours() {
        return RuleBooks.standard().check(agreement);
    }
}
