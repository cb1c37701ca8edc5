package dev.tauraro.figures;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the service is compared with: it parses JSON and returns it. */
@RestController
class EmptyEndpoint {
  static final String PATH = "/api/echo";

  @PostMapping(PATH)
  JsonNode echo(@RequestBody JsonNode body) {
    return body;
  }
}
