package dev.tauraro.jsr223;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Script;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Objects;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;

/**
 * A script engine. Threads may share it: runs on the same bindings happen one after the other, all
 * others at the same time.
 */
final class TauraroScriptEngine extends AbstractScriptEngine implements Compilable, Invocable {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final ScriptEngineFactory factory;
  private final Worlds worlds = new Worlds();
  private Engine engine;

  TauraroScriptEngine(ScriptEngineFactory factory) {
    this.factory = factory;
    getContext().setBindings(createBindings(), ScriptContext.ENGINE_SCOPE);
  }

  /** The engine below, made when the first script needs it. */
  private synchronized Engine engine(ScriptContext context) {
    if (engine == null) {
      engine = Engine.builder().jit(Settings.jit(context)).build();
    }
    return engine;
  }

  @Override
  public ScriptEngineFactory getFactory() {
    return factory;
  }

  @Override
  public Bindings createBindings() {
    return new ScriptBindings(worlds);
  }

  @Override
  protected ScriptContext getScriptContext(Bindings bindings) {
    return new BindingsContext(bindings, getContext());
  }

  @Override
  public Object eval(String script, ScriptContext context) throws ScriptException {
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(context, "context");
    return run(compile(script, context), context);
  }

  @Override
  public Object eval(Reader reader, ScriptContext context) throws ScriptException {
    Objects.requireNonNull(reader, "reader");
    return eval(textOf(reader), context);
  }

  @Override
  public CompiledScript compile(String script) throws ScriptException {
    Objects.requireNonNull(script, "script");
    return new TauraroCompiledScript(this, compile(script, getContext()));
  }

  @Override
  public CompiledScript compile(Reader reader) throws ScriptException {
    Objects.requireNonNull(reader, "reader");
    return compile(textOf(reader));
  }

  private Script compile(String script, ScriptContext context) throws ScriptException {
    String text =
        !script.isEmpty() && script.charAt(0) == BYTE_ORDER_MARK ? script.substring(1) : script;
    try {
      return engine(context).compile(text, Settings.fileName(context));
    } catch (dev.tauraro.engine.ScriptException e) {
      throw Failures.of(e);
    }
  }

  private static String textOf(Reader reader) throws ScriptException {
    StringWriter text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new ScriptException(e);
    }
    return text.toString();
  }

  Object run(Script script, ScriptContext context) throws ScriptException {
    Object result;
    do {
      result = world(context).run(script, context);
    } while (result == World.FORGOTTEN);
    return result;
  }

  /** How many sets of bindings have a world that are not the engine's own. */
  int worldCount() {
    return worlds.count();
  }

  private World world(ScriptContext context) {
    Bindings bindings = context.getBindings(ScriptContext.ENGINE_SCOPE);
    Objects.requireNonNull(bindings, "bindings of the engine scope");
    return worlds.of(bindings, () -> new World(engine(context).newContext()));
  }

  @Override
  public Object invokeFunction(String name, Object... arguments)
      throws ScriptException, NoSuchMethodException {
    Objects.requireNonNull(name, "name");
    return world(getContext()).call(getContext(), name, argumentsOrNone(arguments));
  }

  @Override
  public Object invokeMethod(Object target, String name, Object... arguments)
      throws ScriptException, NoSuchMethodException {
    Objects.requireNonNull(name, "name");
    if (target == null) {
      throw new IllegalArgumentException("the object to call is null");
    }
    return world(getContext()).callMethod(getContext(), target, name, argumentsOrNone(arguments));
  }

  private static Object[] argumentsOrNone(Object[] arguments) {
    return arguments == null ? new Object[0] : arguments;
  }

  @Override
  public <T> T getInterface(Class<T> wanted) {
    ScriptContext context = getContext();
    return ScriptProxy.make(wanted, new ModuleTarget(world(context), context));
  }

  @Override
  public <T> T getInterface(Object target, Class<T> wanted) {
    if (target == null) {
      throw new IllegalArgumentException("the object to call is null");
    }
    return ScriptProxy.make(wanted, new ObjectTarget(world(getContext()), getContext(), target));
  }
}
