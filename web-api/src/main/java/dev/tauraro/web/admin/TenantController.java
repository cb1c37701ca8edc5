package dev.tauraro.web.admin;

import dev.tauraro.web.json.Fields;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.TenantRegistry.StoredTenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Manages tenants. */
@RestController
@RequestMapping(path = TenantController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
final class TenantController {
  static final String PATH = "/api/v1/admin/tenants";

  private final TenantService service;

  TenantController(TenantService service) {
    this.service = service;
  }

  /** A tenant as administrators see it. */
  record TenantResponse(String name, Instant createdAt) {
    static TenantResponse of(StoredTenant tenant) {
      return new TenantResponse(tenant.name(), Instant.ofEpochMilli(tenant.createdAt()));
    }
  }

  /** Tenants by name. */
  record Tenants(List<TenantResponse> tenants, String nextCursor) {}

  /** The body of a request that adds a tenant, as the API's description shows it. */
  record TenantBody(
      @Schema(description = "Lower-case letters, digits, - and _", example = "blue") String name) {}

  @Operation(
      summary = "Adds a tenant",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = TenantBody.class))))
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<TenantResponse> create(Caller caller, @RequestBody JsonNode body) {
    Fields fields = Fields.ofBody(body).only(Set.of("name"));
    String name = fields.text("name", "");
    if (!TenantService.isName(name)) {
      fields.problem("name", "wanted 1 to 64 lower-case letters, digits, - or _");
    }
    fields.finish();
    return ResponseEntity.created(URI.create(PATH + "/" + name))
        .body(TenantResponse.of(service.create(caller, name)));
  }

  @GetMapping
  Tenants list(
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int size = Page.size(limit);
    Page<StoredTenant> page = Page.of(service.list(cursor, size + 1), size, StoredTenant::name);
    return new Tenants(page.items().stream().map(TenantResponse::of).toList(), page.nextCursor());
  }

  @GetMapping("/{tenant}")
  TenantResponse find(@PathVariable("tenant") String name) {
    return TenantResponse.of(service.find(name));
  }

  /** Removes a tenant with its keys, scripts and executions. Its name is not given again. */
  @DeleteMapping("/{tenant}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Caller caller, @PathVariable("tenant") String name) {
    service.delete(caller, name);
  }
}
