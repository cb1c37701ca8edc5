package dev.tauraro.engine;

import dev.tauraro.engine.builtins.Builtins;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.compile.CompileOptions;
import dev.tauraro.engine.compile.ModuleCompiler;
import dev.tauraro.engine.interp.Interpreter;
import dev.tauraro.engine.jit.Jit;
import dev.tauraro.engine.library.CompiledLibrary;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.profile.ProfileTable;
import dev.tauraro.engine.runtime.RuntimeOperations;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.syntax.Parser;
import dev.tauraro.engine.telemetry.JitEvent;
import dev.tauraro.engine.telemetry.Site;
import dev.tauraro.engine.telemetry.Telemetry;
import dev.tauraro.engine.telemetry.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Compiles scripts and shares what can be shared between their runs: bytecode, profiles and
 * compiled code. Thread-safe and long-lived; make one for an application.
 */
public final class Engine implements AutoCloseable {
  private static final char SEPARATOR = '\0';

  private final Builder options;
  private final Telemetry telemetry;
  private final ProfileTable profiles;
  private final Jit jit;
  private final Interpreter interpreter;
  private final ScriptCache scripts = new ScriptCache();
  private final ScriptCache library = new ScriptCache();

  private Engine(Builder options) {
    this.options = options;
    this.telemetry = new Telemetry();
    options.listeners.forEach(telemetry::addListener);
    boolean eager = options.mode == JitMode.EAGER || options.mode == JitMode.STRESS;
    this.profiles =
        new ProfileTable(
            new ProfileTable.Options(
                options.mode != JitMode.OFF,
                eager ? 1 : options.hotLoopThreshold,
                eager ? 1 : options.hotFunctionThreshold));
    this.jit =
        options.mode == JitMode.OFF
            ? null
            : new Jit(
                new Jit.Options(
                    options.background && !eager, options.mode == JitMode.STRESS, options.units),
                telemetry);
    this.interpreter = new Interpreter(jit);
  }

