package dev.tauraro.engine.cli;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.ModuleSource;
import dev.tauraro.engine.Script;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.ScriptExit;
import dev.tauraro.engine.SourceFile;
import dev.tauraro.engine.sandbox.Limit;
import dev.tauraro.engine.telemetry.Explanation;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line {@code tauraro}. */
public final class Main {
  /**
   * Stack of the thread that runs the script; reserved, not used, until a script recurses deeply.
   */
  private static final long STACK_BYTES = 1L << 29;

  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final Options options;
  private final Writer out;
  private final Writer err;

  private Main(Options options) {
    this.options = options;
    this.out = stream(FileDescriptor.out);
    this.err = stream(FileDescriptor.err);
  }

  private static Writer stream(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 1 << 13);
  }

  /**
   * Runs what the arguments say. Exit status: 0, or what the script passed to {@code sys.exit}; 1
   * after an uncaught exception or an exceeded limit; 2 when the arguments make no sense.
   */
  public static void main(String[] args) throws InterruptedException {
    Options options;
    try {
      options = Options.parse(args);
    } catch (Options.UsageException e) {
      System.err.print("tauraro: " + e.getMessage() + "\n" + Options.USAGE);
      System.exit(USAGE);
      return;
    }
    int[] status = {FAILED};
    Main main = new Main(options);
    Thread thread = new Thread(null, () -> status[0] = main.runAndFlush(), "script", STACK_BYTES);
    thread.start();
    thread.join();
    System.exit(status[0]);
  }

  private int runAndFlush() {
    try {
      int status = runOrFail();
      out.flush();
      err.flush();
      return status;
    } catch (IOException | UncheckedIOException e) {
      System.err.println("tauraro: " + e.getMessage());
      return FAILED;
    }
  }

  private int runOrFail() throws IOException {
    try {
      return run();
    } catch (ScriptException unreadable) {
      err.write(unreadable.traceback());
      return FAILED;
    }
  }

  private int run() throws IOException {
    switch (options.command) {
      case HELP:
        out.write(Options.USAGE);
        return 0;
      case VERSION:
        out.write("Tauraro " + Engine.version() + "\n");
        return 0;
      case RUN_CODE:
        return runScript("<string>", options.target, "-c", new DirectoryModules(Path.of("")));
      case DISASSEMBLE:
        return disassemble();
      case EXPLAIN:
        return explain();
      case REPL:
        return repl();
      default:
        return runFile();
    }
  }

  private int runFile() throws IOException {
    if (options.target.equals("-")) {
      String source = SourceFile.program("<stdin>", System.in.readAllBytes());
      return runScript("<stdin>", source, "-", new DirectoryModules(Path.of("")));
    }
    Path file = Path.of(options.target).toAbsolutePath();
    String source = read(file, file.toString());
    return source == null
        ? USAGE
        : runScript(
            file.toString(), source, options.target, new DirectoryModules(file.getParent()));
  }

  private String read(Path file, String name) throws IOException {
    try {
      return SourceFile.program(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      err.write("tauraro: can't open file '" + file + "': no such file\n");
    } catch (IOException e) {
      err.write("tauraro: can't read file '" + file + "': " + e + "\n");
    }
    return null;
  }

  private int disassemble() throws IOException {
    String source = read(Path.of(options.target), options.target);
    if (source == null) {
      return USAGE;
    }
    try (Engine engine = engine()) {
      out.write(engine.compile(source, options.target).disassemble());
      return 0;
    } catch (ScriptException e) {
      err.write(e.traceback());
      return FAILED;
    }
  }

  /** Runs a script with its output on standard error, then explains it on standard output. */
  private int explain() throws IOException {
    Path file = Path.of(options.target).toAbsolutePath();
    String source = read(file, file.toString());
    if (source == null) {
      return USAGE;
    }
    Explanation explanation = new Explanation(file.toString());
    try (Engine engine = builder().listener(explanation::add).build();
        Context context = context(engine).stdout(err)) {
      context.modules(new DirectoryModules(file.getParent()));
      int status = runScript(engine, context, file.toString(), source, options.target);
      long steps = context.usage().of(Limit.STEPS).used();
      double percent = context.usage().compiledPercent();
      out.write(
          options.json
              ? ExplainJson.of(explanation, source, steps, percent)
              : ExplainText.of(explanation, source, steps, percent));
      return status;
    }
  }

  private Engine.Builder builder() {
    Engine.Builder builder = Engine.builder().jit(options.jit);
    options.hotLoop.ifPresent(builder::hotLoopThreshold);
    if (options.traceJit) {
      builder.listener(event -> System.err.println("[jit] " + event));
    }
    return builder;
  }

  private Engine engine() {
    return builder().build();
  }

  private Limits limits() {
    Limits limits = Limits.none();
    if (options.maxSteps.isPresent()) {
      limits = limits.steps(options.maxSteps.getAsLong());
    }
    if (options.maxMemory.isPresent()) {
      limits = limits.memory(options.maxMemory.getAsLong());
    }
    return options.maxTime == null ? limits : limits.wallTime(options.maxTime);
  }

  private Context context(Engine engine) {
    Context context =
        engine
            .newContext(limits())
            .stdout(out)
            .stderr(err)
            .stdin(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
            .environment(options.allowed(System.getenv()));
    if (!options.readable.isEmpty()) {
      context.readable(options.readable);
    }
    return options.deterministic ? context.deterministic(0, 0) : context;
  }

  private int runScript(String name, String source, String argument, ModuleSource modules)
      throws IOException {
    try (Engine engine = engine();
        Context context = context(engine)) {
      context.modules(modules);
      int status = runScript(engine, context, name, source, argument);
      if (options.stats) {
        out.flush();
        err.write(Stats.json(context) + "\n");
      }
      return status;
    }
  }

  private int runScript(Engine engine, Context context, String name, String source, String argument)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add(argument);
    arguments.addAll(options.arguments);
    context.arguments(arguments);
    if (!name.startsWith("<")) {
      context.set("__file__", name);
      context.set("__cached__", (Object) null);
    }
    try {
      Script script = engine.compile(source, name);
      context.run(script);
      return 0;
    } catch (ScriptExit e) {
      out.flush();
      err.write(e.message());
      return e.status();
    } catch (LimitException e) {
      out.flush();
      err.write(
          "limit exceeded: "
              + e.limit()
              + " (allowed "
              + e.allowed()
              + ", used "
              + e.used()
              + ") at "
              + e.fileName()
              + ":"
              + e.line()
              + "\n");
      return FAILED;
    } catch (ScriptException e) {
      out.flush();
      err.write(e.traceback());
      return FAILED;
    }
  }

  private int repl() throws IOException {
    try (Engine engine = engine();
        Context context = context(engine)) {
      context.arguments(List.of("")).modules(new DirectoryModules(Path.of("")));
      return new Repl(context, out, err).run();
    }
  }
}
