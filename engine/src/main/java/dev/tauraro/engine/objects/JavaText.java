package dev.tauraro.engine.objects;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Text of containers for Java readers (debuggers, assertions); scripts see the runtime's repr. */
final class JavaText {
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringBuilder text = new StringBuilder();

  private JavaText() {}

  static String of(Object value) {
    JavaText writer = new JavaText();
    writer.write(value);
    return writer.text.toString();
  }

  private void write(Object value) {
    boolean container =
        value instanceof PyList || value instanceof PyDict || value instanceof PyAnySet;
    if (!container) {
      text.append(value);
    } else if (!open.add(value)) {
      text.append("...");
    } else {
      if (value instanceof PyList) {
        writeAll((PyList) value, '[', ']');
      } else if (value instanceof PyAnySet) {
        writeAll((PyAnySet) value, '{', '}');
      } else {
        writeDict((PyDict) value);
      }
      open.remove(value);
    }
  }

  private void writeAll(Iterable<Object> items, char start, char end) {
    text.append(start);
    String separator = "";
    for (Object item : items) {
      text.append(separator);
      write(item);
      separator = ", ";
    }
    text.append(end);
  }

  private void writeDict(PyDict dict) {
    text.append('{');
    String separator = "";
    for (Map.Entry<Object, Object> entry : dict.entrySet()) {
      text.append(separator);
      write(entry.getKey());
      text.append(": ");
      write(entry.getValue());
      separator = ", ";
    }
    text.append('}');
  }
}
