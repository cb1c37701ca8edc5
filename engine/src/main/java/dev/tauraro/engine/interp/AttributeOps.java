package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.profile.FieldCache;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.runtime.Access;

/** Attribute instructions: the frequent case of plain instances, and the protocol for the rest. */
final class AttributeOps {
  private AttributeOps() {}

  static Object get(Profile profile, int site, Object value, int name) {
    if (value instanceof Instance) {
      Instance instance = (Instance) value;
      FieldCache cache = profile.caches[site];
      if (cache != null && cache.fits(instance)) {
        return instance.read(cache.field);
      }
      profile.caches[site] = FieldCache.forReading(instance, profile.names[name]);
    }
    return Access.get(value, profile.names[name]);
  }

  static void set(Profile profile, int site, Object value, int name, Object assigned) {
    if (value instanceof Instance) {
      Instance instance = (Instance) value;
      FieldCache cache = profile.caches[site];
      if (cache != null && cache.fits(instance) && cache.takes(assigned)) {
        instance.write(cache.field, assigned);
        if (cache.next != null) {
          instance.shape = cache.next;
        }
        return;
      }
      profile.caches[site] = FieldCache.forWriting(instance, profile.names[name], assigned);
    }
    Access.set(value, profile.names[name], assigned);
  }

  /**
   * {@code r[at] = function, r[at + 1] = value}, or {@code r[at] = attribute, r[at + 1] = unbound}.
   */
  static void loadMethod(Object[] r, int at, Object value, String name) {
    Object method = Access.methodOrNull(value, name);
    if (method != null) {
      r[at] = method;
      r[at + 1] = value;
    } else {
      r[at] = Access.get(value, name);
      r[at + 1] = null;
    }
  }

  /** {@code value.name = assigned} without a cache. */
  static void set(Object value, String name, Object assigned) {
    Access.set(value, name, assigned);
  }
}
