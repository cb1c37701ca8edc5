package dev.tauraro.web.admin;

import dev.tauraro.web.tenants.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Manages quotas. */
@RestController
@RequestMapping(
    path = TenantController.PATH + "/{tenant}/quotas",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class QuotaController {
  private final QuotaService service;

  QuotaController(QuotaService service) {
    this.service = service;
  }

  /**
   * What a tenant may use.
   *
   * @param ceilings limits by name: milliseconds, bytes, or counts
   */
  record QuotaResponse(
      int requestsPerMinute,
      int concurrentExecutions,
      int queuedExecutions,
      int storedScripts,
      Map<String, Number> ceilings) {}

  /** The body of a request that sets quotas, as the API's description shows it. */
  record QuotaBody(
      Integer requestsPerMinute,
      @Schema(description = "That run or wait for a thread, in each process")
          Integer concurrentExecutions,
      @Schema(description = "For later, that wait") Integer queuedExecutions,
      Integer storedScripts,
      @Schema(description = "Limits, as an execution request has them")
          Map<String, Object> ceilings) {}

  @GetMapping
  QuotaResponse find(@PathVariable String tenant) {
    return service.find(tenant);
  }

  /** Sets quotas; what the body leaves out is as the configuration has it. */
  @Operation(
      summary = "Sets quotas",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = QuotaBody.class))))
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  QuotaResponse set(Caller caller, @PathVariable String tenant, @RequestBody JsonNode body) {
    return service.set(caller, tenant, body);
  }
}
