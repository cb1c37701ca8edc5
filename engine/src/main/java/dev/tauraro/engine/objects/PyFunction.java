package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;

/** A function made by a script. */
public final class PyFunction extends PyObject implements Callable {
  private CodeState state;
  private final Globals globals;
  private GlobalCell[] globalCells;
  private final Cell[] closure;
  private final ExecutionContext context;
  private Object[] defaults;
  private PyDict keywordDefaults;
  private NamedAttributes attributes;
  private NamedAttributes specials;
  private String name;
  private String qualifiedName;
  private boolean makesAwaitables;

  /** What a function takes from the place that makes it. */
  public record Environment(
      Globals globals, GlobalCell[] globalCells, Cell[] closure, ExecutionContext context) {}

  public PyFunction(
      CodeState state, Environment environment, Object[] defaults, PyDict keywordDefaults) {
    this.state = state;
    this.globals = environment.globals();
    this.globalCells = environment.globalCells();
    this.closure = environment.closure();
    this.context = environment.context();
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.name = state.code().name();
    this.qualifiedName = state.code().qualifiedName();
  }

  @Override
  public PyType type() {
    return Types.FUNCTION;
  }

  /** Whether the generators that it makes can be awaited ({@code types.coroutine}). */
  public boolean makesAwaitables() {
    return makesAwaitables;
  }

  public void makeAwaitables() {
    makesAwaitables = true;
  }

  public CodeState state() {
    return state;
  }

  /**
   * Runs other code from now on, with as many captured cells. Code that does that is compiled with
   * care, see {@link dev.tauraro.engine.bytecode.GlobalNames#readsFrames}.
   */
  public void setCode(CodeState state, GlobalCell[] globalCells) {
    this.state = state;
    this.globalCells = globalCells;
  }

  public CodeUnit code() {
    return state.code();
  }

  public Globals globals() {
    return globals;
  }

  /** Module variables by slot. */
  public GlobalCell[] globalCells() {
    return globalCells;
  }

  /** Captured cells, in the order of the code's free variables. */
  public Cell[] closure() {
    return closure;
  }

  /** The context that the function belongs to. */
  public ExecutionContext context() {
    return context;
  }

  /** Values of the last positional parameters; empty when there are none. */
  public Object[] defaults() {
    return defaults;
  }

  public void setDefaults(Object[] defaults) {
    this.defaults = defaults;
  }

  /** Values of keyword-only parameters by name, or null. */
  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  public void setKeywordDefaults(PyDict keywordDefaults) {
    this.keywordDefaults = keywordDefaults;
  }

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  /**
   * Attributes that the type shows by name, such as {@code __annotations__}; not in {@code
   * __dict__}.
   */
  public NamedAttributes specials() {
    if (specials == null) {
      specials = new NamedAttributes();
    }
    return specials;
  }

  @Override
  public NamedAttributes attributes() {
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  @Override
  public Object call(Object[] arguments, String[] keywords) {
    return context.runner().call(this, arguments, keywords);
  }

  @Override
  public Object call() {
    return context.runner().call(this);
  }

  @Override
  public Object call(Object a) {
    return context.runner().call(this, a);
  }

  @Override
  public Object call(Object a, Object b) {
    return context.runner().call(this, a, b);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return context.runner().call(this, a, b, c);
  }
}
