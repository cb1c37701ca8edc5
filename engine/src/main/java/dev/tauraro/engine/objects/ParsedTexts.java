package dev.tauraro.engine.objects;

import java.util.function.Supplier;

/**
 * What texts that tell how to format values were parsed to, so that a text that is used again and
 * again is parsed once. Few are remembered; a newer one takes the place of an older one.
 */
public final class ParsedTexts {
  private static final int SIZE = 64;

  /** Longer texts are not worth the memory. */
  private static final int LONGEST = 256;

  private record Entry(String text, Object kind, Object parsed) {}

  private final Entry[] entries = new Entry[SIZE];

  /**
   * What the running context knows the text to be parsed to, or what the parser makes of it.
   *
   * @param kind what the result is made for; the same text may be parsed in several ways
   */
  public static Object get(Object text, Object kind, Supplier<?> parser) {
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context == null || !(text instanceof String) || ((String) text).length() > LONGEST) {
      return parser.get();
    }
    return context.parsedTexts().find((String) text, kind, parser);
  }

  private Object find(String text, Object kind, Supplier<?> parser) {
    int slot = text.hashCode() + kind.hashCode() & SIZE - 1;
    Entry entry = entries[slot];
    if (entry == null || entry.kind != kind || !entry.text.equals(text)) {
      entry = new Entry(text, kind, parser.get());
      entries[slot] = entry;
    }
    return entry.parsed;
  }
}
