package dev.tauraro.jsr223;

import dev.tauraro.engine.Script;
import java.util.Objects;
import javax.script.Bindings;
import javax.script.CompiledScript;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;

/** A script that was compiled once; many threads may evaluate it at the same time. */
final class TauraroCompiledScript extends CompiledScript {
  private final TauraroScriptEngine engine;
  private final Script script;

  TauraroCompiledScript(TauraroScriptEngine engine, Script script) {
    this.engine = engine;
    this.script = script;
  }

  Script script() {
    return script;
  }

  @Override
  public Object eval(ScriptContext context) throws ScriptException {
    return engine.run(script, Objects.requireNonNull(context, "context"));
  }

  @Override
  public Object eval(Bindings bindings) throws ScriptException {
    ScriptContext context = engine.getContext();
    return eval(bindings == null ? context : new BindingsContext(bindings, context));
  }

  @Override
  public ScriptEngine getEngine() {
    return engine;
  }
}
