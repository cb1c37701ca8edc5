package dev.tauraro.engine.objects;

import dev.tauraro.engine.source.SourceText;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What the host gives to a context. A script reaches nothing else of the host. */
public interface Host {
  /** Where {@code print} writes; limits on its size are already applied. */
  Writer out();

  /** Where {@code sys.stderr} writes; limits on its size are already applied. */
  Writer err();

  /** What {@code input} reads. */
  Reader in();

  /** {@code sys.argv} */
  List<String> arguments();

  /** The files that the script may read, or null when it may read none. */
  HostFiles files();

  /** The variables of the environment that the script may know. */
  Map<String, String> environment();

  /** Nanoseconds since the epoch. */
  long epochNanos();

  /** Nanoseconds of a clock that never goes back. */
  long monotonicNanos();

  /** Seed for random numbers that the script did not seed. */
  long randomSeed();

  /**
   * How source text is to be run.
   *
   * @param kind {@code exec}, {@code eval} or {@code single}
   * @param ownNamespace whether the code will run with local variables that are not the module's
   * @param namedVariables whether the module's variables are entries of a dict of the script
   * @param traced whether the code that runs it is traced, so that this text is, too
   */
  record Mode(String kind, boolean ownNamespace, boolean namedVariables, boolean traced) {
    /** The body of a module. */
    public static final Mode MODULE = new Mode("exec", false, false);

    /** A text that is another one for each other mode. */
    public String key() {
      return kind
          + (ownNamespace ? " own" : " ")
          + (namedVariables ? " named" : " ")
          + (traced ? " traced" : "");
    }

    /** A mode for code that nothing traces. */
    public Mode(String kind, boolean ownNamespace, boolean namedVariables) {
      this(kind, ownNamespace, namedVariables, false);
    }

    /** The mode for what the given code runs, which may be null. */
    public Mode within(Activation runner) {
      return runner != null && runner.code().globals().isTraced()
          ? new Mode(kind, ownNamespace, namedVariables, true)
          : this;
    }
  }

  /** Processor time used by the thread that runs the script; does not move on a frozen clock. */
  long cpuNanos();

  /** Waits, within the limits of the context; a frozen clock just advances. */
  void sleepNanos(long nanos);

  /**
   * The code of an importable module (dotted name), or null when there is none of that name.
   *
   * @throws dev.tauraro.engine.source.SyntaxException when its text is no program
   */
  CodeState module(String name);

  /** Whether there is a package of that name that has no body of its own. */
  boolean isNamespace(String name);

  /** File name that tracebacks show for an importable module, or null when there is none. */
  String modulePath(String name);

  /** Whether a file name is that of a module of the engine. */
  boolean isLibrary(String file);

  /** A new built-in module that is written in Java, or null when there is none of that name. */
  PyModule builtinModule(String name);

  /**
   * Compiles source text.
   *
   * @throws dev.tauraro.engine.source.SyntaxException when the text is no program
   */
  CodeState compile(SourceText source, Mode mode);
}
