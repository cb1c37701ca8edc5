package dev.tauraro.engine.cli;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.ScriptExit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The interactive prompt. On a terminal JLine edits lines, keeps a history and colours errors; when
 * piped it reads plain lines and prints no colours.
 */
final class Repl {
  private static final String FIRST = ">>> ";
  private static final String MORE = "... ";

  private final Context context;
  private final Writer out;
  private final Writer err;

  /** Reads one line at a time. */
  interface LineSource {
    /** A line of input, or null at its end. */
    String read(String prompt) throws IOException;
  }

  Repl(Context context, Writer out, Writer err) {
    this.context = context;
    this.out = out;
    this.err = err;
  }

  int run() throws IOException {
    if (isInteractive() && isTerminal()) {
      try (TerminalLines lines = new TerminalLines()) {
        out.write("Tauraro " + Engine.version() + " (Ctrl-D ends)\n");
        out.flush();
        return loop(lines, true);
      }
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return loop(
        prompt -> {
          out.write(prompt);
          out.flush();
          return in.readLine();
        },
        false);
  }

  /** Whether a person types: the console tells, and on newer JDKs it must be asked. */
  @SuppressWarnings("SystemConsoleNull") // Console.isTerminal is not there in Java 17
  private static boolean isInteractive() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  private static boolean isTerminal() {
    try {
      Class.forName("org.jline.reader.LineReader");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private int loop(LineSource lines, boolean colours) throws IOException {
    StringBuilder pending = new StringBuilder();
    while (true) {
      String line = lines.read(pending.length() == 0 ? FIRST : MORE);
      if (line == null) {
        out.write("\n");
        return 0;
      }
      boolean blank = line.isBlank();
      pending.append(line).append('\n');
      if (pending.length() == 1 || blank && pending.toString().isBlank()) {
        pending.setLength(0);
        continue;
      }
      if (!blank && context.isIncomplete(pending.toString())) {
        continue;
      }
      String source = pending.toString();
      pending.setLength(0);
      try {
        context.runInteractive(source);
      } catch (ScriptExit e) {
        err.write(e.message());
        return e.status();
      } catch (ScriptException e) {
        out.flush();
        err.write(colours ? "\u001b[31m" + e.traceback() + "\u001b[0m" : e.traceback());
      }
      out.flush();
      err.flush();
    }
  }
}
