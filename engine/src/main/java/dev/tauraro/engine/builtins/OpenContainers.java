package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The containers whose repr is being made on this thread, so that one inside itself is not endless.
 */
public final class OpenContainers {
  private static final ThreadLocal<List<Object>> OPEN = ThreadLocal.withInitial(ArrayList::new);

  /** Writes the items of a container. */
  @FunctionalInterface
  public interface Body {
    void write(StrBuilder out);
  }

  private OpenContainers() {}

  /** The repr that {@code body} writes, or {@code again} when the container is being written. */
  public static Object repr(Object container, String again, Body body) {
    List<Object> open = OPEN.get();
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) == container) {
        return again;
      }
    }
    open.add(container);
    try {
      StrBuilder out = new StrBuilder();
      body.write(out);
      return out.build();
    } finally {
      open.remove(open.size() - 1);
      if (open.isEmpty()) {
        OPEN.remove();
      }
    }
  }

  /** Appends the repr of a value. */
  static void append(StrBuilder out, Object value) {
    out.append(Str.unwrap(Text.repr(value)));
  }
}
