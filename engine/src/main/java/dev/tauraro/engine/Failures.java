package dev.tauraro.engine;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.sandbox.LimitExceeded;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.LineMap;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.traceback.TracebackText;
import java.util.List;

/** Turns what ends a run into the exceptions of the public door. */
final class Failures {
  private static final String SCRIPT = "<script>";

  /** As many calls as the JVM shows of Java code. */
  private static final int MOST_CALLS = 1024;

  private Failures() {}

  static ScriptException of(SyntaxException syntax) {
    Diagnostic first = syntax.first();
    String file = syntax.source().name();
    return new ScriptException(
        new ScriptException.Details(
            first.kind(), first.message(), file, first.line(), first.column(), first.render(file)),
        syntax.diagnostics().stream().map(diagnostic -> diagnostic.render(file)).toList(),
        syntax);
  }

  static ScriptException of(ScriptRaise raise) {
    PyException exception = raise.exception();
    if (exception.type().isSubtypeOf(Exceptions.SYSTEM_EXIT)) {
      return exit(exception);
    }
    ScriptException failure =
        new ScriptException(
            details(exception, TracebackText.ofUncaught(exception)),
            List.of(),
            exception.hostCause());
    failure.setStackTrace(withCalls(exception.trace(), failure.getStackTrace()));
    return failure;
  }

  /** The calls of the script, innermost first, and below them those of the host. */
  private static StackTraceElement[] withCalls(
      List<PyTraceback> calls, StackTraceElement[] hostCalls) {
    int count = Math.min(calls.size(), MOST_CALLS);
    StackTraceElement[] all = new StackTraceElement[count + hostCalls.length];
    for (int i = 0; i < count; i++) {
      PyTraceback call = calls.get(i);
      CodeUnit code = call.code();
      all[i] = new StackTraceElement(SCRIPT, code.name(), code.source().name(), call.line());
    }
    System.arraycopy(hostCalls, 0, all, count, hostCalls.length);
    return all;
  }

  private static ScriptException.Details details(PyException exception, String traceback) {
    String type = TracebackText.qualifiedName(exception.type());
    String last = TracebackText.lastLine(exception);
    String message =
        last.startsWith(type + ": ") ? last.substring(type.length() + 2) : textOf(exception);
    if (exception.traceback() == null) {
      return new ScriptException.Details(type, message, SCRIPT, 0, 0, traceback);
    }
    PyTraceback inner = exception.trace().get(0);
    LineMap lines = inner.code().source().lines();
    int start = inner.code().body().spanStarts()[inner.pc()];
    return new ScriptException.Details(
        type,
        message,
        inner.code().source().name(),
        lines.line(start),
        lines.column(start) + 1,
        traceback);
  }

  private static String textOf(PyException exception) {
    try {
      return Text.strJava(exception);
    } catch (ScriptRaise failed) {
      return "";
    }
  }

  private static ScriptExit exit(PyException exception) {
    Object code = Access.get(exception, "code");
    int status = 1;
    String message = "";
    if (code == None.NONE) {
      status = 0;
    } else if (Types.of(code).isSubtypeOf(Types.INT)) {
      status = code instanceof Boolean ? ((Boolean) code ? 1 : 0) : ((Number) code).intValue();
    } else {
      message = Text.strJava(code) + "\n";
    }
    return new ScriptExit(details(exception, ""), status, message);
  }

  static LimitException of(LimitExceeded limit) {
    String text =
        limit.limit()
            + " limit exceeded: allowed "
            + limit.allowed()
            + ", used "
            + limit.used()
            + "\n";
    return new LimitException(
        new ScriptException.Details(
            limit.limit().name(), limit.getMessage(), limit.file(), limit.line(), 0, text),
        limit);
  }
}
