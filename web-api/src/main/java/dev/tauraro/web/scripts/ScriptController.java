package dev.tauraro.web.scripts;

import dev.tauraro.web.json.Fields;
import dev.tauraro.web.sandbox.ScriptExplanation;
import dev.tauraro.web.tenants.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Stores scripts. */
@RestController
@RequestMapping("/api/v1/scripts")
final class ScriptController {
  private final ScriptService service;

  ScriptController(ScriptService service) {
    this.service = service;
  }

  /** Stores a script: 201 when it is new, 200 when it was there. */
  @Operation(
      summary = "Stores a script",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ScriptBody.class))))
  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  CompletableFuture<ResponseEntity<ScriptResponse>> store(
      Tenant tenant, @RequestBody JsonNode body) {
    Fields fields = Fields.ofBody(body).only(Set.of("source"));
    String source = fields.unicode("source", null);
    if (!fields.has("source")) {
      fields.problem("source", "missing");
    }
    fields.finish();
    return service
        .store(tenant, source)
        .thenApply(
            outcome ->
                ResponseEntity.status(outcome.created() ? HttpStatus.CREATED : HttpStatus.OK)
                    .location(URI.create("/api/v1/scripts/" + outcome.script().id()))
                    .body(ScriptResponse.of(outcome.script())));
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ScriptResponse find(Tenant tenant, @PathVariable String id) {
    return ScriptResponse.of(service.find(tenant, id));
  }

  /** The source with what the compiler did. */
  @GetMapping(path = "/{id}/explain", produces = MediaType.APPLICATION_JSON_VALUE)
  ScriptExplanation explain(Tenant tenant, @PathVariable String id) {
    return service.explain(tenant, id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Tenant tenant, @PathVariable String id) {
    service.delete(tenant, id);
  }
}
