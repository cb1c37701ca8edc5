package dev.tauraro.engine.corpus;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.telemetry.JitEvent;
import java.util.List;
import java.util.function.Consumer;

/** A way to run scripts. All modes must print the same and count the same steps. */
public enum Mode {
  /** Everything interpreted: the mode that the others are compared with. */
  OFF(JitMode.OFF, 0),
  /** Everything compiled before its first trip. */
  EAGER(JitMode.EAGER, 0),
  /** As eager, and every guard fails the first time it is reached. */
  STRESS(JitMode.STRESS, 0),
  /** What a user gets, but for compilation in line, which makes runs repeatable. */
  DEFAULT(JitMode.AUTO, 0),
  /** Hot after one trip. */
  HOT_1(JitMode.AUTO, 1),
  /** Hot after a few trips, so that profiles are neither empty nor rich. */
  HOT_7(JitMode.AUTO, 7),
  /** Hot after a hundred trips. */
  HOT_100(JitMode.AUTO, 100),
  /** Hot after ten thousand trips, when a loop's types have long settled. */
  HOT_10000(JitMode.AUTO, 10_000);

  /** The modes of every run of the corpus. */
  public static final List<Mode> OF_CORPUS =
      List.of(OFF, EAGER, STRESS, DEFAULT, HOT_1, HOT_100, HOT_10000);

  private final JitMode jit;
  private final int hotLoop;

  Mode(JitMode jit, int hotLoop) {
    this.jit = jit;
    this.hotLoop = hotLoop;
  }

  /** An engine that runs scripts this way. */
  public Engine newEngine() {
    return newEngine(event -> {});
  }

  /** As {@link #newEngine()}, with a listener. */
  Engine newEngine(Consumer<JitEvent> listener) {
    Engine.Builder builder =
        Engine.builder().jit(jit).backgroundCompilation(false).listener(listener);
    return (hotLoop == 0 ? builder : builder.hotLoopThreshold(hotLoop)).build();
  }
}
