package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import java.util.function.IntPredicate;

/** The methods of strings that look for parts, replace them or take them off. */
final class StrSearch {
  private static final Signature REPLACE = Signature.parse("replace(old, new, count=-1, /)");

  /** Characters of a result that is neither charged nor checked before it is made. */
  private static final int SHORT = 16 * 1024;

  private StrSearch() {}

  static void install(TypeSetup setup) {
    setup.each(
        StrSearch::add,
        "find",
        "rfind",
        "index",
        "rindex",
        "count",
        "startswith",
        "endswith",
        "replace",
        "removeprefix",
        "removesuffix",
        "strip",
        "lstrip",
        "rstrip");
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "find":
        range(setup, "find", StrSearch::find);
        break;
      case "rfind":
        range(setup, "rfind", StrSearch::findLast);
        break;
      case "index":
        range(setup, "index", (self, part, start, stop) -> found(find(self, part, start, stop)));
        break;
      case "rindex":
        range(
            setup, "rindex", (self, part, start, stop) -> found(findLast(self, part, start, stop)));
        break;
      case "count":
        range(setup, "count", StrSearch::count);
        break;
      case "startswith":
        range(
            setup,
            "startswith",
            (self, part, start, stop) -> affix(self, part, start, stop, false));
        break;
      case "endswith":
        range(setup, "endswith", (self, part, start, stop) -> affix(self, part, start, stop, true));
        break;
      case "replace":
        setup.twoOrMore(
            "replace",
            (self, old, replacement) ->
                replace(
                    StrArguments.self(self),
                    StrArguments.text(old, "replace() argument 1"),
                    StrArguments.text(replacement, "replace() argument 2"),
                    -1),
            StrSearch::replace);
        break;
      case "removeprefix":
        setup.one("removeprefix", (self, part) -> removePrefix(StrArguments.self(self), part));
        break;
      case "removesuffix":
        setup.one("removesuffix", (self, part) -> removeSuffix(StrArguments.self(self), part));
        break;
      case "strip":
        setup.zeroOrOne(
            "strip",
            self -> strip(StrArguments.self(self), null, true, true),
            (self, chars) -> strip(StrArguments.self(self), chars, true, true, "strip"));
        break;
      case "lstrip":
        setup.zeroOrOne(
            "lstrip",
            self -> strip(StrArguments.self(self), null, true, false),
            (self, chars) -> strip(StrArguments.self(self), chars, true, false, "lstrip"));
        break;
      case "rstrip":
        setup.zeroOrOne(
            "rstrip",
            self -> strip(StrArguments.self(self), null, false, true),
            (self, chars) -> strip(StrArguments.self(self), chars, false, true, "rstrip"));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  /** A search within bounds that count from 0 to the length. */
  private interface Search {
    Object apply(Object self, Object part, int start, int stop);
  }

  private static void range(TypeSetup setup, String name, Search search) {
    setup.oneOrMore(
        name,
        (self, part) -> {
          Object text = StrArguments.self(self);
          return search.apply(text, part, 0, Str.length(text));
        },
        (args, kw) -> {
          Object[] bound = Subscripts.search(args, kw, name);
          Object text = StrArguments.self(args[0]);
          int length = Str.length(text);
          int stop = Subscripts.bound(bound[2], length, length);
          long start = startOf(bound[1], length);
          return search.apply(text, bound[0], (int) start, stop);
        });
  }

  /** Unlike a stop, a start beyond the end matters: not even the empty string is there. */
  private static long startOf(Object value, int length) {
    if (value == null || value == None.NONE) {
      return 0;
    }
    int start = Subscripts.bound(value, length, 0);
    if (start == length && Numbers.toLongClamped(value) > length) {
      return length + 1L;
    }
    return start;
  }

  private static Object find(Object self, Object part, int start, int stop) {
    return (long) Str.find(self, StrArguments.text(part), start, stop);
  }

  private static Object findLast(Object self, Object part, int start, int stop) {
    return (long) Str.findLast(self, StrArguments.text(part), start, stop);
  }

  private static Object found(Object index) {
    if ((Long) index < 0) {
      throw StrMethods.notFound();
    }
    return index;
  }

  private static Object count(Object self, Object sub, int start, int stop) {
    Object part = StrArguments.text(sub);
    int length = Str.length(part);
    if (length == 0) {
      return start > stop ? 0L : stop - start + 1L;
    }
    if (start + length > stop) {
      return 0L;
    }
    Work.elements(stop - start);
    Object text = stop < Str.length(self) ? Str.slice(self, 0, stop) : self;
    long count = 0;
    int at = Str.find(text, part, start, stop);
    while (at >= 0) {
      count++;
      at = Str.find(text, part, at + length, stop);
    }
    return count;
  }

  private static Object affix(Object self, Object part, int start, int stop, boolean suffix) {
    String method = suffix ? "endswith" : "startswith";
    if (part instanceof PyTuple) {
      for (Object one : ((PyTuple) part).items) {
        Object text = Str.unwrap(one);
        if (text == null) {
          throw Errors.typeError(
              "tuple for " + method + " must only contain str, not " + Types.nameOf(one));
        }
        if (hasAffix(self, text, start, stop, suffix)) {
          return true;
        }
      }
      return false;
    }
    Object text = Str.unwrap(part);
    if (text == null) {
      throw Errors.typeError(
          method + " first arg must be str or a tuple of str, not " + Types.nameOf(part));
    }
    return hasAffix(self, text, start, stop, suffix);
  }

  private static boolean hasAffix(Object self, Object part, int start, int stop, boolean suffix) {
    int length = Str.length(part);
    return start <= stop
        && stop - start >= length
        && Str.matches(self, part, suffix ? stop - length : start);
  }

  private static Object replace(Object[] args, String[] kw) {
    Subscripts.noKeywords(kw, "str.replace");
    Object[] bound = REPLACE.bind(args, kw, 1);
    Object old = StrArguments.text(bound[0], "replace() argument 1");
    Object replacement = StrArguments.text(bound[1], "replace() argument 2");
    long count = bound[2] == null ? -1 : Numbers.toSizeArgument(bound[2]);
    return replace(StrArguments.self(args[0]), old, replacement, count);
  }

  private static Object replace(Object self, Object old, Object replacement, long count) {
    long left = count < 0 ? Long.MAX_VALUE : count;
    int length = Str.length(self);
    int size = Str.length(old);
    Work.elements(length);
    if (left == 0 || size > length) {
      return self;
    }
    if (size == 0) {
      StrBuilder out = new StrBuilder();
      for (int i = 0; i <= length; i++) {
        if (left-- > 0) {
          out.append(replacement);
        }
        if (i < length) {
          out.append(Str.codePointAt(self, i));
        }
      }
      return out.build();
    }
    if (left == Long.MAX_VALUE
        && self instanceof String
        && old instanceof String
        && replacement instanceof String
        && staysApart((String) replacement)
        && length + (long) (length / size) * Str.length(replacement) <= SHORT) {
      String whole = ((String) self).replace((String) old, (String) replacement);
      Work.allocated(whole.length(), whole);
      return whole;
    }
    int from = 0;
    int at = Str.find(self, old, 0, length);
    if (at < 0) {
      return self;
    }
    StrBuilder out = new StrBuilder(Math.min(length, 1 << 20) + 16);
    while (at >= 0 && left-- > 0) {
      out.append(self, from, at).append(replacement);
      from = at + size;
      at = Str.find(self, old, from, length);
    }
    return out.append(self, from, length).build();
  }

  /** Whether a string surely makes no surrogate pairs with what is put before and behind it. */
  private static boolean staysApart(String text) {
    return !text.isEmpty()
        && !Character.isLowSurrogate(text.charAt(0))
        && !Character.isHighSurrogate(text.charAt(text.length() - 1));
  }

  private static Object removePrefix(Object self, Object part) {
    Object prefix = StrArguments.text(part, "removeprefix() argument");
    int length = Str.length(self);
    return hasAffix(self, prefix, 0, length, false)
        ? Str.slice(self, Str.length(prefix), length)
        : self;
  }

  private static Object removeSuffix(Object self, Object part) {
    Object suffix = StrArguments.text(part, "removesuffix() argument");
    int length = Str.length(self);
    return hasAffix(self, suffix, 0, length, true)
        ? Str.slice(self, 0, length - Str.length(suffix))
        : self;
  }

  private static Object strip(
      Object self, Object chars, boolean left, boolean right, String method) {
    if (chars == None.NONE) {
      return strip(self, null, left, right);
    }
    Object set = Str.unwrap(chars);
    if (set == null) {
      throw Errors.typeError(method + " arg must be None or str");
    }
    return strip(self, set, left, right);
  }

  private static Object strip(Object self, Object chars, boolean left, boolean right) {
    IntPredicate strips =
        chars == null ? CharacterKinds::isSpace : c -> Str.contains(chars, Str.ofCodePoint(c));
    int start = 0;
    int stop = Str.length(self);
    Work.elements(stop);
    if (left) {
      while (start < stop && strips.test(Str.codePointAt(self, start))) {
        start++;
      }
    }
    if (right) {
      while (start < stop && strips.test(Str.codePointAt(self, stop - 1))) {
        stop--;
      }
    }
    return Str.slice(self, start, stop);
  }
}
