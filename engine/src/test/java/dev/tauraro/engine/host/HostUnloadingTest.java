package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.JitMode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes that scripts have used go when the application lets go of them. */
class HostUnloadingTest {
  private static final String SCRIPT =
      """
      def total(items):
        sum = 0.0
        for i in items:
          sum += i.price
        return sum

      items = [Part('pen', 1.5) for each in range(3000)]
      text = f'{total(items)} {items[0].name} {Part}'
      """;

  /** Has classes of its own although its parent has them too. */
  private static final class Plugin extends ClassLoader {
    Plugin() {
      super(Part.class.getClassLoader());
    }

    Class<?> part() throws IOException {
      String name = Part.class.getName();
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      }
    }
  }

  @Test
  void withTheirEngine() throws IOException {
    for (JitMode mode : List.of(JitMode.OFF, JitMode.EAGER)) {
      assertThat(isCollected(runOnce(mode))).as(mode.name()).isTrue();
    }
  }

  @Test
  void whileTheEngineLives() throws IOException {
    try (Engine engine = Engine.builder().jit(JitMode.OFF).build()) {
      WeakReference<ClassLoader> loader = run(engine);
      assertThat(isCollected(loader)).isTrue();
      assertThat(isCollected(run(engine))).isTrue();
    }
  }

  private static WeakReference<ClassLoader> runOnce(JitMode mode) throws IOException {
    try (Engine engine = Engine.builder().jit(mode).backgroundCompilation(false).build()) {
      return run(engine);
    }
  }

  private static WeakReference<ClassLoader> run(Engine engine) throws IOException {
    Plugin plugin = new Plugin();
    try (Context context = engine.newContext().hostAccess(HostAccess.ALL)) {
      context.set("Part", plugin.part());
      context.eval(SCRIPT);
      assertThat(context.get("text")).asString().startsWith("4500.0 pen");
    }
    return new WeakReference<>(plugin);
  }

  /** Types are kept softly, so memory has to run short. */
  private static boolean isCollected(WeakReference<?> reference) {
    System.gc();
    if (reference.refersTo(null)) {
      return true;
    }
    try {
      fill(reference);
    } catch (OutOfMemoryError full) {
      // What is kept softly is gone by now.
    }
    return reference.refersTo(null);
  }

  private static void fill(WeakReference<?> reference) {
    Object[] filling = {};
    while (!reference.refersTo(null) && filling.length < 3) {
      int size = (int) Math.max(1 << 20, Math.min(1 << 26, free() / 64));
      filling = new Object[] {filling, new long[size]};
    }
  }

  private static long free() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }
}
