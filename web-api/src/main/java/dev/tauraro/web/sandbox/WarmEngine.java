package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Script;
import dev.tauraro.engine.ScriptException;

/**
 * An engine that takes part in what replicas learn from each other.
 *
 * @param warmUp null for an engine that does not
 */
record WarmEngine(Engine engine, WarmUp warmUp) {
  /**
   * The script, which is compiled once.
   *
   * @throws ScriptException when it is none
   */
  Script script(SourceCode source) {
    Script script = source.compiledBy(engine);
    if (warmUp != null) {
      warmUp.prepare(source, script);
    }
    return script;
  }

  /** Takes note of what the compiler did for a run. */
  void learnt(SourceCode source, RunResult.Jit jit) {
    if (warmUp != null && jit.unitsCompiled() + jit.cacheHits() > 0) {
      warmUp.learnt(source, source.compiledBy(engine));
    }
  }
}
