package dev.tauraro.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.Script;
import dev.tauraro.engine.telemetry.JitEvent;
import dev.tauraro.engine.telemetry.RejectEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hints of one engine for another: good ones compile early, and whatever they say, scripts print
 * the same and count the same steps.
 */
final class WarmUpTest {
  private static final Path CORPUS = Scripts.folder("corpus");
  private static final Limits LIMITS = Limits.none().wallTime(Duration.ofSeconds(60));
  private static final int LIES = 4;
  private static final int HEADER = Integer.BYTES + Long.BYTES;
  private static final String HOT_LOOP =
      """
      def square(x):
          return x * x
      total = 0
      for i in range(trips):
          total += square(i) if i % 7 else 1
      """;

  static Stream<String> scripts() {
    String only = System.getProperty("corpus.only", "jit/edge_");
    return Scripts.under(CORPUS).stream().filter(each -> each.contains(only));
  }

  private static String text(String script) {
    return Scripts.text(CORPUS.resolve(script));
  }

  /** Runs a script in a new engine, which gets hints before. */
  private static Outcome run(String script, Mode mode, byte[] hints, List<JitEvent> refused) {
    try (Engine engine = mode.newEngine(event -> note(event, refused))) {
      ScriptRunner.onLargeStack(() -> engine.compile(text(script), script).warmUp(hints));
      return ScriptRunner.run(engine, text(script), script, LIMITS);
    }
  }

  private static void note(JitEvent event, List<JitEvent> refused) {
    if (event instanceof RejectEvent && ((RejectEvent) event).reason().equals("INTERNAL_ERROR")) {
      refused.add(event);
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void hintsChangeNothingButSpeed(String script) throws IOException {
    Outcome interpreted;
    try (Engine engine = Mode.OFF.newEngine()) {
      interpreted = ScriptRunner.run(engine, text(script), script, LIMITS);
    }
    byte[] hints;
    try (Engine engine = Mode.HOT_7.newEngine()) {
      Script compiled = ScriptRunner.onLargeStack(() -> engine.compile(text(script), script));
      ScriptRunner.run(engine, text(script), script, LIMITS);
      hints = compiled.warmUpHints();
    }
    List<JitEvent> refused = new CopyOnWriteArrayList<>();
    assertThat(run(script, Mode.HOT_10000, hints, refused)).as("honest").isEqualTo(interpreted);
    for (int seed = 0; seed < LIES && hints.length > 0; seed++) {
      byte[] lies = lies(hints, new Random(seed));
      Mode mode = seed % 2 == 0 ? Mode.HOT_10000 : Mode.STRESS;
      assertThat(run(script, mode, lies, refused)).as("lies " + seed).isEqualTo(interpreted);
    }
    assertThat(refused).isEmpty();
  }

  /** Hints that are well formed, and say anything of the same instructions. */
  private static byte[] lies(byte[] hints, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(hints));
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(in.readNBytes(HEADER));
    while (in.available() > 0) {
      int unit = in.readUnsignedShort();
      out.writeShort(unit);
      out.writeByte(in.readByte());
      for (int i = 0; i < 3; i++) {
        int count = in.readUnsignedShort();
        out.writeShort(count);
        out.write(in.readNBytes(count * Short.BYTES));
      }
      int places = in.readUnsignedShort();
      out.writeShort(places);
      for (int i = 0; i < places; i++) {
        out.writeShort(in.readUnsignedShort());
        out.writeLong(types(in.readLong(), random));
        out.writeByte(in.readUnsignedByte() ^ random.nextInt(4));
        in.skipNBytes((long) in.readUnsignedByte() * Short.BYTES);
        int seen = random.nextInt(3);
        out.writeByte(seen);
        for (int j = 0; j < seen; j++) {
          out.writeShort(unit << 1 | random.nextInt(2));
        }
      }
    }
    return bytes.toByteArray();
  }

  /** Another kind for each operand, several, anything, or what was seen. */
  private static long types(long seen, Random random) {
    switch (random.nextInt(4)) {
      case 0:
        return 1L << random.nextInt(16)
            | 1L << 16 + random.nextInt(16)
            | 1L << 32 + random.nextInt(16)
            | 1L << 48 + random.nextInt(16);
      case 1:
        return seen | 1L << random.nextInt(64);
      case 2:
        return random.nextLong();
      default:
        return seen;
    }
  }

  private static List<String> compiled(Engine engine, int trips) {
    try (var context = engine.newContext()) {
      context.set("trips", trips);
      context.run(engine.compile(HOT_LOOP, "hot.py"));
      List<String> counts = new ArrayList<>();
      counts.add("loops " + context.jitStatistics().loopsCompiled());
      return counts;
    }
  }

  @Test
  void aHintedLoopIsCompiledAtOnce() {
    byte[] hints;
    try (Engine engine = Mode.DEFAULT.newEngine()) {
      assertThat(engine.compile(HOT_LOOP, "hot.py").warmUpHints()).isEmpty();
      assertThat(compiled(engine, 50)).containsExactly("loops 0");
      assertThat(compiled(engine, 1000)).containsExactly("loops 1");
      hints = engine.compile(HOT_LOOP, "hot.py").warmUpHints();
    }
    assertThat(hints).isNotEmpty();
    try (Engine engine = Mode.DEFAULT.newEngine()) {
      assertThat(engine.compile(HOT_LOOP, "hot.py").warmUp(hints)).isTrue();
      assertThat(compiled(engine, 5)).containsExactly("loops 1");
    }
  }

  @Test
  void whatIsNoHintIsRefused() {
    byte[] hints;
    try (Engine engine = Mode.HOT_1.newEngine()) {
      compiled(engine, 1000);
      Script script = engine.compile(HOT_LOOP, "hot.py");
      hints = script.warmUpHints();
      assertThat(engine.compile("x = 1", "other.py").warmUp(hints)).isFalse();
    }
    try (Engine engine = Mode.OFF.newEngine()) {
      assertThat(engine.compile(HOT_LOOP, "hot.py").warmUp(hints)).isFalse();
    }
    try (Engine engine = Mode.DEFAULT.newEngine()) {
      Script script = engine.compile(HOT_LOOP, "hot.py");
      assertThat(script.warmUp(new byte[0])).isFalse();
      assertThat(script.warmUp(new byte[1 << 20])).isFalse();
      Random random = new Random(1);
      for (int length = 0; length < hints.length; length++) {
        byte[] cut = java.util.Arrays.copyOf(hints, length);
        assertThat(length > HEADER && script.warmUp(cut)).as("cut at %s", length).isFalse();
        byte[] noise = hints.clone();
        random.nextBytes(noise);
        assertThat(script.warmUp(noise)).isFalse();
        System.arraycopy(hints, 0, noise, 0, HEADER);
        script.warmUp(noise);
      }
      assertThat(compiled(engine, 1000)).hasSize(1);
    }
  }
}
