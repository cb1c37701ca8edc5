package dev.tauraro.engine.objects;

/**
 * An attribute of a built-in type that Java code computes, such as {@code __name__} of functions.
 */
public final class GetSet extends PyObject {
  /** Reads the attribute. */
  @FunctionalInterface
  public interface Getter {
    /** The value, or null when the attribute is not there now. */
    Object get(Object self);
  }

  /** Reads an attribute that is always an int of 64 bits at most. */
  public interface LongGetter extends Getter {
    long getLong(Object self);

    @Override
    default Object get(Object self) {
      return getLong(self);
    }
  }

  /** Reads an attribute that is always a float. */
  public interface DoubleGetter extends Getter {
    double getDouble(Object self);

    @Override
    default Object get(Object self) {
      return getDouble(self);
    }
  }

  /** Writes the attribute. */
  @FunctionalInterface
  public interface Setter {
    /** Sets the value; null deletes it. */
    void set(Object self, Object value);
  }

  private final String name;
  private final PyType owner;
  private final Getter getter;
  private final Setter setter;
  private boolean member;
  private boolean counted;
  private boolean field;

  /** Without setter (null) the attribute is read-only. */
  public GetSet(PyType owner, String name, Getter getter, Setter setter) {
    this.owner = owner;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
  }

  /** Makes it one of those that scripts see as members. */
  public GetSet asMember() {
    member = true;
    return this;
  }

  /** Makes each reading one step, as a call is. */
  public GetSet counted() {
    counted = true;
    return this;
  }

  /** Whether reading it, other than by {@link #get}, has to be counted as a step. */
  public boolean isCounted() {
    return counted;
  }

  /**
   * Says that reading it of objects of exactly the owner's class does no more than read a field.
   */
  public GetSet asField() {
    field = true;
    return this;
  }

  /** Whether reading it of objects of exactly the owner's class does no more than read a field. */
  public boolean isField() {
    return field;
  }

  public boolean isMember() {
    return member;
  }

  @Override
  public PyType type() {
    return member ? Types.MEMBER_DESCRIPTOR : Types.GETSET_DESCRIPTOR;
  }

  public String name() {
    return name;
  }

  public PyType owner() {
    return owner;
  }

  public Object get(Object self) {
    if (counted) {
      Work.steps(1);
    }
    return getter.get(self);
  }

  /** What reads it. */
  public Getter getter() {
    return getter;
  }

  public boolean isReadOnly() {
    return setter == null;
  }

  public void set(Object self, Object value) {
    setter.set(self, value);
  }
}
