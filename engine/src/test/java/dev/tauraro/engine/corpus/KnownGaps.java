package dev.tauraro.engine.corpus;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ledger of scripts that are known to differ from CPython, each with the reason. */
final class KnownGaps {
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /**
   * Reads a ledger: a script's path and the reason on each line; lines that start with # are
   * comments.
   */
  KnownGaps(Path ledger) {
    for (String line : Scripts.text(ledger).lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+", 2);
      if (parts.length < 2) {
        throw new IllegalStateException("an entry of the ledger has no reason: " + line);
      }
      reasons.put(parts[0], parts[1]);
    }
  }

  boolean holds(String script) {
    return reasons.containsKey(script);
  }

  /** Why the script differs. */
  String reason(String script) {
    return reasons.get(script);
  }

  Set<String> scripts() {
    return reasons.keySet();
  }
}
