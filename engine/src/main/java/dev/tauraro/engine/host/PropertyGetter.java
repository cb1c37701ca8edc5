package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.GetSet;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Reads a property by its method, or a field. All are records, for HotSpot takes the handle in a
 * record that is a constant of compiled code as a constant too.
 */
record PropertyGetter(MethodHandle handle, HostTypes types) implements GetSet.Getter {
  static GetSet.Getter of(Method method, HostTypes types) {
    return of(HostLinker.method(method), types);
  }

  static GetSet.Getter of(Field field, HostTypes types) {
    return of(HostLinker.getter(field), types);
  }

  private static GetSet.Getter of(MethodHandle handle, HostTypes types) {
    Class<?> result = handle.type().returnType();
    if (result == long.class || result == int.class) {
      return new OfLong(handle.asType(general(long.class)), types);
    }
    return result == double.class
        ? new OfDouble(handle.asType(general(double.class)), types)
        : new PropertyGetter(handle.asType(general(Object.class)), types);
  }

  private static MethodType general(Class<?> result) {
    return MethodType.methodType(result, Object.class);
  }

  @Override
  public Object get(Object self) {
    Object found;
    try {
      found = handle.invokeExact(HostTypes.target(self));
    } catch (Throwable thrown) {
      throw types.raise(thrown);
    }
    return types.toScript(found);
  }

  private record OfLong(MethodHandle handle, HostTypes types) implements GetSet.LongGetter {
    @Override
    public long getLong(Object self) {
      try {
        return (long) handle.invokeExact(HostTypes.target(self));
      } catch (Throwable thrown) {
        throw types.raise(thrown);
      }
    }
  }

  private record OfDouble(MethodHandle handle, HostTypes types) implements GetSet.DoubleGetter {
    @Override
    public double getDouble(Object self) {
      try {
        return (double) handle.invokeExact(HostTypes.target(self));
      } catch (Throwable thrown) {
        throw types.raise(thrown);
      }
    }
  }
}
