package dev.tauraro.web.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tauraro.web.json.Fields;
import dev.tauraro.web.security.ApiKey;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
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

/** Manages keys. */
@RestController
@RequestMapping(
    path = TenantController.PATH + "/{tenant}/keys",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class KeyController {
  private static final int MOST_CHARACTERS = 100;

  private final KeyService service;

  KeyController(KeyService service) {
    this.service = service;
  }

  /**
   * A key as administrators see it.
   *
   * @param key the whole key; only in the answer to the request that made it
   */
  record KeyResponse(
      String id,
      String tenant,
      String name,
      Set<Role> roles,
      @JsonInclude(JsonInclude.Include.NON_NULL) String key,
      Instant createdAt,
      Instant revokedAt) {
    static KeyResponse of(ApiKey key, String text) {
      return new KeyResponse(
          key.id(), key.tenant(), key.name(), key.roles(), text, key.createdAt(), key.revokedAt());
    }
  }

  /** Keys by id. */
  record Keys(List<KeyResponse> keys, String nextCursor) {}

  /** The body of a request that makes a key, as the API's description shows it. */
  record KeyBody(
      @Schema(description = "What the key is for", example = "nightly reports") String name,
      @Schema(description = "What its bearer may do") Set<Role> roles) {}

  /** Makes a key. The answer is the only one that has its secret. */
  @Operation(
      summary = "Makes a key",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = KeyBody.class))))
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<KeyResponse> create(
      Caller caller, @PathVariable String tenant, @RequestBody JsonNode body) {
    Fields fields = Fields.ofBody(body).only(Set.of("name", "roles"));
    String name = fields.text("name", "");
    if (name.isBlank() || name.length() > MOST_CHARACTERS) {
      fields.problem("name", "wanted 1 to " + MOST_CHARACTERS + " characters");
    }
    Set<Role> roles = roles(fields);
    fields.finish();
    KeyService.Made made = service.create(caller, tenant, name, roles);
    return ResponseEntity.created(
            URI.create(TenantController.PATH + "/" + tenant + "/keys/" + made.key().id()))
        .body(KeyResponse.of(made.key(), made.text()));
  }

  private static Set<Role> roles(Fields fields) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : fields.texts("roles")) {
      Role.named(name)
          .ifPresentOrElse(
              roles::add, () -> fields.problem("roles", "wanted execute, observe or admin"));
    }
    if (!fields.has("roles")) {
      fields.problem("roles", "missing");
    } else if (fields.value("roles").isEmpty()) {
      fields.problem("roles", "wanted at least one role");
    }
    return roles;
  }

  @GetMapping
  Keys list(
      @PathVariable String tenant,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int size = Page.size(limit);
    Page<ApiKey> page = Page.of(service.list(tenant, cursor, size + 1), size, ApiKey::id);
    return new Keys(
        page.items().stream().map(key -> KeyResponse.of(key, null)).toList(), page.nextCursor());
  }

  /** Ends the validity of a key. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Caller caller, @PathVariable String tenant, @PathVariable String id) {
    service.revoke(caller, tenant, id);
  }
}
