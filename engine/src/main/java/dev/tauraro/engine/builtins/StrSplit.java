package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;

/** The methods of strings that take them apart. */
final class StrSplit {
  private static final Signature SPLIT = Signature.parse("split(sep=None, maxsplit=-1)");
  private static final Signature RSPLIT = Signature.parse("rsplit(sep=None, maxsplit=-1)");
  private static final Signature LINES = Signature.parse("splitlines(keepends=False)");

  private StrSplit() {}

  static void install(TypeSetup setup) {
    setup.each(StrSplit::add, "split", "rsplit", "splitlines", "partition", "rpartition");
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "split":
        setup.any(
            "split",
            self -> splitSpaces(StrArguments.self(self), Integer.MAX_VALUE),
            (self, separator) -> split(StrArguments.self(self), separator),
            (args, kw) -> split(args, SPLIT.bind(args, kw, 1), false));
        break;
      case "rsplit":
        setup.any("rsplit", (args, kw) -> split(args, RSPLIT.bind(args, kw, 1), true));
        break;
      case "splitlines":
        setup.any(
            "splitlines",
            (args, kw) -> {
              Object keep = LINES.bind(args, kw, 1)[0];
              return lines(StrArguments.self(args[0]), Subscripts.flag(keep));
            });
        break;
      case "partition":
        setup.one("partition", (self, separator) -> partition(StrArguments.self(self), separator));
        break;
      case "rpartition":
        setup.one(
            "rpartition", (self, separator) -> partitionLast(StrArguments.self(self), separator));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object split(Object self, Object by) {
    if (by == None.NONE) {
      return splitSpaces(self, Integer.MAX_VALUE);
    }
    return split(self, separatorOf(by), Integer.MAX_VALUE);
  }

  private static Object separatorOf(Object value) {
    Object separator = Str.unwrap(value);
    if (separator == null) {
      throw Errors.typeError("must be str or None, not " + Types.nameOf(value));
    }
    if (Str.length(separator) == 0) {
      throw Errors.valueError("empty separator");
    }
    return separator;
  }

  private static Object split(Object[] args, Object[] bound, boolean fromRight) {
    Object self = StrArguments.self(args[0]);
    long most = bound[1] == null ? -1 : Numbers.toSizeArgument(bound[1]);
    int limit = most < 0 || most > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) most;
    if (bound[0] == null || bound[0] == None.NONE) {
      return fromRight ? splitSpacesLast(self, limit) : splitSpaces(self, limit);
    }
    Object separator = separatorOf(bound[0]);
    return fromRight ? splitLast(self, separator, limit) : split(self, separator, limit);
  }

  private static PyList split(Object self, Object separator, int limit) {
    PyList parts = new PyList();
    int length = Str.length(self);
    int size = Str.length(separator);
    int start = 0;
    Work.elements(length);
    while (parts.size < limit) {
      int at = Str.find(self, separator, start, length);
      if (at < 0) {
        break;
      }
      parts.append(Str.slice(self, start, at));
      start = at + size;
    }
    parts.append(Str.slice(self, start, length));
    return parts;
  }

  private static PyList splitLast(Object self, Object separator, int limit) {
    PyList parts = new PyList();
    int stop = Str.length(self);
    int size = Str.length(separator);
    Work.elements(stop);
    while (parts.size < limit) {
      int at = Str.findLast(self, separator, 0, stop);
      if (at < 0) {
        break;
      }
      parts.append(Str.slice(self, at + size, stop));
      stop = at;
    }
    parts.append(Str.slice(self, 0, stop));
    parts.reverse();
    return parts;
  }

  private static PyList splitSpaces(Object self, int limit) {
    if (self instanceof String && limit == Integer.MAX_VALUE) {
      return words((String) self);
    }
    PyList parts = new PyList();
    int length = Str.length(self);
    Work.elements(length);
    int i = 0;
    while (true) {
      while (i < length && CharacterKinds.isSpace(Str.codePointAt(self, i))) {
        i++;
      }
      if (i == length) {
        return parts;
      }
      int start = i;
      if (parts.size == limit) {
        parts.append(Str.slice(self, start, length));
        return parts;
      }
      while (i < length && !CharacterKinds.isSpace(Str.codePointAt(self, i))) {
        i++;
      }
      parts.append(Str.slice(self, start, i));
    }
  }

  /** As {@link #splitSpaces} does without limit, in loops that HotSpot likes. */
  private static PyList words(String text) {
    PyList words = new PyList();
    int length = text.length();
    Work.elements(length);
    int end = 0;
    while (true) {
      int start = end;
      while (start < length && CharacterKinds.isSpace(text.charAt(start))) {
        start++;
      }
      if (start == length) {
        return words;
      }
      end = endOfWord(text, start + 1);
      words.append(Str.slice(text, start, end));
    }
  }

  /** The index of the first space from {@code from} on, or the length. */
  private static int endOfWord(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      // Most characters are told from spaces by these two comparisons.
      if ((c <= ' ' || c > '~') && CharacterKinds.isSpace(c)) {
        return i;
      }
    }
    return length;
  }

  private static PyList splitSpacesLast(Object self, int limit) {
    PyList parts = new PyList();
    int i = Str.length(self);
    Work.elements(i);
    while (true) {
      while (i > 0 && CharacterKinds.isSpace(Str.codePointAt(self, i - 1))) {
        i--;
      }
      if (i == 0) {
        break;
      }
      int stop = i;
      if (parts.size == limit) {
        parts.append(Str.slice(self, 0, stop));
        break;
      }
      while (i > 0 && !CharacterKinds.isSpace(Str.codePointAt(self, i - 1))) {
        i--;
      }
      parts.append(Str.slice(self, i, stop));
    }
    parts.reverse();
    return parts;
  }

  private static PyList lines(Object self, boolean keepEnds) {
    PyList lines = new PyList();
    int length = Str.length(self);
    Work.elements(length);
    int start = 0;
    int i = 0;
    while (i < length) {
      int c = Str.codePointAt(self, i);
      if (!CharacterKinds.isLineBreak(c)) {
        i++;
        continue;
      }
      int end = i++;
      if (c == '\r' && i < length && Str.codePointAt(self, i) == '\n') {
        i++;
      }
      lines.append(Str.slice(self, start, keepEnds ? i : end));
      start = i;
    }
    if (start < length) {
      lines.append(Str.slice(self, start, length));
    }
    return lines;
  }

  private static Object separator(Object value) {
    Object separator = StrArguments.text(value);
    if (Str.length(separator) == 0) {
      throw Errors.valueError("empty separator");
    }
    return separator;
  }

  private static Object partition(Object self, Object value) {
    Object separator = separator(value);
    int length = Str.length(self);
    int at = Str.find(self, separator, 0, length);
    if (at < 0) {
      return PyTuple.of(self, "", "");
    }
    int after = at + Str.length(separator);
    return PyTuple.of(Str.slice(self, 0, at), separator, Str.slice(self, after, length));
  }

  private static Object partitionLast(Object self, Object value) {
    Object separator = separator(value);
    int length = Str.length(self);
    int at = Str.findLast(self, separator, 0, length);
    if (at < 0) {
      return PyTuple.of("", "", self);
    }
    int after = at + Str.length(separator);
    return PyTuple.of(Str.slice(self, 0, at), separator, Str.slice(self, after, length));
  }
}
