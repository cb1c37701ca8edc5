package dev.tauraro.web.executions;

import dev.tauraro.web.sandbox.OutputLog;
import dev.tauraro.web.streams.Event;
import dev.tauraro.web.streams.EventJson;
import dev.tauraro.web.streams.EventSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * What an execution does, from its log; when that is not here, since the execution ran elsewhere or
 * long ago, from its answer.
 */
final class ExecutionEventSource implements EventSource {
  private final boolean fromStart;
  private final Supplier<OutputLog> logs;
  private final Supplier<Optional<ExecutionAnswer>> answers;
  private final Runnable onClose;
  private int position;
  private Runnable wake;
  private OutputLog log;
  private Deque<Event> replay;

  /**
   * The events of one execution.
   *
   * @param position number of events that the client has
   */
  ExecutionEventSource(
      int position,
      Supplier<OutputLog> logs,
      Supplier<Optional<ExecutionAnswer>> answers,
      Runnable onClose) {
    this.position = position;
    this.fromStart = position == 0;
    this.logs = logs;
    this.answers = answers;
    this.onClose = onClose;
  }

  @Override
  public void begin(Runnable waker) {
    wake = waker;
  }

  @Override
  public Event next() {
    if (log == null && replay == null) {
      log = logs.get();
      if (log != null) {
        log.addListener(wake);
      }
    }
    if (log == null) {
      return replayed();
    }
    // Asked first: what is written until the end is found then.
    boolean ended = log.isEnded();
    OutputLog.Part part = log.part(position);
    if (part != null) {
      return event(part);
    }
    return ended ? result() : null;
  }

  private Event event(OutputLog.Part part) {
    position++;
    return switch (part.kind()) {
      case STDOUT -> new Event(position, "stdout", EventJson.text(part.text()), false);
      case STDERR -> new Event(position, "stderr", EventJson.text(part.text()), false);
      case JIT -> new Event(position, "jit", part.text(), false);
    };
  }

  private Event result() {
    ExecutionAnswer answer = answers.get().orElse(null);
    if (answer == null) {
      return new Event(++position, "gone", "{}", true);
    }
    return answer.finished() ? result(answer) : null;
  }

  private Event result(ExecutionAnswer answer) {
    return new Event(++position, "result", answer.document(), true);
  }

  private Event replayed() {
    if (replay == null) {
      Optional<ExecutionAnswer> answer = answers.get();
      if (answer.isPresent() && !answer.get().finished()) {
        return null;
      }
      replay = new ArrayDeque<>();
      if (answer.isPresent() && fromStart) {
        JsonNode body = EventJson.tree(answer.get().document());
        replayText("stdout", body);
        replayText("stderr", body);
      }
      replay.add(result());
    }
    return replay.poll();
  }

  private void replayText(String name, JsonNode body) {
    String text = body.path(name).asString("");
    if (!text.isEmpty()) {
      replay.add(new Event(++position, name, EventJson.text(text), false));
    }
  }

  @Override
  public void close() {
    if (log != null) {
      log.removeListener(wake);
    }
    onClose.run();
  }
}
