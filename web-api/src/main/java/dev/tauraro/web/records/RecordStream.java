package dev.tauraro.web.records;

import dev.tauraro.web.json.JsonValues;
import dev.tauraro.web.sandbox.QueueFullException;
import dev.tauraro.web.sandbox.RecordSession;
import dev.tauraro.web.sandbox.RunResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One stream of records. Some are read, then they go through the script, then what became of them
 * is written: what the client does not read keeps the stream from reading more, so nothing piles
 * up. A client that sends slowly gets each answer at once.
 */
final class RecordStream {
  private static final int MOST_AT_ONCE = 256;
  private static final int MOST_BYTES_AT_ONCE = 256 * 1024;
  private static final int BUSY_MILLIS = 20;

  private final RecordSession session;
  private final RecordProperties properties;
  private final JsonMapper json;
  private final RecordMetrics metrics;
  private final long begun = System.nanoTime();
  private long records;
  private long failed;

  /** A line that was read: a value, or why there is none. */
  private record Input(Object value, RunResult.Failure error) {}

  RecordStream(
      RecordSession session, RecordProperties properties, JsonMapper json, RecordMetrics metrics) {
    this.session = session;
    this.properties = properties;
    this.json = json;
    this.metrics = metrics;
  }

  void process(InputStream in, OutputStream out) throws IOException, InterruptedException {
    LineReader lines = new LineReader(in, Math.toIntExact(properties.maxRecordSize().toBytes()));
    boolean inTime = true;
    List<Input> inputs = read(lines);
    while (!inputs.isEmpty() && inTime) {
      inTime = answer(inputs, out);
      out.flush();
      inputs = inTime ? read(lines) : List.of();
    }
    write(out, Map.of("summary", summary(inTime)));
    out.flush();
  }

  /** Waits for a record, and takes those that have come with it. */
  private List<Input> read(LineReader lines) throws IOException {
    List<Input> inputs = new ArrayList<>();
    int bytes = 0;
    do {
      LineReader.Line line = lines.next();
      if (line == null) {
        break;
      }
      if (line.text() == null || !isBlank(line.text())) {
        inputs.add(input(line));
        bytes += line.text() == null ? 0 : line.text().length;
      }
    } while (inputs.isEmpty()
        || inputs.size() < MOST_AT_ONCE && bytes < MOST_BYTES_AT_ONCE && lines.hasMore());
    return inputs;
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  private Input input(LineReader.Line line) {
    if (line.text() == null) {
      return new Input(
          null,
          failure(
              "RecordTooLarge",
              "the record is longer than " + properties.maxRecordSize().toBytes() + " bytes"));
    }
    try {
      return new Input(JsonValues.toJava(json.readTree(line.text())), null);
    } catch (JacksonException e) {
      return new Input(null, failure("MalformedRecord", e.getOriginalMessage()));
    }
  }

  private static RunResult.Failure failure(String type, String message) {
    return new RunResult.Failure(type, message, null, null, "", null);
  }

  /** Writes what becomes of records; false when no more may come, for time or memory. */
  private boolean answer(List<Input> inputs, OutputStream out)
      throws IOException, InterruptedException {
    int done = 0;
    while (done < inputs.size()) {
      if (isLate()) {
        return false;
      }
      Input next = inputs.get(done);
      if (next.error() != null) {
        write(out, new RecordSession.Outcome(null, "", next.error()));
        done++;
        continue;
      }
      List<Object> values = new ArrayList<>();
      for (int i = done; i < inputs.size() && inputs.get(i).error() == null; i++) {
        values.add(inputs.get(i).value());
      }
      RecordSession.Outcome last = null;
      for (RecordSession.Outcome outcome : run(values)) {
        write(out, outcome);
        done++;
        last = outcome;
      }
      out.flush();
      if (session.isEnded() && last.error() != null) {
        return false;
      }
    }
    return true;
  }

  private boolean isLate() {
    return System.nanoTime() - begun > properties.maxDuration().toNanos();
  }

  private List<RecordSession.Outcome> run(List<Object> values) throws InterruptedException {
    while (true) {
      try {
        return session.process(values).join();
      } catch (QueueFullException e) {
        Thread.sleep(BUSY_MILLIS);
      }
    }
  }

  private void write(OutputStream out, RecordSession.Outcome outcome) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("index", records++);
    metrics.add(outcome.error() == null);
    if (outcome.error() == null) {
      line.put("result", outcome.result());
    } else {
      failed++;
      line.put("error", outcome.error());
    }
    if (!outcome.stdout().isEmpty()) {
      line.put("stdout", outcome.stdout());
    }
    write(out, line);
  }

  private void write(OutputStream out, Map<String, Object> line) throws IOException {
    out.write(json.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  private Map<String, Object> summary(boolean inTime) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("records", records);
    summary.put("succeeded", records - failed);
    summary.put("failed", failed);
    summary.put("complete", inTime);
    summary.put("steps", session.steps());
    summary.put("millis", Duration.ofNanos(System.nanoTime() - begun).toMillis());
    summary.put("jit", session.jit());
    return summary;
  }
}
