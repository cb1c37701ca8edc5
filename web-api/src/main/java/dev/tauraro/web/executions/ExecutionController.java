package dev.tauraro.web.executions;

import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.problems.InvalidRequestException.FieldProblem;
import dev.tauraro.web.sandbox.Requester;
import dev.tauraro.web.tenants.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Runs scripts that are sent to it. A script that fails is a request that succeeded. */
@RestController
@RequestMapping("/api/v1/executions")
final class ExecutionController {
  static final String PATH = "/api/v1/executions/";

  private static final String RESPOND_ASYNC = "respond-async";

  private final ExecutionService service;
  private final ClientProbe probe;
  private final ExecutionEvents events;
  private final ExecutionProperties properties;

  ExecutionController(
      ExecutionService service,
      ClientProbe probe,
      ExecutionEvents events,
      ExecutionProperties properties) {
    this.service = service;
    this.probe = probe;
    this.events = events;
    this.properties = properties;
  }

  /**
   * Runs a script: the answer is its result, or the stream of what it does if the client accepts
   * that, or where to ask later if the client prefers that.
   *
   * @return an answer, or a future one
   */
  @Operation(
      summary = "Runs a script",
      parameters = {
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Prefer",
            description = "respond-async: answer at once, run later"),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Idempotency-Key",
            description = "A request that is repeated with its key is served once")
      },
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ExecutionBody.class))))
  @ApiResponse(
      responseCode = "200",
      description = "It has ended, however it did; or the stream of what it does",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = ExecutionResponse.class)),
        @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE)
      })
  @ApiResponse(
      responseCode = "202",
      description = "It will run",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = ExecutionResponse.class)))
  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
  @SuppressWarnings("FutureReturnValueIgnored") // It is Spring that waits for it.
  Object execute(
      Tenant tenant,
      @RequestBody JsonNode body,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ExecutionRequest wanted = ExecutionRequestReader.read(body);
    String key = request.getHeader("Idempotency-Key");
    requireUsable(key);
    boolean later = wantsLater(request.getHeader("Prefer"));
    boolean streamed = wantsStream(request);
    if (streamed) {
      events.requireRoom();
    }
    if (!later && !streamed && key == null) {
      return await(tenant, wanted, response);
    }
    ExecutionService.Pending pending =
        later
            ? service.submit(tenant, wanted, key)
            : service.execute(tenant, wanted, key, Requester.NOBODY);
    if (streamed) {
      if (pending.run() != null) {
        events.attend(pending.id(), pending.run());
      }
      events.open(tenant, pending.id(), 0, request, response);
      return null;
    }
    return pending.answer().thenApply(answer -> answered(answer, later, response));
  }

  /** Runs a script for a client who is watched: without him there is no use in it. */
  @SuppressWarnings("FutureReturnValueIgnored") // It is Spring that waits for it.
  private Object await(Tenant tenant, ExecutionRequest wanted, HttpServletResponse response) {
    ClientProbe.Watch watch = probe.watch(response);
    ExecutionService.Pending pending;
    try {
      pending = service.execute(tenant, wanted, null, watch);
    } catch (RuntimeException e) {
      watch.end();
      throw e;
    }
    pending = pending.then(watch::end);
    if (pending.run().isProbablyShort()) {
      Optional<ExecutionAnswer> soon = pending.awaitBriefly();
      if (soon.isPresent()) {
        return answered(soon.get(), false, response);
      }
    }
    return pending.answer().thenApply(answer -> answered(answer, false, response));
  }

  /** The stream of what an execution does, from its beginning or after the event that is named. */
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void events(
      Tenant tenant,
      @PathVariable String id,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "0") int lastEvent,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    events.requireRoom();
    events.open(tenant, id, Math.max(lastEvent, 0), request, response);
  }

  private static boolean wantsStream(HttpServletRequest request) {
    List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    return MediaType.parseMediaTypes(accepted).contains(MediaType.TEXT_EVENT_STREAM);
  }

  private static boolean wantsLater(String prefer) {
    if (prefer == null) {
      return false;
    }
    for (String preference : prefer.split("[,;]")) {
      if (preference.trim().toLowerCase(Locale.ROOT).equals(RESPOND_ASYNC)) {
        return true;
      }
    }
    return false;
  }

  private static void requireUsable(String key) {
    if (key != null && (key.isBlank() || key.length() > IdempotencyKeys.MOST_CHARACTERS)) {
      throw new InvalidRequestException(
          List.of(
              new FieldProblem(
                  "Idempotency-Key",
                  "wanted 1 to " + IdempotencyKeys.MOST_CHARACTERS + " characters")));
    }
  }

  /**
   * The body of an answer, whose status and headers are set. A ResponseEntity would be flushed, so
   * that its length is not known and the network carries it in two parts.
   */
  private static Object answered(
      ExecutionAnswer answer, boolean later, HttpServletResponse response) {
    HttpStatus status = later || !answer.finished() ? HttpStatus.ACCEPTED : HttpStatus.OK;
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.LOCATION, PATH + answer.id());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    if (later) {
      response.setHeader("Preference-Applied", RESPOND_ASYNC);
    }
    return answer.body();
  }

  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ExecutionResponse.class)))
  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  Object find(Tenant tenant, @PathVariable String id) {
    return service.find(tenant, id).body();
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ExecutionPage list(
      Tenant tenant,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String script,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    ExecutionStatus wanted = status == null ? null : ExecutionStatus.named(status);
    if (status != null && wanted == null) {
      throw new InvalidRequestException(
          List.of(
              new FieldProblem(
                  "status",
                  "wanted queued, running, completed, failed, limit_exceeded or cancelled")));
    }
    int size = Math.min(Math.max(limit, 1), properties.maxPageSize());
    return service.list(new ExecutionFilter(tenant, wanted, script, cursor, size));
  }

  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ExecutionResponse.class)))
  @DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  CompletableFuture<Object> cancel(Tenant tenant, @PathVariable String id) {
    return service.cancel(tenant, id).thenApply(ExecutionAnswer::body);
  }
}
