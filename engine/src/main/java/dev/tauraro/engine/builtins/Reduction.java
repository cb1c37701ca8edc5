package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.SlotMember;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** How objects are taken apart for copying and pickling: {@code __reduce__} and what it needs. */
public final class Reduction {
  /** The built-in types of which something can be made again without their telling how. */
  private static final Set<PyType> REDUCIBLE =
      Set.of(
          Types.OBJECT,
          Types.NONE,
          Types.BOOL,
          Types.INT,
          Types.FLOAT,
          Types.COMPLEX,
          Types.STR,
          Types.BYTES,
          Types.TUPLE,
          Types.LIST,
          Types.DICT);

  private Reduction() {}

  /** What {@code object.__getstate__} answers: the dict, and the slots beside it if any are set. */
  static Object state(Object self) {
    Object dict = ObjectType.dict(self);
    PyDict slots = new PyDict();
    for (PyType type : Types.of(self).mro()) {
      if (type.isBuiltin()) {
        continue;
      }
      for (String name : type.ownNames()) {
        Object value =
            type.own(name) instanceof SlotMember ? Access.getIfPresent(self, name) : null;
        if (value != null) {
          slots.store(Str.of(name), value);
        }
      }
    }
    Object shown = dict == null || Len.of(dict) == 0 ? None.NONE : dict;
    return slots.size() == 0 ? shown : PyTuple.of(shown, slots);
  }

  /** What {@code __getstate__} of a value answers. */
  public static Object stateOf(Object self) {
    return Calls.call(Access.get(self, "__getstate__"));
  }

  static Object reduceEx(Object self, Object protocol) {
    Object index = Numbers.index(protocol);
    Object own = Types.of(self).lookup("__reduce__");
    return own == Types.OBJECT.own("__reduce__")
        ? reduce(self, index)
        : Calls.call(Access.get(self, "__reduce__"));
  }

  /** How an object is made again whose class does not say it. */
  static Object reduce(Object self, Object protocol) {
    PyType type = Types.of(self);
    if (!REDUCIBLE.contains(builtinBase(type))
        && type.lookup("__getstate__") == Types.OBJECT.own("__getstate__")) {
      boolean variesInSize = type == Types.CODE || type == Types.MEMORYVIEW;
      throw Errors.typeError(
          variesInSize
              ? "cannot pickle " + type.name() + " objects"
              : "cannot pickle '" + type.displayName() + "' object");
    }
    Object module = ExecutionContext.current().runner().importModule("copyreg");
    return Calls.call(Access.get(module, "_reduce_plain"), self, protocol);
  }

  private static PyType builtinBase(PyType type) {
    for (PyType each : type.mro()) {
      boolean holdsNothing = each.origin() != null && each.origin().isBase();
      if (each.isBuiltin() && !holdsNothing) {
        return each;
      }
    }
    return Types.OBJECT;
  }

  /** A set by its class, its items and its state. */
  static Object ofSet(Object self) {
    PyList items = new PyList();
    Iteration.forEach(self, items::append);
    return PyTuple.of(Types.of(self), PyTuple.of(items), stateOf(self));
  }

  /** A bytearray by its bytes: as text for protocols that have no bytes. */
  static Object ofByteArray(Object self, Object protocol) {
    byte[] bytes = ((ByteSequence) self).toByteArray();
    Object arguments;
    if (bytes.length == 0) {
      arguments = PyTuple.EMPTY;
    } else if (Numbers.toIndex(protocol) < 3) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      arguments = PyTuple.of(Str.of(text), Str.of("latin-1"));
    } else {
      arguments = PyTuple.of(new PyBytes(bytes));
    }
    return PyTuple.of(Types.of(self), arguments, stateOf(self));
  }

  /** A method by the object that it belongs to and its name. */
  static Object ofMethod(Object owner, Object name) {
    return PyTuple.of(
        ExecutionContext.current().builtins().get("getattr"), PyTuple.of(owner, name));
  }
}
