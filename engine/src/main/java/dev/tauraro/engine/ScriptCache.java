package dev.tauraro.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compiled scripts by content; those used least recently are dropped. No script can fill it with
 * much text: what it holds counts for no context.
 */
final class ScriptCache {
  private static final int MOST_SCRIPTS = 1000;
  private static final long MOST_CHARACTERS = 4L << 20;

  private final Map<String, Script> scripts = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /** The script kept under the key, or null. */
  synchronized Script get(String key) {
    return scripts.get(key);
  }

  /** Keeps a script unless there is one under the key; returns the one that is kept or is to be. */
  synchronized Script keep(String key, Script script) {
    Script known = scripts.get(key);
    if (known != null || key.length() > MOST_CHARACTERS / 4) {
      return known == null ? script : known;
    }
    scripts.put(key, script);
    characters += key.length();
    Iterator<String> oldest = scripts.keySet().iterator();
    while (scripts.size() > MOST_SCRIPTS || characters > MOST_CHARACTERS) {
      characters -= oldest.next().length();
      oldest.remove();
    }
    return script;
  }
}
