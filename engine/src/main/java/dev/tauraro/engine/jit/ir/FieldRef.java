package dev.tauraro.engine.jit.ir;

/** A Java field that compiled code reads or writes directly. */
public record FieldRef(Class<?> owner, String name, Class<?> type) {
  /** The public field of that name; a wrong name is a defect of the engine. */
  public static FieldRef of(Class<?> owner, String name) {
    try {
      return new FieldRef(owner, name, owner.getField(name).getType());
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(owner.getName() + " has no public field " + name, e);
    }
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }
}
