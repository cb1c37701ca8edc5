package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Metering;
import java.util.Arrays;
import java.util.List;

/**
 * Text, equality, hash and order of host objects. Objects whose methods for that are not allowed
 * are equal when they are the same, and their text tells the class alone.
 */
final class ValueProtocol {
  private final Class<?> type;
  private final HostTypes types;
  private final Protocols protocols;

  ValueProtocol(Class<?> type, HostTypes types, Protocols protocols) {
    this.type = type;
    this.types = types;
    this.protocols = protocols;
  }

  void install() {
    boolean told = protocols.may("toString") && !isNeutral();
    protocols.zero("__repr__", self -> told ? text(self) : neutral(self));
    if (Containers.is(type)) {
      protocols.one("__eq__", (self, other) -> Containers.equal(self, other, types));
      protocols.one("__ne__", (self, other) -> not(Containers.equal(self, other, types)));
      protocols.target().setOwn("__hash__", None.NONE);
    } else {
      addEquality(protocols.may("equals"));
    }
    if (Comparable.class.isAssignableFrom(type)) {
      addOrder();
    }
  }

  private static Object text(Object self) {
    String text = String.valueOf(self);
    Metering.text(text.length());
    return Str.of(text);
  }

  /** Whether the text tells no more than the class, and where the object happens to be. */
  private boolean isNeutral() {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals("toString") && each.getParameterCount() == 0)
        .allMatch(each -> each.getDeclaringClass() == Object.class);
  }

  private Object neutral(Object self) {
    return self instanceof Enum
        ? Str.of(((Enum<?>) self).name())
        : Str.of("<java " + ClassMembers.nameOf(type) + ">");
  }

  // --- Equality ------------------------------------------------------------------------------

  private void addEquality(boolean byMethod) {
    protocols.one("__eq__", (self, other) -> equal(self, other, byMethod));
    protocols.one("__ne__", (self, other) -> not(equal(self, other, byMethod)));
    if (Enum.class.isAssignableFrom(type)) {
      // By the name, which is the same in every run.
      protocols.zero("__hash__", self -> Str.hash(Str.of(((Enum<?>) self).name())));
    } else if (!byMethod) {
      protocols.zero("__hash__", Hashing::ofIdentity);
    } else if (protocols.may("hashCode")) {
      protocols.zero("__hash__", self -> (long) self.hashCode());
    } else {
      protocols.refusedFor("__hash__", "hashCode");
    }
  }

  private static Object equal(Object self, Object other, boolean byMethod) {
    if (!(other instanceof HostObject)) {
      return None.NOT_IMPLEMENTED;
    }
    Object that = ((HostObject) other).target;
    return self == that || byMethod && self.equals(that);
  }

  private static Object not(Object equal) {
    return equal instanceof Boolean ? (Object) !(Boolean) equal : equal;
  }

  // --- Order ---------------------------------------------------------------------------------

  private void addOrder() {
    boolean allowed = protocols.may("compareTo");
    Overloads compare = allowed ? protocols.overloads("compareTo") : null;
    for (Comparison each : List.of(Comparison.LT, Comparison.LE, Comparison.GT, Comparison.GE)) {
      if (allowed) {
        protocols.one(
            each.method(),
            (self, other) ->
                other instanceof HostObject
                    ? (Object) holds(each, (int) compare.call(self, new Object[] {other}))
                    : None.NOT_IMPLEMENTED);
      } else {
        protocols.refusedFor(each.method(), "compareTo");
      }
    }
  }

  private static boolean holds(Comparison relation, int order) {
    switch (relation) {
      case LT:
        return order < 0;
      case LE:
        return order <= 0;
      case GT:
        return order > 0;
      default:
        return order >= 0;
    }
  }
}
