package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Work;
import java.lang.reflect.Field;

/** Reads a public constant and writes a public field. */
final class FieldAccess {
  private final Field field;
  private final HostTypes types;

  FieldAccess(Field field, HostTypes types) {
    this.field = field;
    this.types = types;
  }

  /** The value of a static field. */
  Object constant() {
    try {
      return types.toScript(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("can't read " + field, e);
    }
  }

  /** Sets the field of an object; null would delete it. */
  void write(Object self, Object value) {
    if (value == null) {
      throw Errors.attributeError("field '" + field.getName() + "' can't be deleted");
    }
    Work.steps(1);
    try {
      field.set(HostTypes.target(self), types.toJava().convert(value, field.getGenericType()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("can't write " + field, e);
    }
  }
}
