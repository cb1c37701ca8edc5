package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Classes with abstract methods ({@code abc}). */
public final class AbstractMethods {
  private AbstractMethods() {}

  /** Sets {@code __abstractmethods__} of a class whose metaclass is ABCMeta. */
  public static List<String> find(PyType type) {
    List<String> names = new ArrayList<>();
    for (PyType each : type.mro()) {
      for (String name : each.ownNames()) {
        if (!names.contains(name) && isAbstract(type.lookup(name))) {
          names.add(name);
        }
      }
    }
    Collections.sort(names);
    return names;
  }

  private static boolean isAbstract(Object attribute) {
    if (attribute == null) {
      return false;
    }
    Object flag = Access.getIfPresent(attribute, "__isabstractmethod__");
    return flag != null && Truth.of(flag);
  }

  static ScriptRaise cannotInstantiate(PyType type) {
    List<String> names = find(type);
    return Errors.typeError(
        "Can't instantiate abstract class "
            + type.name()
            + " with abstract method"
            + (names.size() == 1 ? " " : "s ")
            + String.join(", ", names));
  }
}
