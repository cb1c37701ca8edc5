package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;

/**
 * Calls of special methods as found on a type: functions directly with the value as first argument,
 * other descriptors through the full protocol.
 */
final class MethodCalls {
  private MethodCalls() {}

  private static boolean isPlain(Object function) {
    return function instanceof BuiltinFunction || function instanceof PyFunction;
  }

  static Object call(Object function, Object self) {
    return isPlain(function) ? ((Callable) function).call(self) : bound(function, self);
  }

  static Object call(Object function, Object self, Object argument) {
    return isPlain(function)
        ? ((Callable) function).call(self, argument)
        : bound(function, self, argument);
  }

  static Object call(Object function, Object self, Object argument, Object more) {
    return isPlain(function)
        ? ((Callable) function).call(self, argument, more)
        : bound(function, self, argument, more);
  }

  private static Object bound(Object function, Object self, Object... arguments) {
    return ExecutionContext.current()
        .operations()
        .callSpecial(self, function, arguments, Callable.NO_KEYWORDS);
  }
}
