package dev.tauraro.web.executions;

import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for the database, and for clients what the database gets. Texts of scripts may have
 * characters that are no Unicode text, such as half a surrogate pair; databases would lose them, so
 * all that is not ASCII is escaped.
 */
@Component
final class StoredJson {
  private final ObjectWriter writer;

  StoredJson(JsonMapper json) {
    this.writer = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
  }

  String of(Object value) {
    return writer.writeValueAsString(value);
  }
}
