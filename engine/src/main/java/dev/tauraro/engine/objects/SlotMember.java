package dev.tauraro.engine.objects;

/**
 * An attribute of instances that {@code __slots__} declares. Its value is stored like any other.
 */
public final class SlotMember extends PyObject {
  private final String name;
  private final PyType owner;

  public SlotMember(PyType owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  @Override
  public PyType type() {
    return Types.MEMBER_DESCRIPTOR;
  }

  public String name() {
    return name;
  }

  public PyType owner() {
    return owner;
  }
}
