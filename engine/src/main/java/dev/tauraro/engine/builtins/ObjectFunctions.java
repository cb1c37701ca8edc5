package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Text;

/** The built-in functions on values of any type. */
final class ObjectFunctions {
  private ObjectFunctions() {}

  /** The function with this name, one of those that {@link BuiltinTable} lists for here. */
  static BuiltinFunction make(String function) {
    switch (function) {
      case "ascii":
        return BuiltinFunction.function("ascii").one(Text::ascii).build();
      case "repr":
        return BuiltinFunction.function("repr").one(Text::repr).build();
      case "hash":
        return BuiltinFunction.function("hash").one(Hashing::hash).build();
      case "len":
        return BuiltinFunction.function("len").one(Len::of).build();
      case "callable":
        return BuiltinFunction.function("callable").one(Calls::isCallable).build();
      case "format":
        return BuiltinFunction.function("format")
            .one(value -> Text.format(value, ""))
            .two(ObjectFunctions::format)
            .build();
      case "getattr":
        return BuiltinFunction.function("getattr")
            .two((value, name) -> Access.get(value, name(name)))
            .three(ObjectFunctions::getAttribute)
            .build();
      case "hasattr":
        return BuiltinFunction.function("hasattr")
            .two((value, name) -> Access.getIfPresent(value, name(name)) != null)
            .build();
      case "setattr":
        return BuiltinFunction.function("setattr").three(ObjectFunctions::setAttribute).build();
      case "delattr":
        return BuiltinFunction.function("delattr").two(ObjectFunctions::deleteAttribute).build();
      case "isinstance":
        return BuiltinFunction.function("isinstance").two(ClassChecks::isInstance).build();
      case "issubclass":
        return BuiltinFunction.function("issubclass").two(ClassChecks::isSubclass).build();
      default:
        throw new IllegalArgumentException(function);
    }
  }

  private static String name(Object name) {
    Object text = Str.unwrap(name);
    if (text == null) {
      throw Errors.typeError("attribute name must be string, not '" + Types.nameOf(name) + "'");
    }
    return Str.java(text);
  }

  private static Object format(Object value, Object spec) {
    Object text = Str.unwrap(spec);
    if (text == null) {
      throw Errors.typeError("format() argument 2 must be str, not " + Types.nameOf(spec));
    }
    return Text.format(value, text);
  }

  private static Object getAttribute(Object value, Object name, Object absent) {
    Object found = Access.getIfPresent(value, name(name));
    return found == null ? absent : found;
  }

  private static Object setAttribute(Object value, Object name, Object assigned) {
    Access.set(value, name(name), assigned);
    return None.NONE;
  }

  private static Object deleteAttribute(Object value, Object name) {
    Access.delete(value, name(name));
    return None.NONE;
  }
}
