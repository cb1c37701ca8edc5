package dev.tauraro.engine.jit.install;

import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.jit.emit.EmittedUnit;
import java.lang.invoke.MethodHandles;

/**
 * Defines emitted units as hidden classes: nobody finds them by name, HotSpot trusts their final
 * fields, and they are unloaded with the last reference to their code.
 */
public final class Installer {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Installer() {}

  /** Defines a loop unit and makes its one object. */
  public static CompiledCode installLoop(EmittedUnit unit) {
    try {
      Class<?> type =
          LOOKUP.defineHiddenClassWithClassData(unit.bytes(), unit.data(), true).lookupClass();
      return (CompiledCode) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a compiled unit cannot be installed", e);
    }
  }
}
