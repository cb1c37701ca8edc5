package dev.tauraro.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tauraro.engine.telemetry.Telemetry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One process is driver and executor here. */
class TotalsTest {
  private static final int PARTITIONS = 8;
  private static final int LINES = 20_000;
  private static final Map<String, Double> RATES = Map.of("north", 1.0, "south", 0.9, "west", 1.25);

  private static JavaSparkContext spark;

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  private static String script() throws IOException {
    try (InputStream stream = TotalsTest.class.getResourceAsStream("/orders.py")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JavaRDD<String> data(List<String> lines) {
    return spark.parallelize(lines, PARTITIONS);
  }

  @Test
  void theTotalsOfAllPartitionsAreThoseOfOneLoop() throws IOException {
    List<String> lines = new ArrayList<>(List.of("# region;amount;percent"));
    Map<String, Double> expected = new TreeMap<>();
    List<String> regions = List.of("north", "south", "west");
    for (int i = 0; i < LINES; i++) {
      String region = regions.get(i % 3);
      int amount = i % 40;
      int percent = i % 7;
      lines.add(String.format(Locale.ROOT, "%s;%d;%d", region, amount, percent));
      double total = amount - amount / 2 * percent / 100.0;
      expected.merge(region, total * RATES.get(region), Double::sum);
    }
    Totals.Result result = Totals.of(data(lines), script(), "orders.py");
    assertThat(result.failures()).isEmpty();
    assertThat(result.totals()).hasSameSizeAs(expected);
    expected.forEach(
        (region, total) ->
            assertThat(result.totals().get(region)).isCloseTo(total, within(1e-6 * total)));
    long compiled = unitsCompiled();
    assertThat(compiled).isPositive();
    // Other partitions, and another job, run what was compiled.
    Totals.of(data(lines), script(), "orders.py");
    assertThat(unitsCompiled()).isEqualTo(compiled);
  }

  private static long unitsCompiled() {
    Telemetry telemetry = ScriptEngine.get().telemetry();
    return telemetry.count(Telemetry.Counter.LOOPS_COMPILED)
        + telemetry.count(Telemetry.Counter.FUNCTIONS_COMPILED);
  }

  @Test
  void aLineThatFailsIsToldAndOthersCount() throws IOException {
    Totals.Result result =
        Totals.of(
            data(List.of("north;2;0", "east;1;0", "north", "south;10000000;1")),
            script(),
            "orders.py");
    assertThat(result.totals()).isEqualTo(Map.of("north", 2.0));
    assertThat(result.failures())
        .containsOnlyKeys(
            "orders.py, line 13: KeyError: 'east'",
            "orders.py, line 9: ValueError: not enough values to unpack (expected 3, got 1)",
            "orders.py, line 11: STEPS: STEPS limit exceeded: allowed 1000000, used 1000001");
  }

  @Test
  void aScriptThatCannotRunEndsTheJob() {
    assertThatThrownBy(() -> Totals.of(data(List.of("a")), "x = 1\n", "x.py"))
        .isInstanceOf(SparkException.class)
        .hasMessageContaining("x.py defines no function main");
    assertThatThrownBy(() -> Totals.of(data(List.of("a")), "def main(:\n", "x.py"))
        .isInstanceOf(SparkException.class)
        .hasMessageContaining("x.py, line 1: SyntaxError");
  }

  @Test
  void valuesOfAllKindsAreSent() {
    List<ScriptOutcome> outcomes =
        data(List.of(
                "[1, (2.5, True)]",
                "{'a': None}",
                "10 ** 30",
                "object()",
                "[a := []] and a.append(a) or a"))
            .mapPartitions(
                new ScriptMapper<String>(
                    "def main(text): return eval(text)", "any.py", 1000, 1 << 20))
            .collect();
    assertThat(outcomes.subList(0, 3))
        .extracting(outcome -> String.valueOf(outcome.value()))
        .containsExactly("[1, [2.5, true]]", "{a=null}", "1" + "0".repeat(30));
    assertThat(outcomes.get(3).error()).endsWith("found: object");
    assertThat(outcomes.get(4).error()).contains("more than 100 levels");
  }
}
