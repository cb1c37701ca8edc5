package dev.tauraro.engine.objects;

import java.util.ArrayList;
import java.util.List;

/**
 * Attributes of an instance that has a {@code __dict__} and, beside it, what classes declare as
 * {@code __slots__}.
 */
final class SlottedAttributes extends NamedAttributes {
  private final PyType type;
  private final NamedAttributes slots;

  private SlottedAttributes(PyType type, PyDict dict, NamedAttributes slots) {
    super(dict);
    this.type = type;
    this.slots = slots;
  }

  /** Room for the attributes of an instance. */
  static NamedAttributes of(PyType type) {
    return type.lookup("__slots__") == null
        ? new NamedAttributes()
        : new SlottedAttributes(type, null, new NamedAttributes());
  }

  private boolean isSlot(String name) {
    return type.lookup(name) instanceof SlotMember;
  }

  @Override
  NamedAttributes with(PyDict other) {
    return new SlottedAttributes(type, other, slots);
  }

  @Override
  public Object get(String name) {
    return isSlot(name) ? slots.get(name) : super.get(name);
  }

  @Override
  public void set(String name, Object value) {
    if (isSlot(name)) {
      slots.set(name, value);
    } else {
      super.set(name, value);
    }
  }

  @Override
  public boolean remove(String name) {
    return isSlot(name) ? slots.remove(name) : super.remove(name);
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(slots.names());
    names.addAll(super.names());
    return names;
  }
}
