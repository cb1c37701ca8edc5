package dev.tauraro.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Adds up numbers by names, both found in lines of text by a script: its {@code main} gets a line
 * and returns a pair of them, or None for a line that does not count.
 */
public final class Totals {
  private static final long STEPS = 1_000_000;
  private static final long MEMORY = 64L << 20;

  private Totals() {}

  /**
   * What was found.
   *
   * @param failures how many lines failed, by reason
   */
  record Result(Map<String, Double> totals, Map<String, Long> failures) {}

  /**
   * Prints the totals of the files that are named, and how many lines failed.
   *
   * @param args a script's path, and Spark's path of the data
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("wanted: SCRIPT DATA");
      System.exit(2);
    }
    Path script = Path.of(args[0]);
    String source = Files.readString(script);
    SparkConf configuration = new SparkConf().setAppName("Totals of " + script.getFileName());
    try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
      Result result = of(spark.textFile(args[1]), source, script.getFileName().toString());
      result.totals().forEach((name, total) -> System.out.println(name + "\t" + total));
      result.failures().forEach((reason, count) -> System.err.println(count + " × " + reason));
    }
  }

  static Result of(JavaRDD<String> lines, String source, String name) {
    JavaRDD<ScriptOutcome> outcomes =
        lines.mapPartitions(new ScriptMapper<>(source, name, STEPS, MEMORY)).cache();
    Map<String, Double> totals =
        outcomes
            .filter(outcome -> outcome.value() != null)
            .mapToPair(outcome -> pair((List<?>) outcome.value()))
            .reduceByKey(Double::sum)
            .sortByKey()
            .collectAsMap();
    Map<String, Long> failures =
        outcomes.filter(outcome -> !outcome.succeeded()).map(ScriptOutcome::error).countByValue();
    return new Result(totals, failures);
  }

  private static Tuple2<String, Double> pair(List<?> found) {
    return new Tuple2<>((String) found.get(0), ((Number) found.get(1)).doubleValue());
  }
}
