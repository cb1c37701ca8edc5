package dev.tauraro.engine.jit.deopt;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Links the direct calls in compiled code when they are first reached. */
public final class DirectCalls {
  private DirectCalls() {}

  /**
   * The bootstrap method.
   *
   * @param index which of the class's constants is the {@link FunctionEntry}
   * @param general what makes the call while the function is not compiled
   */
  public static CallSite link(
      MethodHandles.Lookup caller, String name, MethodType type, int index, MethodHandle general)
      throws IllegalAccessException {
    Object[] data = MethodHandles.classData(caller, "_", Object[].class);
    return ((FunctionEntry) data[index]).link(general);
  }
}
