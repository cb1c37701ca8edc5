package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Indexed;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;
import java.util.List;

/**
 * Subscripts of values of built-in types other than lists, tuples, dicts and strings, and of
 * instances of classes derived from dict.
 */
final class NativeItems {
  private final Draft draft;
  private final Operands operands;
  private final TableAccess tables;
  private final NativeTypes natives;
  private final BuiltinBodies bodies;

  NativeItems(Draft draft) {
    this.draft = draft;
    this.operands = new Operands(draft);
    this.tables = new TableAccess(draft);
    this.natives = new NativeTypes(draft);
    this.bodies = new BuiltinBodies(draft);
  }

  private boolean isDictInstance(Node container) {
    Object seen = draft.observations().target(draft.pc());
    PyType type = natives.typeOf(container);
    return container.ty() == Ty.DICT_INSTANCE
        || !container.ty().isKnown()
            && (seen == PyDictInstance.class || type != null && type.isSubtypeOf(Types.DICT));
  }

  /** {@code container[key]}, or null when this is not done here. */
  Node item(Node container, Node key, Ty keyKind) {
    if (isDictInstance(container) && tables.handles(Ty.DICT_INSTANCE, keyKind)) {
      Node dict = tables.checkTrait(container, TypeTraits.DICT_GET);
      return tables.getOrMissing(dict, operands.as(key, keyKind));
    }
    PyType type = natives.typeOf(container);
    if (type == null || container.ty().isKnown()) {
      return null;
    }
    if (keyKind == Ty.LONG && (type == Types.BYTES || type == Types.BYTEARRAY)) {
      Node bytes = natives.check(container, type);
      return draft.call(RuntimeMethod.BYTE_AT, bytes, operands.as(key, keyKind));
    }
    if (keyKind == Ty.LONG && isIndexed(type)) {
      Node items = natives.check(container, type);
      return draft.call(RuntimeMethod.ITEM_OF, items, operands.as(key, keyKind));
    }
    Object method = type.lookup("__getitem__");
    return method instanceof BuiltinFunction
        ? bodies.call(
            (BuiltinFunction) method, List.of(natives.check(container, type), draft.bound(key)))
        : null;
  }

  /** {@code key in container}, or null when this is not done here. */
  Node contains(Node container, Node key, Ty keyKind) {
    if (!isDictInstance(container) || !tables.handles(Ty.DICT_INSTANCE, keyKind)) {
      return null;
    }
    Node dict = tables.checkTrait(container, TypeTraits.DICT_CONTAINS);
    return tables.contains(dict, operands.as(key, keyKind));
  }

  /** {@code len(container)}, or null when this is not done here. */
  Node length(Node container) {
    if (isDictInstance(container) && draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return tables.size(tables.checkTrait(container, TypeTraits.DICT_LEN));
    }
    PyType type = natives.typeOf(container);
    return type != null && !container.ty().isKnown() && isIndexed(type)
        ? draft.read(Pures.SIZE_OF, Ty.LONG, natives.check(container, type))
        : null;
  }

  private static boolean isIndexed(PyType type) {
    return type.instanceClass() != null && Indexed.class.isAssignableFrom(type.instanceClass());
  }

  /** {@code container[key] = value}; false when this is not done here. */
  boolean store(Node container, Node key, Node value) {
    Ty keyKind = operands.kind(key, Observations.SECOND);
    if (isDictInstance(container) && tables.handles(Ty.DICT_INSTANCE, keyKind)) {
      Node item = draft.bound(value);
      Node dict = tables.checkTrait(container, TypeTraits.DICT_SET);
      tables.store(dict, operands.as(key, keyKind), item);
      return true;
    }
    if (natives.typeOf(container) == Types.BYTEARRAY
        && keyKind == Ty.LONG
        && operands.kind(value, Observations.THIRD) == Ty.LONG) {
      Node bytes = natives.check(container, Types.BYTEARRAY);
      draft.call(
          RuntimeMethod.SET_BYTE, bytes, operands.as(key, keyKind), operands.as(value, Ty.LONG));
      return true;
    }
    return false;
  }
}
