package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import java.util.Arrays;

/** What the dicts of built-in types hold for their class methods. */
final class ClassMethods {
  private ClassMethods() {}

  static void install() {
    TypeSetup.of(Types.CLASS_METHOD_DESCRIPTOR)
        .zero(
            "__repr__",
            self ->
                Str.of(
                    "<method '"
                        + function(self).name()
                        + "' of '"
                        + function(self).home().displayName()
                        + "' objects>"))
        .any("__call__", ClassMethods::call)
        .oneOrTwo(
            "__get__",
            (self, instance) -> bind(self, Types.of(instance)),
            (self, instance, owner) -> bind(self, owner == None.NONE ? Types.of(instance) : owner));
  }

  static BuiltinFunction function(Object self) {
    return (BuiltinFunction) ((MethodWrapper) self).function();
  }

  private static Object bind(Object self, Object owner) {
    return new BoundMethod(checked(self, owner), function(self));
  }

  private static Object call(Object[] arguments, String[] keywords) {
    Object self = arguments[0];
    if (arguments.length == 1) {
      throw refused(self, "of", "' object needs an argument");
    }
    checked(self, arguments[1]);
    Object[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
    return Calls.call(function(self), own, keywords);
  }

  /** The class that a method is for; TypeError for others. */
  private static Object checked(Object self, Object owner) {
    if (!(owner instanceof PyType)) {
      throw refused(
          self, "for type", "' needs a type, not a '" + Types.nameOf(owner) + "' as arg 2");
    }
    if (!((PyType) owner).isSubtypeOf(function(self).home())) {
      throw refused(
          self, "requires a subtype of", "' but received '" + ((PyType) owner).displayName() + "'");
    }
    return owner;
  }

  private static ScriptRaise refused(Object self, String relation, String reason) {
    BuiltinFunction function = function(self);
    return Errors.typeError(
        "descriptor '"
            + function.name()
            + "' "
            + relation
            + " '"
            + function.home().displayName()
            + reason);
  }
}
