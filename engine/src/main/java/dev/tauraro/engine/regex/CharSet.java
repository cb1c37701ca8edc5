package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A set of characters: a table for the first 256, a search for the others. */
final class CharSet {
  /** Made once for all scripts, so that no script is charged for it. */
  static final CharSet ALL =
      new CharSet(new Builder(CaseFolding.NONE, true).range(0, 0x10FFFF), false);

  /** As {@link #ALL}. */
  static final CharSet NOT_NEWLINE =
      new CharSet(new Builder(CaseFolding.NONE, true).literal('\n'), true);

  private static final int TABLE = 256;

  private final long[] table = new long[TABLE / 64];
  private final int[] starts;
  private final int[] ends;
  private final SetMember.Kind[] kinds;
  private final CaseFolding folding;
  private final boolean unicode;
  private final boolean negated;

  private CharSet(Builder builder, boolean negated) {
    this.folding = builder.folding;
    this.unicode = builder.unicode;
    this.negated = negated;
    this.kinds =
        builder.members.stream()
            .filter(SetMember.Kind.class::isInstance)
            .toArray(SetMember.Kind[]::new);
    int[][] ranges = builder.merged();
    starts = new int[ranges.length];
    ends = new int[ranges.length];
    for (int i = 0; i < ranges.length; i++) {
      starts[i] = ranges[i][0];
      ends[i] = ranges[i][1];
    }
    for (int c = 0; c < TABLE; c++) {
      if (find(c)) {
        table[c >> 6] |= 1L << c;
      }
    }
  }

  boolean has(int c) {
    return c < TABLE ? (table[c >> 6] >>> c & 1) != 0 : find(c);
  }

  /** The first characters as bits; not to be changed. */
  long[] table() {
    return table;
  }

  private boolean find(int c) {
    return negated != contains(c);
  }

  private boolean contains(int c) {
    if (inRanges(c)) {
      return true;
    }
    for (SetMember.Kind kind : kinds) {
      if (kind.category().has(c, unicode) != kind.outside()) {
        return true;
      }
    }
    if (folding != CaseFolding.NONE && starts.length > 0) {
      for (int other : folding.others(c)) {
        if (inRanges(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inRanges(int c) {
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (c < starts[middle]) {
        high = middle - 1;
      } else if (c > ends[middle]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Collects what a set has. */
  static final class Builder {
    private final CaseFolding folding;
    private final boolean unicode;
    private final List<SetMember> members = new ArrayList<>();

    Builder(CaseFolding folding, boolean unicode) {
      this.folding = folding;
      this.unicode = unicode;
    }

    Builder literal(int c) {
      members.add(new SetMember.Literal(c));
      return this;
    }

    Builder range(int first, int last) {
      members.add(new SetMember.Range(first, last));
      return this;
    }

    Builder category(Category category, boolean outside) {
      members.add(new SetMember.Kind(category, outside));
      return this;
    }

    /** What was added, in order. */
    List<SetMember> members() {
      return members;
    }

    /** Makes the set at the expense of the running script. */
    CharSet build(boolean negated) {
      Work.steps(TABLE / 8 + members.size());
      return new CharSet(this, negated);
    }

    private int[][] merged() {
      List<int[]> ranges = new ArrayList<>(members.size());
      for (SetMember member : members) {
        if (member instanceof SetMember.Literal) {
          int c = ((SetMember.Literal) member).character();
          ranges.add(new int[] {c, c});
        } else if (member instanceof SetMember.Range) {
          SetMember.Range range = (SetMember.Range) member;
          ranges.add(new int[] {range.first(), range.last()});
        }
      }
      int[][] sorted = ranges.toArray(new int[0][]);
      Arrays.sort(sorted, Comparator.comparingInt(range -> range[0]));
      int count = 0;
      for (int[] range : sorted) {
        if (count > 0 && range[0] <= sorted[count - 1][1] + 1) {
          sorted[count - 1][1] = Math.max(sorted[count - 1][1], range[1]);
        } else {
          sorted[count++] = range;
        }
      }
      return Arrays.copyOf(sorted, count);
    }
  }
}
