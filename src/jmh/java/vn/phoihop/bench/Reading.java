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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;

/** The strict reader against a lax mapper that binds the same bytes to plain records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {
    static final JsonMapper LAX = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Param({"10", "50", "1000"})
    int duties;

    private byte[] json;

    @Setup
    public void write() {
        json = Material.written(Material.sound(duties));
        if (PhoihopJson.readAgreement(json).duties().size()
                != LAX.readValue(json, PlainAgreement.class).duties().size()) {
            throw new IllegalStateException("both must read the same");
        }
    }

    @Benchmark
    public Agreement ours() {
        return PhoihopJson.readAgreement(json);
    }

    @Benchmark
    public Object plain() {
        return LAX.readValue(json, PlainAgreement.class);
    }
}
