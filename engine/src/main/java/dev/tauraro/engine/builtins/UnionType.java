package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A union of types, {@code int | str}, as annotations and isinstance use it. */
final class UnionType extends PyObject {
  private static final PyType TYPE = type("UnionType");

  private final Object[] members;

  private UnionType(Object[] members) {
    this.members = members;
  }

  private static PyType type(String name) {
    PyType type = PyType.builtin(name, Types.OBJECT, PyType.Layout.NATIVE).notSubclassable();
    type.setDisplayName("types." + name);
    TypeSetup.of(type)
        .getter("__args__", self -> PyTuple.of(((UnionType) self).members))
        .one("__or__", UnionType::of)
        .one(
            "__eq__",
            (a, b) ->
                b instanceof UnionType
                    && Set.of(((UnionType) a).members).equals(Set.of(((UnionType) b).members)))
        .one("__instancecheck__", (self, value) -> ((UnionType) self).covers(Types.of(value)))
        .one(
            "__subclasscheck__",
            (self, other) -> other instanceof PyType && ((UnionType) self).covers((PyType) other))
        .zero("__repr__", self -> Str.of(((UnionType) self).text()));
    type.seal();
    return type;
  }

  /** The union of two types or unions; None stands for its type. */
  static Object of(Object a, Object b) {
    Set<Object> members = new LinkedHashSet<>();
    for (Object each : new Object[] {a, b}) {
      if (each instanceof UnionType) {
        members.addAll(Arrays.asList(((UnionType) each).members));
      } else {
        members.add(each == None.NONE ? Types.NONE : each);
      }
    }
    return members.size() == 1 ? members.iterator().next() : new UnionType(members.toArray());
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private boolean covers(PyType type) {
    for (Object member : members) {
      if (member instanceof PyType && type.isSubtypeOf((PyType) member)) {
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
