package dev.tauraro.engine.profile;

import dev.tauraro.engine.bytecode.CodeUnit;
import java.util.Map;
import java.util.WeakHashMap;

/** The profiles of one engine: one for each code unit, as long as the unit is alive. */
public final class ProfileTable {
  /**
   * When code is hot.
   *
   * @param tiering whether hot code is compiled at all; if not, nothing is recorded
   * @param hotLoop back edges after which a loop is hot
   * @param hotFunction calls after which a function is hot
   */
  public record Options(boolean tiering, int hotLoop, int hotFunction) {}

  private final Options options;
  private final Map<CodeUnit, java.lang.ref.WeakReference<Profile>> profiles = new WeakHashMap<>();

  public ProfileTable(Options options) {
    this.options = options;
  }

  public Options options() {
    return options;
  }

  /** The profile of a code unit. Code units are compared by identity. */
  public synchronized Profile of(CodeUnit code) {
    java.lang.ref.WeakReference<Profile> known = profiles.get(code);
    Profile profile = known == null ? null : known.get();
    if (profile == null) {
      profile = new Profile(code, this);
      profiles.put(code, new java.lang.ref.WeakReference<>(profile));
    }
    return profile;
  }
}
