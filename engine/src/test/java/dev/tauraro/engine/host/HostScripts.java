package dev.tauraro.engine.host;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.ScriptException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs scripts that are given Java objects. */
final class HostScripts {
  private final HostAccess access;
  private final Map<String, Object> given = new LinkedHashMap<>();

  HostScripts(HostAccess access) {
    this.access = access;
  }

  HostScripts with(String name, Object value) {
    given.put(name, value);
    return this;
  }

  /** {@code repr} of the value of the last expression. */
  String run(String... lines) {
    return run(JitMode.OFF, lines);
  }

  String run(JitMode mode, String... lines) {
    try (Engine engine = Engine.builder().jit(mode).build();
        Context context = engine.newContext().hostAccess(access)) {
      given.forEach(context::set);
      context.eval(String.join("\n", lines).replaceFirst("([^\n]*)$", "_last = ($1)"));
      return (String) context.eval("repr(_last)");
    }
  }

  /** {@code Type: message} of the exception that ends the script. */
  String fail(String... lines) {
    return failure(lines).getMessage();
  }

  ScriptException failure(String... lines) {
    try (Engine engine = Engine.builder().jit(JitMode.OFF).build();
        Context context = engine.newContext().hostAccess(access)) {
      given.forEach(context::set);
      context.eval(String.join("\n", lines));
    } catch (ScriptException e) {
      return e;
    }
    throw new AssertionError("did not fail");
  }
}
