package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.util.ArrayList;
import java.util.List;

/** A union of types, {@code int | str}, as annotations and isinstance use it. */
public final class UnionType extends PyObject {
  /** The type of unions such as {@code int | str}. */
  public static final PyType TYPE = type("UnionType");

  private final Object[] members;

  private UnionType(Object[] members) {
    this.members = members;
  }

  private static PyType type(String name) {
    PyType type = PyType.builtin(name, Types.OBJECT, PyType.Layout.NATIVE).notSubclassable();
    type.setDisplayName("types." + name);
    TypeSetup.of(type)
        .getter("__args__", self -> ((UnionType) self).tuple())
        .one("__or__", UnionType::of)
        .one("__ror__", (self, other) -> of(other, self))
        .getter("__parameters__", self -> GenericAlias.parameters(((UnionType) self).tuple()))
        .one("__getitem__", UnionType::substitute)
        .zero("__hash__", self -> Hashing.hash(((UnionType) self).set()))
        .one(
            "__eq__",
            (a, b) ->
                b instanceof UnionType
                    ? (Object) Compare.equal(((UnionType) a).set(), ((UnionType) b).set())
                    : None.NOT_IMPLEMENTED)
        .one("__instancecheck__", (self, value) -> ((UnionType) self).covers(value, false))
        .one("__subclasscheck__", (self, other) -> ((UnionType) self).covers(other, true))
        .zero("__repr__", self -> Str.of(((UnionType) self).text()));
    type.seal();
    return type;
  }

  /**
   * The union of two types or unions; None stands for its type. NotImplemented when it is of
   * something else.
   */
  static Object of(Object a, Object b) {
    List<Object> members = new ArrayList<>();
    for (Object each : new Object[] {a, b}) {
      if (each instanceof UnionType) {
        for (Object member : ((UnionType) each).members) {
          add(members, member);
        }
      } else if (each == None.NONE || each instanceof PyType || each instanceof GenericAlias) {
        add(members, each == None.NONE ? Types.NONE : each);
      } else {
        return None.NOT_IMPLEMENTED;
      }
    }
    return members.size() == 1 ? members.get(0) : new UnionType(members.toArray());
  }

  private static void add(List<Object> members, Object member) {
    for (Object known : members) {
      if (known == member
          || known instanceof GenericAlias
              && member instanceof GenericAlias
              && Compare.equal(known, member)) {
        return;
      }
    }
    members.add(member);
  }

  private PyTuple tuple() {
    return PyTuple.of(members.clone());
  }

  private Object set() {
    return PyFrozenSet.taking(PySet.of(members));
  }

  private static Object substitute(Object self, Object given) {
    UnionType union = (UnionType) self;
    List<Object> variables = GenericAlias.parameters(union.tuple()).asList();
    PyTuple values = given instanceof PyTuple ? (PyTuple) given : PyTuple.of(given);
    Object result = null;
    for (Object member :
        GenericAlias.replaced(union, union.text(), union.tuple(), variables, values).items) {
      result = result == null ? member : Arithmetic.or(result, member);
    }
    return result;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private boolean covers(Object value, boolean isClass) {
    if (isClass && !(value instanceof PyType)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    for (Object member : members) {
      if (member instanceof GenericAlias) {
        throw Errors.typeError(
            (isClass ? "issubclass" : "isinstance")
                + "() argument 2 cannot be a parameterized generic");
      }
      if (Truth.of(
          isClass
              ? ClassChecks.isSubclass(value, member)
              : ClassChecks.isInstance(value, member))) {
        return true;
      }
    }
    return false;
  }

  private String text() {
    List<String> names = new ArrayList<>();
    for (Object member : members) {
      names.add(
          member == Types.NONE
              ? "None"
              : member instanceof PyType
                  ? ObjectType.qualifiedName((PyType) member)
                  : Text.reprJava(member));
    }
    return String.join(" | ", names);
  }
}
