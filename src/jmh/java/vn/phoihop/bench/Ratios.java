package vn.phoihop.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints what the library takes as a multiple of what the plain code takes. */
final class Ratios {
    private Ratios() {}

    public static void main(String[] args) throws RunnerException {
        String only = args.length == 0 ? ".*" : args[0];
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("vn\\.phoihop\\.bench\\.(" + only + ")")
                        .forks(2)
                        .warmupIterations(6)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        Map<String, Double> ours = new LinkedHashMap<>();
        Map<String, Double> plain = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String defects = result.getParams().getParam("defects");
            String key = benchmark.substring(0, benchmark.lastIndexOf('.')).replaceFirst(".*\\.", "")
                    + (defects == null ? "" : ", " + defects + " defects")
                    + ", " + result.getParams().getParam("duties") + " duties";
            (benchmark.endsWith(".ours") ? ours : plain)
                    .put(key, result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        System.out.println();
        ours.forEach((key, time) -> print(key, time / plain.getOrDefault(key, Double.NaN)));
        for (int duties : new int[] {10, 50, 1000}) {
            print("Memory, " + duties + " duties", Footprint.ratio(duties));
        }
    }

    private static void print(String what, double ratio) {
        System.out.printf(Locale.ROOT, "%-36s %.2f%n", what, ratio);
    }
}
