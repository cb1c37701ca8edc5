package dev.tauraro.engine.objects;

import java.util.ArrayList;
import java.util.List;

/** Attributes in a dict, which is the {@code __dict__} that scripts see. */
public class NamedAttributes implements Attributes {
  private PyDict dict;

  /** No attributes; the dict is made when one is added or the script asks for it. */
  public NamedAttributes() {}

  /** Attributes that are the string keys of the dict. */
  public NamedAttributes(PyDict dict) {
    this.dict = dict;
  }

  /** The attributes of an instance: the known ones, or new ones if its class lets it have any. */
  public static NamedAttributes of(PyType type, NamedAttributes known) {
    return known == null && type.hasInstanceAttributes() ? new NamedAttributes() : known;
  }

  /** The dict itself. */
  public PyDict dict() {
    if (dict == null) {
      dict = new PyDict();
    }
    return dict;
  }

  /** Replaces all attributes by those of the dict. */
  public void setDict(PyDict other) {
    dict = other;
  }

  /** The same with another dict. */
  NamedAttributes with(PyDict other) {
    return new NamedAttributes(other);
  }

  @Override
  public Object get(String name) {
    return dict == null ? null : dict.getOrNull(Str.of(name));
  }

  @Override
  public void set(String name, Object value) {
    dict().store(Str.of(name), value);
  }

  @Override
  public boolean remove(String name) {
    return dict != null && dict.removeOrNull(Str.of(name)) != null;
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (dict != null) {
      for (Object key : dict.keySet()) {
        if (Str.is(key)) {
          names.add(Str.java(key));
        }
      }
    }
    return names;
  }
}
