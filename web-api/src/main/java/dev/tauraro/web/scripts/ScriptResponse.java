package dev.tauraro.web.scripts;

import java.time.Instant;

/** A stored script as clients see it. */
record ScriptResponse(String id, String source, Instant createdAt) {
  static ScriptResponse of(StoredScript script) {
    return new ScriptResponse(
        script.id(), script.source(), Instant.ofEpochMilli(script.createdAt()));
  }
}
