package dev.tauraro.engine;

import dev.tauraro.engine.bytecode.Disassembler;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.profile.ProfileHints;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A compiled script. Immutable; it may run in many contexts of the engine that made it, at the same
 * time.
 */
public final class Script {
  /** The most bytes that {@link #warmUpHints} are, and that {@link #warmUp} looks at. */
  public static final int MAX_HINT_BYTES = ProfileHints.MAX_BYTES;

  private final Engine engine;
  private final Profile profile;
  private Set<String> globalNames;

  Script(Engine engine, Profile profile) {
    this.engine = engine;
    this.profile = profile;
  }

  /** The engine that compiled it. */
  public Engine engine() {
    return engine;
  }

  /** The name that tracebacks show. */
  public String name() {
    return profile.code().source().name();
  }

  /** A readable listing of the bytecode. */
  public String disassemble() {
    return Disassembler.disassemble(profile.code());
  }

  /** Names of the module variables and built-ins that the text refers to. */
  public Set<String> globalNames() {
    if (globalNames == null) {
      GlobalNames names = profile.code().globals();
      globalNames =
          IntStream.range(0, names.size())
              .mapToObj(names::name)
              .collect(Collectors.toUnmodifiableSet());
    }
    return globalNames;
  }

  /**
   * What this engine observed of the parts that got hot, for another engine: to be given to {@link
   * #warmUp} of the same script there. It tells kinds of values, and none of the values.
   *
   * @return at most {@link #MAX_HINT_BYTES}; empty when nothing is compiled, or it would be more
   */
  public byte[] warmUpHints() {
    return ProfileHints.of(profile);
  }

  /**
   * Has the parts compiled that were hot elsewhere as soon as they run, and for the kinds of values
   * that were seen there. Hints are guesses, which compiled code checks: wrong ones cost time and
   * change nothing that a script does, wherever they come from. Only parts that have not run yet
   * take them.
   *
   * @return false when these are no hints for this script and this version of the engine; they are
   *     left alone then
   */
  public boolean warmUp(byte[] hints) {
    return ProfileHints.apply(profile, Objects.requireNonNull(hints, "hints"));
  }

  Profile profile() {
    return profile;
  }
}
