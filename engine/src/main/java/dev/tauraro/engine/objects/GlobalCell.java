package dev.tauraro.engine.objects;

/** One module variable. Code refers to it by slot; {@link Globals} finds it by name. */
public final class GlobalCell {
  /** Name of the variable. */
  public final String name;

  /** The value, or null when the module has no such variable. */
  public Object value;

  /** The built-in of that name, or null; read when {@link #value} is null. */
  public Object builtin;

  public GlobalCell(String name, Object builtin) {
    this.name = name;
    this.builtin = builtin;
  }
}
