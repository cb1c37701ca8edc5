package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.GenericAlias;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.WeakSlots;
import java.lang.ref.WeakReference;
import java.util.List;

/** The module {@code _weakref}: references that do not keep an object. */
final class WeakrefModule {
  private static final PyType REF = ModuleTypes.type("weakref", "ReferenceType");

  static {
    REF.setHasInstanceAttributes(true);
    TypeSetup.of(REF)
        .maker(WeakrefModule::make)
        .any("__init__", (arguments, keywords) -> None.NONE)
        .any("__call__", (arguments, keywords) -> ((Ref) arguments[0]).orNone())
        .classMethod("__class_getitem__", (a, k) -> GenericAlias.of(a[0], a[1]))
        .getter("__callback__", self -> ((Ref) self).callback)
        .one("__eq__", WeakrefModule::equal)
        .one("__ne__", WeakrefModule::unequal)
        .zero("__hash__", self -> ((Ref) self).hash())
        .zero("__repr__", self -> Str.of(((Ref) self).text()));
    REF.seal();
  }

  /** Types that instances of classes with slots have no weak references from. */
  private static final List<PyType> CONTAINERS =
      List.of(Types.LIST, Types.DICT, Types.STR, Types.FLOAT, Types.COMPLEX);

  private WeakrefModule() {}

  /** A weak reference. */
  private static final class Ref extends PyObject {
    private final PyType type;
    private final WeakReference<Object> target;
    private final Object callback;
    private Object hash;
    private NamedAttributes attributes;

    Ref(PyType type, Object target, Object callback) {
      this.type = type;
      this.target = new WeakReference<>(target);
      this.callback = callback;
    }

    @Override
    public PyType type() {
      return type;
    }

    @Override
    public NamedAttributes attributes() {
      if (attributes == null) {
        attributes = new NamedAttributes();
      }
      return attributes;
    }

    Object orNone() {
      Object value = target.get();
      return value == null ? None.NONE : value;
    }

    Object hash() {
      if (hash == null) {
        Object value = target.get();
        if (value == null) {
          throw Errors.typeError("weak object has gone away");
        }
        hash = Hashing.hash(value);
      }
      return hash;
    }

    String text() {
      Object value = target.get();
      String head = "<weakref at " + Text.identity(this);
      return value == null
          ? head + "; dead>"
          : head + "; to '" + Types.nameOf(value) + "' at " + Text.identity(value) + ">";
    }
  }

  static PyModule create() {
    return new ModuleBuilder("_weakref", "References that do not keep an object.")
        .constant("ref", REF)
        .build();
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length < 1) {
      throw Errors.typeError("__new__ expected at least 1 argument, got 0");
    }
    Object value = arguments[0];
    PyType kind = Types.of(value);
    boolean plain =
        kind.isSubtypeOf(Types.INT)
            || kind == Types.FLOAT
            || kind == Types.STR
            || kind == Types.BYTES
            || kind == Types.COMPLEX
            || kind == Types.LIST
            || kind == Types.DICT
            || kind.isSubtypeOf(Types.TUPLE)
            || kind == Types.NONE
            || kind == Types.OBJECT
            || kind == Types.RANGE
            || kind == Types.SLICE
            || !kind.isBuiltin() && !WeakSlots.has(kind) && !hasWeakBase(kind);
    if (plain) {
      throw Errors.typeError("cannot create weak reference to '" + kind.displayName() + "' object");
    }
    return new Ref(type, value, arguments.length > 1 ? arguments[1] : None.NONE);
  }

  /** Whether instances of a built-in base other than {@code object} have weak references. */
  private static boolean hasWeakBase(PyType type) {
    for (PyType each : type.mro()) {
      if (each.isBuiltin() && each != Types.OBJECT && !CONTAINERS.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private static Object equal(Object a, Object b) {
    if (!(b instanceof Ref)) {
      return None.NOT_IMPLEMENTED;
    }
    Object left = ((Ref) a).target.get();
    Object right = ((Ref) b).target.get();
    return left == null || right == null ? a == b : Compare.eq(left, right);
  }

  private static Object unequal(Object a, Object b) {
    if (!(b instanceof Ref)) {
      return None.NOT_IMPLEMENTED;
    }
    Object left = ((Ref) a).target.get();
    Object right = ((Ref) b).target.get();
    return left == null || right == null ? a != b : Compare.ne(left, right);
  }
}
