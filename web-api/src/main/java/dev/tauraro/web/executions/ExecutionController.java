package dev.tauraro.web.executions;

import java.util.concurrent.CompletableFuture;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Runs scripts that are sent to it. A script that fails is a request that succeeded. */
@RestController
@RequestMapping("/api/v1/executions")
final class ExecutionController {
  private final ExecutionService service;

  ExecutionController(ExecutionService service) {
    this.service = service;
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  CompletableFuture<ExecutionResponse> execute(@RequestBody JsonNode body) {
    return service.execute(ExecutionRequestReader.read(body));
  }
}
