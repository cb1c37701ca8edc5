package dev.tauraro.engine.cli;

import dev.tauraro.engine.JitMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The arguments of the command line, parsed. Written by hand because a library's start-up would be
 * a good part of the whole run of a small script.
 */
final class Options {
  /** What to do. */
  enum Command {
    RUN_FILE,
    RUN_CODE,
    REPL,
    DISASSEMBLE,
    EXPLAIN,
    HELP,
    VERSION
  }

  /** Arguments that make no sense; the message says which, and what was wanted. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  Command command = Command.REPL;

  /** File name or {@code -}, or the code of {@code -c}. */
  String target = "";

  List<String> arguments = List.of();
  JitMode jit = JitMode.AUTO;
  OptionalInt hotLoop = OptionalInt.empty();
  boolean stats;
  boolean traceJit;
  boolean json;
  boolean deterministic;
  OptionalLong maxSteps = OptionalLong.empty();
  OptionalLong maxMemory = OptionalLong.empty();
  Duration maxTime;

  /** What scripts may read; nothing when empty. */
  final List<Path> readable = new ArrayList<>();

  /** The variables of the environment that scripts may know; null for all. */
  Set<String> variables = Set.of();

  private Options() {}

  static final String USAGE =
      """
      usage: tauraro run [OPTIONS] FILE|- [ARGS...]   run a script (- reads standard input)
             tauraro [OPTIONS] -c CODE [ARGS...]      run the code given
             tauraro [OPTIONS] repl                   interactive prompt
             tauraro dis FILE                         print the bytecode
             tauraro [OPTIONS] explain FILE [ARGS...] run a script, then print its source with what
                                                      the compiler did (output goes to standard error)
             tauraro --help | --version

      options:
        --jit=auto|off|eager|stress  when to compile (default auto; eager: at the first trip;
                                     stress: eager, and every guard fails once)
        --hot-loop=N                 trips after which a loop is compiled (default 100)
        --stats=json                 one JSON object as the last line of standard error
        --json                       explain as one JSON object
        --trace-jit                  say what the compiler does as it happens
        --max-time=2s                end the script after that time (ms, s, m)
        --max-memory=64M             end the script at that much live memory (K, M, G)
        --max-steps=N                end the script after so many loop trips and calls
        --deterministic              fixed clock and random seed
        --allow-read[=PATH]          let the script read all files, or those at or below PATH;
                                     may be given several times
        --allow-env[=NAME,...]       let the script know the environment, or those variables
      """;

  /** Parses; throws {@link UsageException} where an argument is not understood. */
  static Options parse(String[] args) throws UsageException {
    Options options = new Options();
    if (args.length == 0) {
      return options;
    }
    int at = 0;
    boolean run = false;
    while (at < args.length) {
      String arg = args[at];
      if (arg.equals("-c")) {
        return options.to(Command.RUN_CODE, args, at, "-c wants the code to run");
      }
      if (arg.equals("--help") || arg.equals("-h")) {
        options.command = Command.HELP;
        return options;
      }
      if (arg.equals("--version")) {
        options.command = Command.VERSION;
        return options;
      }
      if (arg.startsWith("--")) {
        options.option(arg);
        at++;
      } else if (!run && arg.equals("run")) {
        run = true;
        at++;
      } else if (!run && arg.equals("repl")) {
        options.command = Command.REPL;
        if (at + 1 < args.length) {
          throw new UsageException("repl takes no arguments, got '" + args[at + 1] + "'");
        }
        return options;
      } else if (!run && arg.equals("dis")) {
        if (at + 2 != args.length) {
          throw new UsageException("dis wants one file");
        }
        options.command = Command.DISASSEMBLE;
        options.target = args[at + 1];
        return options;
      } else if (!run && arg.equals("explain")) {
        return options.to(Command.EXPLAIN, args, at, "explain wants a file");
      } else if (arg.startsWith("-") && arg.length() > 1) {
        throw new UsageException("unknown option '" + arg + "'");
      } else if (run || arg.equals("-") || arg.endsWith(".py")) {
        options.command = Command.RUN_FILE;
        options.target = arg;
        options.arguments = rest(args, at + 1);
        return options;
      } else {
        throw new UsageException(
            "unknown command '" + arg + "'; wanted: run, repl, dis, explain, -c CODE or --help");
      }
    }
    if (run) {
      throw new UsageException("run wants a file, or - for standard input");
    }
    return options;
  }

