package dev.tauraro.engine;

import dev.tauraro.engine.modules.Modules;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.HostFiles;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.ThreadMeter;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** What a context gives to its script: streams that count what is written, a clock, sources. */
final class ContextHost implements Host {
  /** Finds the source of modules that scripts import; see {@link Context#modules}. */
  private ModuleSource modules = name -> null;

  private final Engine engine;
  private final Budget budget;
  private CountingWriter out;
  private CountingWriter err;
  private Reader in = Reader.nullReader();
  private List<String> arguments = List.of("");
  private HostFiles files;
  private HostAccess access = HostAccess.NONE;
  private UnaryOperator<HostFunction> around = UnaryOperator.identity();
  private Map<String, String> environment = Map.of();
  private boolean deterministic;
  private long seed;
  private long frozenNanos;
  private long sleptNanos = 1_000_000_000L;

  ContextHost(Engine engine, Budget budget) {
    this.engine = engine;
    this.budget = budget;
    setOut(Writer.nullWriter());
    setErr(Writer.nullWriter());
  }

  /** A writer that counts characters before it passes them on. */
  private static final class CountingWriter extends Writer {
    private final Writer target;
    private final LongConsumer counter;
    private boolean written;

    CountingWriter(Writer target, LongConsumer counter) {
      this.target = target;
      this.counter = counter;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      counter.accept(length);
      written = true;
      target.write(buffer, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      counter.accept(length);
      written = true;
      target.write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
      written = false;
      target.flush();
    }

    /** Flushes unless nothing was written: most runs print nothing. */
    void flushWritten() throws IOException {
      if (written) {
        flush();
      }
    }

    @Override
    public void close() throws IOException {
      target.flush();
    }
  }

  void setOut(Writer writer) {
    out = new CountingWriter(writer, budget::countStdout);
  }

  void setErr(Writer writer) {
    err = new CountingWriter(writer, budget::countStderr);
  }

  void setIn(Reader reader) {
    in = reader;
  }

  void setArguments(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  void setFiles(HostFiles files) {
    this.files = files;
  }

  void setEnvironment(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  void setAccess(HostAccess access) {
    this.access = access;
  }

  HostAccess access() {
    return access;
  }

  void setAround(UnaryOperator<HostFunction> around) {
    this.around = around;
  }

  /** What a call of a function of the host calls. */
  HostFunction around(HostFunction function) {
    return around.apply(function);
  }

  void setModules(ModuleSource modules) {
    this.modules = modules;
  }

  void freeze(long seed, long epochNanos) {
    this.deterministic = true;
    this.seed = seed;
    this.frozenNanos = epochNanos;
  }

  void flush() {
    try {
      out.flushWritten();
      err.flushWritten();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Writer out() {
    return out;
  }

  @Override
  public Writer err() {
    return err;
  }

  @Override
  public Reader in() {
    return in;
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }

  @Override
  public HostFiles files() {
    return files;
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public long epochNanos() {
    if (deterministic) {
      return frozenNanos;
    }
    java.time.Instant now = java.time.Instant.now();
    return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
  }

  @Override
  public long monotonicNanos() {
    return deterministic ? sleptNanos : System.nanoTime();
  }

  @Override
  public long cpuNanos() {
    return deterministic ? 0 : Math.max(0, ThreadMeter.cpuNanos());
  }

  @Override
  public long randomSeed() {
    return deterministic ? seed : ThreadLocalRandom.current().nextLong();
  }

  @Override
  public void sleepNanos(long nanos) {
    if (deterministic) {
      frozenNanos += nanos;
      sleptNanos += nanos;
      return;
    }
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = end - System.nanoTime()) {
      budget.checkTime();
      try {
        TimeUnit.NANOSECONDS.sleep(Math.min(left, 5_000_000));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    budget.checkTime();
  }

  @Override
  public CodeState module(String name) {
    String own = source(name);
    if (own != null) {
      return compile(new SourceText(modules.path(name), own), Mode.MODULE);
    }
    return isOfEngine(name) ? engine.libraryModule(name) : null;
  }

  @Override
  public boolean isNamespace(String name) {
    return modules.isNamespace(name);
  }

  @Override
  public String modulePath(String name) {
    return hasSource(name) ? modules.path(name) : isOfEngine(name) ? Modules.file(name) : null;
  }

  /** The text of a module of the host, or null. */
  private String source(String name) {
    try {
      return modules.source(name);
    } catch (ScriptException failure) {
      throw failure.getCause() instanceof SyntaxException
          ? (SyntaxException) failure.getCause()
          : failure;
    }
  }

  private boolean hasSource(String name) {
    try {
      return source(name) != null;
    } catch (SyntaxException unreadable) {
      return true;
    }
  }

  /** Whether a name that the host has no source for is that of a module of the engine. */
  private boolean isOfEngine(String name) {
    return Modules.hasSource(name) && !isHidden(name);
  }

  /** Whether this is the body of a package of the engine that a module of the host replaces. */
  private boolean isHidden(String name) {
    return name.endsWith(Modules.PACKAGE_BODY)
        && hasSource(name.substring(0, name.length() - Modules.PACKAGE_BODY.length()));
  }

  @Override
  public boolean isLibrary(String file) {
    return Modules.isLibrary(file);
  }

  @Override
  public PyModule builtinModule(String name) {
    return Modules.create(name, ExecutionContext.current());
  }

  @Override
  public CodeState compile(SourceText source, Mode mode) {
    return engine.compileInside(source, mode);
  }
}
