package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Work;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Lists a set in the code of a pattern. Characters up to U+FFFF are collected, which gives two
 * literals or ranges at most, or else a table of bits. Categories and other characters come after
 * it. Where that saves nothing, the set is listed as it is written.
 */
final class SetListing {
  /** Size of a table of bits, in characters. */
  private static final int TABLE = 256;

  /** The characters that tables can hold end here. */
  private static final int TABLES_END = TABLE * TABLE;

  /** What it costs to look up the case of a character. */
  private static final int CASE_STEPS = 8;

  private static final HexFormat HEX = HexFormat.of();
  private static final int NO_CHARACTER = -1;

  private final LetterCase letters;
  private final int flags;
  private final BitSet collected = new BitSet();
  private final List<Item> items = new ArrayList<>();
  private final List<Item> tail = new ArrayList<>();
  private boolean isLarge;
  private boolean isCased;

  /**
   * What is listed on a line.
   *
   * @param isMore whether it belongs to the line before
   */
  private record Item(int words, String text, boolean isMore) {}

  /**
   * Arranges a set.
   *
   * @param flags which characters categories have
   */
  SetListing(Node.Single set, LetterCase letters, int flags) {
    this.letters = letters;
    this.flags = flags;
    if (set.negated()) {
      items.add(new Item(1, "NEGATE", false));
    }
    set.members().forEach(this::collect);
    List<int[]> runs = runs();
    if (runs.size() > 2) {
      addTables();
      items.addAll(tail);
    } else if (isCased || runs.size() + tail.size() < set.members().size()) {
      for (int[] run : runs) {
        items.add(run[0] == run[1] ? literal(run[0]) : range("RANGE", run[0], run[1]));
      }
      items.addAll(tail);
    } else {
      set.members().forEach(member -> items.add(asWritten(member)));
    }
  }

  /** Whether case makes a difference. */
  boolean isCased() {
    return isCased;
  }

  void write(CodeLines lines) {
    for (Item item : items) {
      if (item.isMore) {
        lines.enter();
        lines.addMore(item.words, item.text);
        lines.leave();
      } else {
        lines.add(item.words, item.text);
      }
    }
    lines.add(1, "FAILURE");
  }

  private void collect(SetMember member) {
    Work.steps(1);
    int first;
    int last;
    if (member instanceof SetMember.Literal literal) {
      first = literal.character();
      last = first;
    } else if (member instanceof SetMember.Range range) {
      first = range.first();
      last = range.last();
    } else {
      tail.add(asWritten(member));
      return;
    }
    collect(first, Math.min(last, TABLES_END - 1));
    if (last >= TABLES_END) {
      isLarge = true;
      isCased |= letters != LetterCase.KEPT;
      boolean ignores = letters != LetterCase.KEPT && member instanceof SetMember.Range;
      tail.add(ignores ? range("RANGE_UNI_IGNORE", first, last) : asWritten(member));
    } else if (letters != LetterCase.KEPT) {
      isCased |= isAnyCased(first, last, letters);
    }
  }

  /** Collects a run, in small letters if case is ignored. */
  private void collect(int first, int last) {
    if (letters == LetterCase.KEPT && first <= last) {
      collected.set(first, last + 1);
    } else if (first <= last) {
      Work.steps((long) CASE_STEPS * (last - first + 1));
      for (int c = first; c <= last; c++) {
        int lower = letters.lower(c);
        collected.set(lower);
        for (int other : letters.alike(lower)) {
          collected.set(other);
        }
      }
    }
    isLarge |= collected.length() > TABLE;
  }

  /** Whether case makes a difference to a character of a run. */
  static boolean isAnyCased(int first, int last, LetterCase letters) {
    Work.steps((long) CASE_STEPS * (last - first + 1));
    for (int c = first; c <= last; c++) {
      if (letters.isCased(c)) {
        return true;
      }
    }
    return false;
  }

  /** First and last of each run of the collected characters, up to the third. */
  private List<int[]> runs() {
    List<int[]> runs = new ArrayList<>();
    int first = collected.nextSetBit(0);
    while (first >= 0 && runs.size() < 3) {
      int end = collected.nextClearBit(first);
      runs.add(new int[] {first, end - 1});
      first = collected.nextSetBit(end);
    }
    return runs;
  }

  private void addTables() {
    int size = isLarge ? TABLES_END : TABLE;
    Work.elements(size);
    long[] bits = Arrays.copyOf(collected.toLongArray(), size / Long.SIZE);
    int words = TABLE / Integer.SIZE;
    if (!isLarge) {
      items.add(new Item(1 + words, "CHARSET " + table(bits, 0), false));
      return;
    }
    Map<LongBuffer, Integer> numbers = new HashMap<>();
    List<Item> tables = new ArrayList<>();
    StringJoiner mapping = new StringJoiner(", ", "[", "]");
    int each = TABLE / Long.SIZE;
    for (int at = 0; at < bits.length; at += each) {
      Integer known = numbers.putIfAbsent(LongBuffer.wrap(bits, at, each), tables.size());
      mapping.add(Integer.toString(known == null ? tables.size() : known));
      if (known == null) {
        tables.add(new Item(words, table(bits, at), true));
      }
    }
    items.add(
        new Item(2 + TABLE / Integer.BYTES, "BIGCHARSET " + tables.size() + " " + mapping, false));
    items.addAll(tables);
  }

  /** The words of the table that begins at an index. */
  private static String table(long[] bits, int start) {
    StringJoiner words = new StringJoiner(", ", "[", "]");
    for (int i = start; i < start + TABLE / Long.SIZE; i++) {
      words.add("0x" + HEX.toHexDigits((int) bits[i]));
      words.add("0x" + HEX.toHexDigits((int) (bits[i] >>> Integer.SIZE)));
    }
    return words.toString();
  }

  private Item asWritten(SetMember member) {
    if (member instanceof SetMember.Literal literal) {
      return literal(literal.character());
    }
    if (member instanceof SetMember.Range range) {
      return range("RANGE", range.first(), range.last());
    }
    SetMember.Kind kind = (SetMember.Kind) member;
    boolean differs = (flags & RegexFlags.LOCALE) == 0 || kind.category() == Category.WORD;
    return new Item(2, "CATEGORY " + (differs ? kind(flags) : "") + category(kind), false);
  }

  private static Item literal(int c) {
    return new Item(2, "LITERAL " + character(c), false);
  }

  private static Item range(String name, int first, int last) {
    String numbers = " 0x" + Integer.toHexString(first) + " 0x" + Integer.toHexString(last);
    return new Item(3, name + numbers + " (" + quoted(first) + "-" + quoted(last) + ")", false);
  }

  /** A character as an operand. */
  static String character(int c) {
    return "0x" + Integer.toHexString(c) + " (" + quoted(c) + ")";
  }

  /** Characters as a literal of a string. */
  static String quoted(int... characters) {
    return Str.java(StrRepr.repr(Str.ofCodePoints(characters)));
  }

  /** The name of a category. */
  static String category(SetMember.Kind kind) {
    return (kind.outside() ? "NOT_" : "") + kind.category();
  }

  /** The beginning of the names of categories and places that depend on what letters are. */
  static String kind(int flags) {
    if ((flags & RegexFlags.LOCALE) != 0) {
      return "LOC_";
    }
    return (flags & RegexFlags.UNICODE) == 0 ? "" : "UNI_";
  }

  /** The only character that a set does not have, or a negative number. */
  static int excluded(Node.Single set) {
    return set.negated()
            && set.members().size() == 1
            && set.members().get(0) instanceof SetMember.Literal literal
        ? literal.character()
        : NO_CHARACTER;
  }
}
