package vn.phoihop.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints what the library takes as a multiple of what the others take, and how many bytes each
 * allocates a call.
 */
final class Ratios {
    private static final String OURS = "ours";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Ratios() {}

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        String only = args.length == 0 ? ".*" : args[0];
        if (only.equals("Scale")) {
            Scale.run();
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("vn\\.phoihop\\.bench\\.(" + only + ")")
                        .forks(3)
                        .warmupIterations(30)
                        .warmupTime(TimeValue.milliseconds(100))
                        .measurementIterations(60)
                        .measurementTime(TimeValue.milliseconds(50))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, Map<String, RunResult>> runs = new LinkedHashMap<>();
        for (RunResult result : results) {
            String[] names = result.getParams().getBenchmark().split("\\.");
            runs.computeIfAbsent(key(names[names.length - 2], result.getParams()), key -> new LinkedHashMap<>())
                    .put(names[names.length - 1], result);
        }
        System.out.println();
        runs.forEach(Ratios::print);
        for (int duties : new int[] {10, 50, 1000}) {
            print("Memory, " + duties + " duties", Footprint.ratio(duties));
        }
    }

    /** Such as {@code Checking, 0 defects, 10 duties}. */
    private static String key(String benchmark, BenchmarkParams params) {
        return params.getParamsKeys().stream()
                .map(param -> ", " + params.getParam(param) + " " + param)
                .collect(Collectors.joining("", benchmark, ""));
    }

    private static void print(String key, Map<String, RunResult> runs) {
        RunResult ours = runs.get(OURS);
        runs.forEach((name, run) -> {
            if (ours != null && run != ours) {
                print(key + ", to " + name, time(ours) / time(run));
            }
            System.out.printf(Locale.ROOT, "%-48s %.0f bytes%n", key + ", " + name, allocated(run));
        });
    }

    /**
     * Of each fork the time that a tenth of its iterations stay below, so that what else the machine has to do counts
     * little; of the forks the one in the middle, since each is compiled a little differently.
     */
    private static double time(RunResult run) {
        double[] forks = run.getBenchmarkResults().stream()
                .mapToDouble(fork -> fork.getPrimaryResult().getStatistics().getPercentile(10))
                .sorted()
                .toArray();
        return forks[forks.length / 2];
    }

    private static double allocated(RunResult run) {
        Result<?> result = run.getSecondaryResults().get(ALLOCATED);
        return result == null ? Double.NaN : result.getScore();
    }

    private static void print(String what, double ratio) {
        System.out.printf(Locale.ROOT, "%-48s %.2f%n", what, ratio);
    }
}
