package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Classes with abstract methods ({@code abc}). */
public final class AbstractMethods {
  /** Attribute of a class that lists its abstract methods. */
  public static final String ATTRIBUTE = "__abstractmethods__";

  private AbstractMethods() {}

  /** Finds the abstract methods of a class whose metaclass is ABCMeta, and lists them in it. */
  public static void update(PyType type) {
    Collection<String> names = new TreeSet<>();
    for (String name : type.ownNames()) {
      if (isAbstract(type.own(name))) {
        names.add(name);
      }
    }
    for (PyType base : type.bases()) {
      for (String name : names(base)) {
        if (isAbstract(type.lookup(name))) {
          names.add(name);
        }
      }
    }
    type.setOwn(ATTRIBUTE, PyFrozenSet.taking(PySet.of(names.stream().map(Str::of).toArray())));
    type.setAbstract(!names.isEmpty());
  }

  private static List<String> names(PyType type) {
    List<String> names = new ArrayList<>();
    Object listed = type.own(ATTRIBUTE);
    if (listed != null && !type.isBuiltin()) {
      for (Object name : Iteration.toArray(listed)) {
        names.add(Str.java(name));
      }
    }
    return names;
  }

  private static boolean isAbstract(Object attribute) {
    if (attribute == null || Str.is(attribute)) {
      return false;
    }
    Object flag = Access.getIfPresent(attribute, "__isabstractmethod__");
    return flag != null && Truth.of(flag);
  }

  static ScriptRaise cannotInstantiate(PyType type) {
    Collection<String> names = new TreeSet<>(names(type));
    return Errors.typeError(
        "Can't instantiate abstract class "
            + type.name()
            + " with abstract method"
            + (names.size() == 1 ? " " : "s ")
            + String.join(", ", names));
  }
}
