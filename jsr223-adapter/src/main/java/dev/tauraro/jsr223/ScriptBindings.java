package dev.tauraro.jsr223;

import java.util.function.Supplier;
import javax.script.SimpleBindings;

/** Bindings that an engine makes. They hold their world, so both go together. */
final class ScriptBindings extends SimpleBindings {
  private final Worlds owner;
  private World world;

  ScriptBindings(Worlds owner) {
    this.owner = owner;
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
