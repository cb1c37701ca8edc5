package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;

/** A time zone with a fixed offset. */
final class PyTimeZone extends PyObject {
  /** The zone UTC. */
  static final PyTimeZone UTC = new PyTimeZone(PyTimeDelta.of(0, 0), null);

  private final PyTimeDelta offset;
  private final Object name;

  /** A zone; the name may be null. */
  PyTimeZone(PyTimeDelta offset, Object name) {
    this.offset = offset;
    this.name = name;
  }

  @Override
  public PyType type() {
    return ZoneTypes.TIMEZONE;
  }

  PyTimeDelta offset() {
    return offset;
  }

  /** Its name as a script string, or null. */
  Object name() {
    return name;
  }
}
