package dev.tauraro.engine.jit.ir;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * A Java field that compiled code reads or writes directly.
 *
 * @param isFixed whether nobody changes it after the object was made
 */
public record FieldRef(Class<?> owner, String name, Class<?> type, boolean isFixed) {
  // Written out because those that a record generates link a dozen method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof FieldRef
        && ((FieldRef) other).owner == owner
        && ((FieldRef) other).name.equals(name);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + name.hashCode();
  }

  /** The public field of that name; a wrong name is a defect of the engine. */
  public static FieldRef of(Class<?> owner, String name) {
    try {
      Field field = owner.getField(name);
      boolean isFixed = Modifier.isFinal(field.getModifiers());
      return new FieldRef(owner, name, field.getType(), isFixed);
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(owner.getName() + " has no public field " + name, e);
    }
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }
}
