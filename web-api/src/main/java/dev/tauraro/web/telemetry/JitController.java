package dev.tauraro.web.telemetry;

import dev.tauraro.web.audit.AuditLog;
import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.problems.InvalidRequestException.FieldProblem;
import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.sandbox.JitCache;
import dev.tauraro.web.sandbox.JitObserver;
import dev.tauraro.web.sandbox.JitUnit;
import dev.tauraro.web.sandbox.Sandbox;
import dev.tauraro.web.streams.EventStreams;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.ScriptRunners;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the compiler does. */
@RestController
@RequestMapping(path = "/api/v1/jit", produces = MediaType.APPLICATION_JSON_VALUE)
final class JitController {
  private static final int MOST_UNITS = 500;

  private final JitObserver observer;
  private final DeoptService deopts;
  private final Sandbox sandbox;
  private final EventStreams streams;
  private final ScriptRunners runners;
  private final AuditLog audit;

  JitController(
      JitObserver observer,
      DeoptService deopts,
      Sandbox sandbox,
      EventStreams streams,
      ScriptRunners runners,
      AuditLog audit) {
    this.observer = observer;
    this.deopts = deopts;
    this.sandbox = sandbox;
    this.streams = streams;
    this.runners = runners;
    this.audit = audit;
  }

  /** Loops and functions that the compiler has dealt with. */
  record Units(List<JitUnit> units, boolean more) {}

  @GetMapping("/units")
  Units units(
      Caller caller,
      @RequestParam(required = false) String script,
      @RequestParam(required = false) String state) {
    List<JitUnit> found =
        observer.units().stream()
            .filter(unit -> script == null || script.equals(unit.script()))
            .filter(unit -> runners.maySee(caller, unit.script()))
            .filter(unit -> state == null || state.equals(unit.state()))
            .limit(MOST_UNITS + 1)
            .toList();
    return new Units(
        found.subList(0, Math.min(found.size(), MOST_UNITS)), found.size() > MOST_UNITS);
  }

  @GetMapping("/units/{id}")
  JitUnit unit(Caller caller, @PathVariable String id) {
    return observer
        .unit(id)
        .filter(unit -> runners.maySee(caller, unit.script()))
        .orElseThrow(() -> ProblemException.notFound("unit", id));
  }

  /** The last deopts, the latest first. */
  @GetMapping("/deopts")
  DeoptPage deopts(
      Caller caller,
      @RequestParam(required = false) String script,
      @RequestParam(required = false) String reason,
      @RequestParam(required = false) String since,
      @RequestParam(required = false) Long cursor,
      @RequestParam(defaultValue = "100") int limit) {
    return deopts.list(filter(caller, script, reason, instant(since)), cursor, limit);
  }

  /** How many of the last deopts happened at each line, for each reason. */
  @GetMapping("/deopts/summary")
  DeoptSummary summary(
      Caller caller,
      @RequestParam(required = false) String script,
      @RequestParam(required = false) String reason,
      @RequestParam(required = false) String since) {
    return deopts.summary(filter(caller, script, reason, instant(since)));
  }

  /** Deopts as they happen. */
  @GetMapping(path = "/deopts/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void stream(
      Caller caller,
      @RequestParam(required = false) String script,
      @RequestParam(required = false) String reason,
      @RequestHeader(name = "Last-Event-ID", required = false) Long lastEvent,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    streams.requireRoom();
    streams.open(
        new DeoptEvents(observer, filter(caller, script, reason, null), lastEvent),
        request,
        response);
  }

  private DeoptFilter filter(Caller caller, String script, String reason, Instant since) {
    return new DeoptFilter(script, reason, since, id -> runners.maySee(caller, id));
  }

  private static Instant instant(String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidRequestException(
          List.of(new FieldProblem("since", "wanted a time such as 2026-01-31T12:00:00Z")));
    }
  }

  @GetMapping("/cache")
  JitCache cache() {
    return observer.cache();
  }

  /** Drops the compiled code of a unit; it is compiled again when it gets hot again. */
  @DeleteMapping("/cache/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void evict(Caller caller, @PathVariable String key) {
    audit.record(
        caller.name(),
        "unit.evict",
        key,
        () -> {
          if (!sandbox.evict(key)) {
            throw ProblemException.notFound("compiled unit", key);
          }
          return true;
        });
  }
}
