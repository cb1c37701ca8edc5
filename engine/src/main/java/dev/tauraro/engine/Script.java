package dev.tauraro.engine;

import dev.tauraro.engine.bytecode.Disassembler;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.profile.Profile;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A compiled script. Immutable; it may run in many contexts of the engine that made it, at the same
 * time.
 */
public final class Script {
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

  Profile profile() {
    return profile;
  }
}
