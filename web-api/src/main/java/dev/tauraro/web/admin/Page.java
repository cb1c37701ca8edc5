package dev.tauraro.web.admin;

import java.util.List;
import java.util.function.Function;

/**
 * Some of many.
 *
 * @param nextCursor where the next page begins, null when there is none
 */
record Page<T>(List<T> items, String nextCursor) {
  private static final int MOST = 200;

  /** The size of a page that a client asks for. */
  static int size(int asked) {
    return Math.min(Math.max(asked, 1), MOST);
  }

  /** A page of what was found, which was one more than fits if there are more. */
  static <T> Page<T> of(List<T> found, int size, Function<T, String> cursor) {
    boolean more = found.size() > size;
    List<T> items = more ? found.subList(0, size) : found;
    return new Page<>(items, more ? cursor.apply(items.get(size - 1)) : null);
  }
}
