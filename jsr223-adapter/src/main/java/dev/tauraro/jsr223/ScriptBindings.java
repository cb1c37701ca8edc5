package dev.tauraro.jsr223;

import java.util.function.Supplier;
import javax.script.SimpleBindings;

/** Bindings that an engine makes. They hold their world, so both go together. */
final class ScriptBindings extends SimpleBindings {
  private final Worlds owner;
  private final CountedMap variables;
  private World world;

  ScriptBindings(Worlds owner) {
    this(owner, new CountedMap());
  }

  private ScriptBindings(Worlds owner, CountedMap variables) {
    super(variables);
    this.owner = owner;
    this.variables = variables;
  }

  /** How often the host or a script has changed them. */
  int changes() {
    return variables.changes();
  }

  boolean isOf(Worlds worlds) {
    return owner == worlds;
  }

  synchronized World world(Supplier<World> maker) {
    if (world == null) {
      world = maker.get();
    }
    return world;
  }
}
