package dev.tauraro.jsr223;

import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import javax.script.Bindings;
import javax.script.ScriptContext;

/**
 * The context of an engine with other bindings. {@code SimpleScriptContext} would make readers and
 * writers that nobody uses, which costs more than a short script.
 */
final class BindingsContext implements ScriptContext {
  private Bindings engineScope;
  private Bindings globalScope;
  private Reader reader;
  private Writer writer;
  private Writer errorWriter;

  BindingsContext(Bindings bindings, ScriptContext model) {
    engineScope = Objects.requireNonNull(bindings, "bindings");
    globalScope = model.getBindings(GLOBAL_SCOPE);
    reader = model.getReader();
    writer = model.getWriter();
    errorWriter = model.getErrorWriter();
  }

  @Override
  public void setBindings(Bindings bindings, int scope) {
    if (scope == ENGINE_SCOPE) {
      engineScope = Objects.requireNonNull(bindings, "bindings");
    } else {
      requireGlobal(scope);
      globalScope = bindings;
    }
  }

  @Override
  public Bindings getBindings(int scope) {
    if (scope == ENGINE_SCOPE) {
      return engineScope;
    }
    requireGlobal(scope);
    return globalScope;
  }

  private static void requireGlobal(int scope) {
    if (scope != GLOBAL_SCOPE) {
      throw new IllegalArgumentException("there is no scope " + scope);
    }
  }

  @Override
  public void setAttribute(String name, Object value, int scope) {
    Bindings bindings = getBindings(scope);
    if (bindings != null) {
      bindings.put(name, value);
    }
  }

  @Override
  public Object getAttribute(String name, int scope) {
    Bindings bindings = getBindings(scope);
    return bindings == null ? null : bindings.get(name);
  }

  @Override
  public Object removeAttribute(String name, int scope) {
    Bindings bindings = getBindings(scope);
    return bindings == null ? null : bindings.remove(name);
  }

  @Override
  public Object getAttribute(String name) {
    int scope = getAttributesScope(name);
    return scope < 0 ? null : getAttribute(name, scope);
  }

  @Override
  public int getAttributesScope(String name) {
    if (engineScope.containsKey(name)) {
      return ENGINE_SCOPE;
    }
    return globalScope != null && globalScope.containsKey(name) ? GLOBAL_SCOPE : -1;
  }

  @Override
  public Writer getWriter() {
    return writer;
  }

  @Override
  public Writer getErrorWriter() {
    return errorWriter;
  }

  @Override
  public void setWriter(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void setErrorWriter(Writer writer) {
    this.errorWriter = writer;
  }

  @Override
  public Reader getReader() {
    return reader;
  }

  @Override
  public void setReader(Reader reader) {
    this.reader = reader;
  }

  @Override
  public List<Integer> getScopes() {
    return List.of(ENGINE_SCOPE, GLOBAL_SCOPE);
  }
}
