package dev.tauraro.jsr223.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link RulesBenchmark} for every engine and prints the table of {@code benchmarks.md}. */
public final class RulesTable {
  private RulesTable() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws RunnerException {
    Map<String, Map<String, Double>> engines = new TreeMap<>();
    for (RunResult each :
        new Runner(new OptionsBuilder().include(RulesBenchmark.class.getName()).build()).run()) {
      engines
          .computeIfAbsent(each.getParams().getParam("name"), name -> new TreeMap<>())
          .put(each.getPrimaryResult().getLabel(), each.getPrimaryResult().getScore());
    }
    System.out.println("| engine | `amount > 100`, µs | a loop of 1000 trips, µs |");
    System.out.println("| --- | --- | --- |");
    engines.forEach(
        (name, times) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                name,
                times.get("condition"),
                times.get("score")));
  }
}
