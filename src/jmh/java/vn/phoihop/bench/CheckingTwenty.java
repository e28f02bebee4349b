package vn.phoihop.bench;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
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

/** Twenty checks of single elements: a rule book, a loop, Hibernate Validator and Drools. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckingTwenty {
    private static final Validator VALIDATOR = TwentyByHibernate.validator();

    @Param({"10", "50", "1000"})
    int duties;

    @Param({"0", "10"})
    int defects;

    private Agreement agreement;

    @Setup
    public void make() {
        agreement = defects == 0 ? Material.sound(duties) : Material.defective(duties);
        int found = Twenty.plain(agreement).size();
        if (TwentyByRules.BOOK.check(agreement).all().size() != found
                || VALIDATOR.validate(agreement).size() != found
                || TwentyByDrools.check(agreement).size() != found) {
            throw new IllegalStateException("all must find the same " + found + ", but found "
                    + TwentyByRules.BOOK.check(agreement).all().size() + ", "
                    + VALIDATOR.validate(agreement).size() + ", "
                    + TwentyByDrools.check(agreement).size());
        }
    }

    @Benchmark
    public Findings ours() {
        return TwentyByRules.BOOK.check(agreement);
    }

    @Benchmark
    public List<String> plain() {
        return Twenty.plain(agreement);
    }

    @Benchmark
    public Set<ConstraintViolation<Agreement>> hibernate() {
        return VALIDATOR.validate(agreement);
    }

    @Benchmark
    public List<Object> drools() {
        return TwentyByDrools.check(agreement);
    }
}
