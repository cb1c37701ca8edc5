package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.SlotMember;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.source.Characters;

/** {@code __slots__}: attributes declared by a class whose instances have no {@code __dict__}. */
final class Slots {
  private Slots() {}

  /** Declares the slots of a new class, or gives its instances a {@code __dict__}. */
  static void declare(PyType type, PyType best) {
    Object slots = type.own("__slots__");
    if (slots == null) {
      type.setHasInstanceAttributes(true);
      WeakSlots.declare(type);
      return;
    }
    boolean open = type.hasInstanceAttributes();
    Object one = Str.unwrap(slots);
    Object[] names = one == null ? Iteration.toArray(slots) : new Object[] {one};
    for (Object given : names) {
      Object each = Str.unwrap(given);
      if (each == null) {
        throw Errors.typeError(
            "__slots__ items must be strings, not '" + Types.nameOf(given) + "'");
      }
      if (!isIdentifier(Str.java(each))) {
        throw Errors.typeError("__slots__ must be identifiers");
      }
      String name = mangle(type, Str.java(each));
      if (name.equals("__dict__")) {
        if (open) {
          throw Errors.typeError("__dict__ slot disallowed: we already got one");
        }
        open = true;
        type.setHasInstanceAttributes(true);
      } else if (name.equals("__weakref__")) {
        if (WeakSlots.has(type)) {
          throw Errors.typeError(
              "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
        }
        WeakSlots.declare(type);
      } else {
        declare(type, best, name);
      }
    }
  }

  /** Whether a class declares slots itself. */
  static boolean hasOwn(PyType type) {
    if (type.own("__slots__") == null) {
      return false;
    }
    for (String name : type.ownNames()) {
      if (type.own(name) instanceof SlotMember && ((SlotMember) type.own(name)).owner() == type) {
        return true;
      }
    }
    return false;
  }

  private static void declare(PyType type, PyType best, String name) {
    Object known = type.own(name);
    boolean again = known instanceof SlotMember && ((SlotMember) known).owner() == type;
    if (known != null && !again) {
      throw Errors.valueError("'" + name + "' in __slots__ conflicts with class variable");
    }
    if (best.isSubtypeOf(Types.INT)
        || best.isSubtypeOf(Types.BYTES)
        || best.isSubtypeOf(Types.TYPE)
        || best.isSubtypeOf(Types.TUPLE)) {
      throw Errors.typeError(
          "nonempty __slots__ not supported for subtype of '" + best.name() + "'");
    }
    type.setOwn(name, new SlotMember(type, name));
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Characters.isIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Characters::isIdentifierPart);
  }

  private static String mangle(PyType type, String name) {
    if (!name.startsWith("__") || name.endsWith("__")) {
      return name;
    }
    String owner = type.name().replaceFirst("^_+", "");
    return owner.isEmpty() ? name : "_" + owner + name;
  }
}
