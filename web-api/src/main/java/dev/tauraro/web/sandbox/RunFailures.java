package dev.tauraro.web.sandbox;

import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.sandbox.Limit;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SyntaxException;
import java.util.List;

/** What the engine throws, as clients see it. */
final class RunFailures {
  private static final String LIMIT_EXCEEDED = "LimitExceeded";
  private static final String ENDED_FOR_MEMORY = "the server ran short of memory";

  private RunFailures() {}

  static RunResult.Failure of(ScriptException e) {
    Limit limit = e instanceof LimitException ? ((LimitException) e).limit() : null;
    String type =
        limit == null ? e.type() : limit == Limit.CANCELLED ? "Cancelled" : LIMIT_EXCEEDED;
    return failure(e, type, e.message(), limit);
  }

  /** Of what was ended because the server ran short of memory. */
  static RunResult.Failure endedForMemory(ScriptException e) {
    return failure(e, LIMIT_EXCEEDED, ENDED_FOR_MEMORY, Limit.MEMORY);
  }

  /** As {@link #endedForMemory(ScriptException)}, when nothing ran at that moment. */
  static RunResult.Failure endedForMemory() {
    return new RunResult.Failure(
        LIMIT_EXCEEDED, ENDED_FOR_MEMORY, null, null, "", Limit.MEMORY.name());
  }

  private static RunResult.Failure failure(
      ScriptException e, String type, String message, Limit limit) {
    return new RunResult.Failure(
        type,
        message,
        e.line() > 0 ? e.line() : null,
        e.column() > 0 ? e.column() : null,
        e.traceback(),
        limit == null ? null : limit.name());
  }

  /** What is wrong with a text, the most important first. */
  static List<SyntaxProblem> syntaxProblems(ScriptException e) {
    if (!(e.getCause() instanceof SyntaxException)) {
      return List.of(
          new SyntaxProblem(
              e.type(), e.line(), e.column() > 0 ? e.column() : null, e.message(), null));
    }
    return ((SyntaxException) e.getCause())
        .diagnostics().stream().map(RunFailures::syntaxProblem).toList();
  }

  private static SyntaxProblem syntaxProblem(Diagnostic diagnostic) {
    return new SyntaxProblem(
        diagnostic.kind(),
        diagnostic.line(),
        diagnostic.column() > 0 ? diagnostic.column() : null,
        diagnostic.message(),
        diagnostic.place().text());
  }
}
