package vn.phoihop.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import vn.phoihop.json.JsonProblem;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.UnreadableJsonException;

/** Saying all ten faults of a text against reading the same text without them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Refusing {
    private static final int FAULTS = 10;

    @Param({"10", "50", "1000"})
    int duties;

    private byte[] sound;
    private byte[] faulty;

    @Setup
    public void write() {
        sound = Material.written(Material.sound(duties));
        String text = new String(sound, StandardCharsets.UTF_8);
        for (int i = 0; i < FAULTS; i++) {
            text = text.replaceFirst("\"modality\": \"(must|should|may|must-not)\"", "\"modality\": \"shall\"");
        }
        faulty = text.getBytes(StandardCharsets.UTF_8);
        if (ours().size() != FAULTS) {
            throw new IllegalStateException("all faults must be said, but were " + ours());
        }
    }

    @Benchmark
    public List<JsonProblem> ours() {
        try {
            throw new IllegalStateException("text must be refused, but was read: " + PhoihopJson.readAgreement(faulty));
        } catch (UnreadableJsonException e) {
            return e.problems();
        }
    }

    @Benchmark
    public Agreement plain() {
        return PhoihopJson.readAgreement(sound);
    }
}