  /** An engine with the default settings. */
  public static Engine create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The version of this library. */
  public static String version() {
    String version = Engine.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** Settings of an engine. */
  public static final class Builder {
    private JitMode mode = JitMode.AUTO;
    private int hotLoopThreshold = 100;
    private int hotFunctionThreshold = 100;
    private boolean background = true;
    private int units = 4096;
    private final List<Consumer<JitEvent>> listeners = new ArrayList<>();

    private Builder() {}

    /** When to compile; {@link JitMode#AUTO} by default. */
    public Builder jit(JitMode mode) {
      this.mode = Objects.requireNonNull(mode, "mode");
      return this;
    }

    /**
     * Trips after which a loop is compiled; 100 by default.
     *
     * @throws IllegalArgumentException if not positive
     */
    public Builder hotLoopThreshold(int trips) {
      hotLoopThreshold = positive("trips", trips);
      return this;
    }

    /**
     * Calls after which a function is compiled; 100 by default.
     *
     * @throws IllegalArgumentException if not positive
     */
    public Builder hotFunctionThreshold(int calls) {
      hotFunctionThreshold = positive("calls", calls);
      return this;
    }

    /**
     * Whether {@link JitMode#AUTO} compiles in the background (default) or makes the script wait.
     */
    public Builder backgroundCompilation(boolean background) {
      this.background = background;
      return this;
    }

    /**
     * Most compiled loops and functions kept; 4096 by default.
     *
     * @throws IllegalArgumentException if not positive
     */
    public Builder cachedUnits(int units) {
      this.units = positive("units", units);
      return this;
    }

    /** Adds a listener for what the JIT does; it is called by whichever thread does it. */
    public Builder listener(Consumer<JitEvent> listener) {
      listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    public Engine build() {
      return new Engine(this);
    }

    private static int positive(String name, int value) {
      if (value <= 0) {
        throw new IllegalArgumentException(name + " must be positive: " + value);
      }
      return value;
    }
  }

  /**
   * Compiles a script. The same text under the same name is compiled once.
   *
   * @param name what tracebacks show as its file name
   * @throws ScriptException when the text is no valid program
   */
  public Script compile(String source, String name) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(name, "name");
    String key = name + SEPARATOR + source;
    Script known = scripts.get(key);
    if (known != null) {
      return known;
    }
    Script script = script(() -> ModuleCompiler.compileModule(new SourceText(name, source)));
    return scripts.keep(key, script);
  }

  /** Compiles for a running script, which sees syntax errors itself. Code is cached by content. */
  Profile compileInside(SourceText source, Host.Mode mode) {
    String way = mode.key() + SEPARATOR + source.settings().key();
    String key = source.name() + SEPARATOR + way + SEPARATOR + source.key();
    Script known = scripts.get(key);
    if (known != null) {
      return known.profile();
    }
    CodeUnit code = uncharged(() -> compileUnit(source, mode));
    Profile profile = profiles.of(code);
    return scripts.keep(key, new Script(this, profile)).profile();
  }

  /** A module of the engine that is written in the language. */
  Profile libraryModule(String name) {
    Script known = library.get(name);
    if (known != null) {
      return known.profile();
    }
    CodeUnit code = uncharged(() -> CompiledLibrary.code(name));
    return library.keep(name, new Script(this, profiles.of(code))).profile();
  }

  private static CodeUnit compileUnit(SourceText source, Host.Mode mode) {
    CompileOptions options =
        new CompileOptions(
            mode.kind().equals("single"),
            mode.ownNamespace(),
            mode.namedVariables(),
            mode.traced(),
            false);
    return mode.kind().equals("eval")
        ? ModuleCompiler.compileExpression(source, options)
        : ModuleCompiler.compileModule(source, options);
  }

  /** Runs a compilation as no context's: others find its result, so it must not count as steps. */
  private static CodeUnit uncharged(Compilation compilation) {
    ExecutionContext context = ExecutionContext.currentOrNull();
    ExecutionContext.leave(null);
    try {
      return compilation.run();
    } finally {
      ExecutionContext.leave(context);
    }
  }

  Script compileInteractive(String source) {
    return script(() -> ModuleCompiler.compileInteractive(new SourceText("<stdin>", source)));
  }

  private interface Compilation {
    CodeUnit run();
  }

  private Script script(Compilation compilation) {
    try {
      CodeUnit code = compilation.run();
      return new Script(this, profiles.of(code));
    } catch (SyntaxException e) {
      throw Failures.of(e);
    }
  }

  boolean isIncomplete(String source) {
    try {
      Parser.parseInteractive(new SourceText("<stdin>", source));
      return false;
    } catch (SyntaxException e) {
      return e.incomplete();
    }
  }

  /** A new script world within the default limits. */
  public Context newContext() {
    return newContext(Limits.defaults());
  }

  /** A new script world within the given limits. */
  public Context newContext(Limits limits) {
    return new Context(this, Objects.requireNonNull(limits, "limits"));
  }

  ExecutionContext newExecution(Budget budget, ContextHost host) {
    ExecutionContext.Parts parts =
        new ExecutionContext.Parts(
            budget, new RuntimeOperations(), interpreter, Builtins.table(), host);
    return new ExecutionContext(parts, budget.allowance().recursion());
  }

  Globals newMainModule(ExecutionContext execution) {
    Globals globals = execution.newGlobals();
    globals.set("__name__", "__main__");
    globals.set("__doc__", None.NONE);
    globals.set("__package__", None.NONE);
    globals.set("__loader__", None.NONE);
    globals.set("__spec__", None.NONE);
    globals.set("__annotations__", new PyDict());
    globals.cell(Globals.BUILTINS);
    execution.modules().store(Str.of("__main__"), new PyModule(globals));
    return globals;
  }

  /** What the JIT did, for all contexts: counters and the last events. */
  public Telemetry telemetry() {
    return telemetry;
  }

  /**
   * Drops the compiled code of the loop or function at a place, as events name it. Runs go on,
   * interpreted; it may be compiled again.
   *
   * @return false when there is none
   */
  public boolean evict(Site site, UnitKind kind) {
    return jit != null
        && jit.evict(Objects.requireNonNull(site, "site"), Objects.requireNonNull(kind, "kind"));
  }

  JitMode mode() {
    return options.mode;
  }

  Profile profile(CodeUnit code) {
    return profiles.of(code);
  }

  /** Stops background compilation. Contexts can go on, interpreted. */
  @Override
  public void close() {
    if (jit != null) {
      jit.close();
    }
  }
}
