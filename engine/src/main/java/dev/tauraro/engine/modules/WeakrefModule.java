package dev.tauraro.engine.modules;

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
import java.util.List;

/**
 * The module {@code _weakref}: references to objects, which keep them, so that no script sees when
 * garbage is collected.
 */
final class WeakrefModule {
  private static final PyType REF = ModuleTypes.type("weakref", "ReferenceType");

  static {
    REF.setHasInstanceAttributes(true);
    TypeSetup.of(REF)
        .maker(WeakrefModule::make)
        .any("__init__", WeakrefModule::initialise)
        .zero("__call__", self -> ((Ref) self).target)
        .subscripts()
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
    private final Object target;
    private final Object callback;
    private Object hash;
    private NamedAttributes attributes;

    Ref(PyType type, Object target, Object callback) {
      this.type = type;
      this.target = target;
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

    Object hash() {
      if (hash == null) {
        hash = Hashing.hash(target);
      }
      return hash;
    }

    String text() {
      return "<weakref at "
          + Text.identity(this)
          + "; to '"
          + Types.nameOf(target)
          + "' at "
          + Text.identity(target)
          + ">";
    }
  }

  static PyModule create() {
    return new ModuleBuilder("_weakref", "References to objects.").constant("ref", REF).build();
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (type == REF && keywords.length > 0) {
      throw Errors.typeError("ref() takes no keyword arguments");
    }
    checkCount("__new__", positional);
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
    return new Ref(type, value, positional > 1 ? arguments[1] : None.NONE);
  }

  private static Object initialise(Object[] arguments, String[] keywords) {
    checkCount("__init__", arguments.length - 1 - keywords.length);
    return None.NONE;
  }

  /** Refuses more than an object and a function. */
  private static void checkCount(String method, int positional) {
    if (positional < 1 || positional > 2) {
      throw Errors.typeError(
          method
              + (positional < 1 ? " expected at least 1 argument" : " expected at most 2 arguments")
              + ", got "
              + positional);
    }
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
    return Compare.eq(((Ref) a).target, ((Ref) b).target);
  }

  private static Object unequal(Object a, Object b) {
    if (!(b instanceof Ref)) {
      return None.NOT_IMPLEMENTED;
    }
    return Compare.ne(((Ref) a).target, ((Ref) b).target);
  }
}
