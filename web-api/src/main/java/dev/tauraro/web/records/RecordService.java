package dev.tauraro.web.records;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.quotas.ConcurrencyGate;
import dev.tauraro.web.quotas.TenantSandbox;
import dev.tauraro.web.sandbox.RecordSession;
import dev.tauraro.web.sandbox.RunResult;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.scripts.ScriptService;
import dev.tauraro.web.tenants.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Opens record streams. */
@Service
class RecordService {
  private final TenantSandbox sandbox;
  private final ScriptService scripts;
  private final RecordProperties properties;
  private final JsonMapper json;
  private final RecordMetrics metrics;
  private final Semaphore room;

  RecordService(
      TenantSandbox sandbox,
      ScriptService scripts,
      RecordProperties properties,
      JsonMapper json,
      RecordMetrics metrics) {
    this.sandbox = sandbox;
    this.scripts = scripts;
    this.properties = properties;
    this.json = json;
    this.metrics = metrics;
    this.room = new Semaphore(properties.maxOpen());
    metrics.countOpen(() -> properties.maxOpen() - room.availablePermits());
  }

  /**
   * Puts records through a script.
   *
   * @param out gives the stream to write to, when the script is ready for records
   * @throws ProblemException when the script is not there, or fails before the first record
   */
  void process(Tenant tenant, String id, InputStream in, Supplier<OutputStream> out)
      throws IOException, InterruptedException {
    SourceCode source =
        scripts.source(tenant, id).orElseThrow(() -> ProblemException.notFound("script", id));
    ConcurrencyGate.Permit permit = sandbox.enter(tenant);
    if (!room.tryAcquire()) {
      permit.close();
      throw new ProblemException(
          HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_STREAMS", "Too many record streams are open.");
    }
    try (RecordSession session = sandbox.records(tenant, source)) {
      RunResult.Failure failure = session.begin().join();
      if (failure != null) {
        throw new ProblemException(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "SCRIPT_FAILED",
            "The script can't take records: " + failure.message(),
            Map.of("error", failure));
      }
      new RecordStream(session, properties, json, metrics).process(in, out.get());
    } finally {
      room.release();
      permit.close();
    }
  }
}
