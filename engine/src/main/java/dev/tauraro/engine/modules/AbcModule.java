package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PatternKind;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.AbstractMethods;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Classes;
import dev.tauraro.engine.runtime.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The module {@code _abc}: the metaclass of abstract base classes, whose checks also know classes
 * that were registered.
 */
final class AbcModule {
  private static final String STATE = "_abc_impl";
  private static final String FLAGS = "__abc_tpflags__";
  private static final long SEQUENCE_FLAG = 1 << 5;
  private static final long MAPPING_FLAG = 1 << 6;
  private static final PyType DATA = ModuleTypes.type("_abc", "_abc_data");
  private static final PyType META = PyType.builtin("ABCMeta", Types.TYPE, PyType.Layout.NATIVE);

  static {
    DATA.seal();
    META.setDisplayName("abc.ABCMeta");
    META.setOwn("__module__", "abc");
    TypeSetup.of(META)
        .maker(AbcModule::make)
        .one("register", AbcModule::register)
        .one("__instancecheck__", AbcModule::instanceCheck)
        .one("__subclasscheck__", AbcModule::subclassCheck);
    META.seal();
  }

  private AbcModule() {}

  /** What one abstract class knows: registered classes and answers given before. */
  private static final class State extends PyObject {
    private final List<PyType> registered = new ArrayList<>();
    private final Set<PyType> positive = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PyType> negative = Collections.newSetFromMap(new IdentityHashMap<>());
    private long registrations;

    @Override
    public PyType type() {
      return DATA;
    }
  }

  static PyModule create() {
    return new ModuleBuilder("_abc", "The metaclass of abstract base classes.")
        .constant("ABCMeta", META)
        .one(
            "update_abstractmethods",
            type -> {
              if (state(type) != null) {
                AbstractMethods.update((PyType) type);
              }
              return type;
            })
        .two("_method", AbcModule::method)
        .none("registrations", () -> ExecutionContext.current().registrations())
        .build();
  }

  /** What a class or the nearest of its bases has under a name; None where they have nothing. */
  private static Object method(Object type, Object name) {
    if (!(type instanceof PyType)) {
      return Access.get(type, "__mro__");
    }
    Work.steps(1);
    Object found = ((PyType) type).lookup(Str.java(name));
    return found == null ? None.NONE : found;
  }

  private static Object make(PyType metatype, Object[] arguments, String[] keywords) {
    Object made = Classes.typeNew(metatype, arguments, keywords);
    if (made instanceof PyType && ((PyType) made).type() == metatype) {
      AbstractMethods.update((PyType) made);
      ((PyType) made).setOwn(STATE, new State());
      takeFlags((PyType) made);
    }
    return made;
  }

  /** An abstract class says by flags whether its instances are sequences or mappings. */
  private static void takeFlags(PyType made) {
    Object flags = made.own(FLAGS);
    if (flags == null) {
      return;
    }
    long bits = flags instanceof Long ? (Long) flags & (SEQUENCE_FLAG | MAPPING_FLAG) : 0;
    if (bits == (SEQUENCE_FLAG | MAPPING_FLAG)) {
      throw Errors.typeError(
          "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
    }
    if (bits != 0) {
      made.setPatternKind(bits == SEQUENCE_FLAG ? PatternKind.SEQUENCE : PatternKind.MAPPING);
    }
    made.removeOwn(FLAGS);
  }

  private static State state(Object type) {
    Object own = type instanceof PyType ? ((PyType) type).own(STATE) : null;
    return own instanceof State ? (State) own : null;
  }

  private static Object register(Object self, Object type) {
    if (!(type instanceof PyType)) {
      throw Errors.typeError("Can only register classes");
    }
    PyType own = (PyType) self;
    if (isSubclass((PyType) type, own)) {
      return type;
    }
    if (isSubclass(own, (PyType) type)) {
      throw Errors.of(Exceptions.RUNTIME_ERROR, "Refusing to create an inheritance cycle");
    }
    state(self).registered.add((PyType) type);
    PatternKind kind = PatternKind.of(own);
    if (kind != null) {
      kind.give((PyType) type);
    }
    ExecutionContext.current().countRegistration();
    return type;
  }

  private static Object instanceCheck(Object self, Object value) {
    PyType type = Types.of(value);
    State state = state(self);
    if (state != null && state.positive.contains(type)) {
      return true;
    }
    Object claimed = type.isBuiltin() ? type : Access.getIfPresent(value, "__class__");
    if (claimed == type || !(claimed instanceof PyType)) {
      return Truth.of(Access.callSpecial(self, "__subclasscheck__", type));
    }
    return Truth.of(Access.callSpecial(self, "__subclasscheck__", claimed))
        || Truth.of(Access.callSpecial(self, "__subclasscheck__", type));
  }

  private static Object subclassCheck(Object self, Object type) {
    if (!(type instanceof PyType)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    PyType asked = (PyType) type;
    State state = state(self);
    if (state == null) {
      return asked.isSubtypeOf((PyType) self);
    }
    if (state.positive.contains(asked)) {
      return true;
    }
    long registrations = ExecutionContext.current().registrations();
    if (state.registrations != registrations) {
      state.negative.clear();
      state.registrations = registrations;
    }
    if (state.negative.contains(asked)) {
      return false;
    }
    boolean answer = decide((PyType) self, state, asked);
    (answer ? state.positive : state.negative).add(asked);
    return answer;
  }

  private static boolean decide(PyType self, State state, PyType asked) {
    Work.steps(1);
    Object hook = Access.get(self, "__subclasshook__");
    Object verdict = Calls.call(hook, asked);
    if (verdict != None.NOT_IMPLEMENTED) {
      return Truth.of(verdict);
    }
    if (asked.isSubtypeOf(self)) {
      return true;
    }
    for (PyType each : List.copyOf(state.registered)) {
      if (isSubclass(asked, each)) {
        return true;
      }
    }
    Object listed = Calls.call(Access.get(self, "__subclasses__"));
    if (!(listed instanceof PyList)) {
      throw Errors.typeError("__subclasses__() must return a list");
    }
    for (Object each : ((PyList) listed).toArray()) {
      if (!(each instanceof PyType)) {
        throw Errors.typeError(
            "issubclass() arg 2 must be a class, a tuple of classes, or a union");
      }
      if (isSubclass(asked, (PyType) each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubclass(PyType asked, PyType of) {
    Work.steps(1);
    return of.type() == Types.TYPE
        ? asked.isSubtypeOf(of)
        : Truth.of(Access.callSpecial(of, "__subclasscheck__", asked));
  }
}
