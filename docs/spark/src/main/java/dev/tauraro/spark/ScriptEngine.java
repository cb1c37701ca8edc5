package dev.tauraro.spark;

import dev.tauraro.engine.Engine;

/**
 * The engine of an executor, for all of its tasks: what one task has compiled runs in the others,
 * and a text that it has seen is not compiled again.
 */
final class ScriptEngine {
  private static final Engine ENGINE = Engine.create();

  private ScriptEngine() {}

  static Engine get() {
    return ENGINE;
  }
}