  /** A command whose target is the next argument, with all that follow as its own. */
  private Options to(Command wanted, String[] args, int at, String complaint)
      throws UsageException {
    if (at + 1 == args.length) {
      throw new UsageException(complaint);
    }
    command = wanted;
    target = args[at + 1];
    arguments = rest(args, at + 2);
    return this;
  }

  private static List<String> rest(String[] args, int from) {
    return new ArrayList<>(Arrays.asList(args).subList(from, args.length));
  }

  private void option(String arg) throws UsageException {
    int equals = arg.indexOf('=');
    String name = equals < 0 ? arg : arg.substring(0, equals);
    String value = equals < 0 ? "" : arg.substring(equals + 1);
    switch (name) {
      case "--jit":
        jit = jitMode(value);
        break;
      case "--hot-loop":
        hotLoop = OptionalInt.of((int) positive(name, value, Integer.MAX_VALUE));
        break;
      case "--stats":
        if (!value.equals("json")) {
          throw new UsageException("--stats wants json, got '" + value + "'");
        }
        stats = true;
        break;
      case "--trace-jit":
        traceJit = true;
        break;
      case "--json":
        json = true;
        break;
      case "--deterministic":
        deterministic = true;
        break;
      case "--max-steps":
        maxSteps = OptionalLong.of(positive(name, value, Long.MAX_VALUE));
        break;
      case "--max-memory":
        maxMemory = OptionalLong.of(bytes(name, value));
        break;
      case "--max-time":
        maxTime = duration(name, value);
        break;
      case "--allow-read":
        readable.add(readable(equals < 0 ? "/" : value));
        break;
      case "--allow-env":
        variables = equals < 0 ? null : Set.of(value.split(","));
        break;
      default:
        throw new UsageException("unknown option '" + name + "'");
    }
  }

  private static Path readable(String value) throws UsageException {
    if (value.isEmpty() || !Files.exists(Path.of(value))) {
      throw new UsageException("--allow-read wants a file or directory, got '" + value + "'");
    }
    return Path.of(value);
  }

  /** The part of an environment that scripts may know. */
  Map<String, String> allowed(Map<String, String> environment) {
    Map<String, String> known = new TreeMap<>(environment);
    if (variables != null) {
      known.keySet().retainAll(variables);
    }
    return known;
  }

  private static JitMode jitMode(String value) throws UsageException {
    for (JitMode mode : JitMode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(value)) {
        return mode;
      }
    }
    throw new UsageException("--jit wants auto, off, eager or stress, got '" + value + "'");
  }

  private static long positive(String name, String value, long greatest) throws UsageException {
    try {
      long number = Long.parseLong(value);
      if (number > 0 && number <= greatest) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw new UsageException(name + " wants a positive whole number, got '" + value + "'");
  }

  private static long bytes(String name, String value) throws UsageException {
    String digits = value;
    long unit = 1;
    if (!value.isEmpty()) {
      int shift = "KMG".indexOf(Character.toUpperCase(value.charAt(value.length() - 1)));
      if (shift >= 0) {
        unit = 1L << 10 * (shift + 1);
        digits = value.substring(0, value.length() - 1);
      }
    }
    try {
      return Math.multiplyExact(positive(name, digits, Long.MAX_VALUE), unit);
    } catch (UsageException | ArithmeticException e) {
      throw new UsageException(name + " wants a size such as 64M, got '" + value + "'");
    }
  }

  private static Duration duration(String name, String value) throws UsageException {
    try {
      if (value.endsWith("ms")) {
        return Duration.ofMillis(positive(name, value.substring(0, value.length() - 2), 1L << 40));
      }
      if (value.endsWith("m")) {
        return Duration.ofMinutes(positive(name, value.substring(0, value.length() - 1), 1L << 30));
      }
      String seconds = value.endsWith("s") ? value.substring(0, value.length() - 1) : value;
      double number = Double.parseDouble(seconds);
      if (number > 0 && number < 1e9) {
        return Duration.ofNanos((long) (number * 1e9));
      }
    } catch (UsageException | NumberFormatException e) {
      // reported below
    }
    throw new UsageException(name + " wants a time such as 500ms, 2s or 1m, got '" + value + "'");
  }
}
