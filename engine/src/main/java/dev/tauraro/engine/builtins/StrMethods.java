package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.source.Characters;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** The methods of strings about case, kinds of characters, padding, joining and encoding. */
final class StrMethods {
  private static final Signature ENCODE = Signature.parse("encode(encoding='', errors='')");
  private static final Signature EXPAND = Signature.parse("expandtabs(tabsize=8)");

  private StrMethods() {}

  static void install(TypeSetup setup) {
    setup.each(
        StrMethods::add,
        "upper",
        "lower",
        "casefold",
        "capitalize",
        "title",
        "swapcase",
        "isalpha",
        "isdecimal",
        "isdigit",
        "isnumeric",
        "isalnum",
        "isspace",
        "islower",
        "isupper",
        "istitle",
        "isascii",
        "isprintable",
        "isidentifier",
        "ljust",
        "rjust",
        "center",
        "zfill",
        "join",
        "expandtabs",
        "encode",
        "format",
        "format_map");
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "upper":
        mapping(setup, "upper", CaseMapping::upper);
        break;
      case "lower":
        mapping(setup, "lower", CaseMapping::lower);
        break;
      case "casefold":
        mapping(setup, "casefold", CaseMapping::fold);
        break;
      case "capitalize":
        mapping(setup, "capitalize", CaseMapping::capitalize);
        break;
      case "title":
        mapping(setup, "title", CaseMapping::title);
        break;
      case "swapcase":
        mapping(setup, "swapcase", CaseMapping::swap);
        break;
      case "isalpha":
        kind(setup, "isalpha", CharacterKinds::isAlpha);
        break;
      case "isdecimal":
        kind(setup, "isdecimal", CharacterKinds::isDecimal);
        break;
      case "isdigit":
        kind(setup, "isdigit", CharacterKinds::isDigit);
        break;
      case "isnumeric":
        kind(setup, "isnumeric", CharacterKinds::isNumeric);
        break;
      case "isalnum":
        kind(setup, "isalnum", CharacterKinds::isAlphanumeric);
        break;
      case "isspace":
        kind(setup, "isspace", CharacterKinds::isSpace);
        break;
      case "islower":
        setup.zero("islower", self -> isCase(StrArguments.self(self), Characters::isLowerCase));
        break;
      case "isupper":
        setup.zero("isupper", self -> isCase(StrArguments.self(self), Characters::isUpperCase));
        break;
      case "istitle":
        setup.zero("istitle", self -> isTitle(StrArguments.self(self)));
        break;
      case "isascii":
        setup.zero("isascii", self -> all(StrArguments.self(self), c -> c < 128));
        break;
      case "isprintable":
        setup.zero("isprintable", self -> all(StrArguments.self(self), Characters::isPrintable));
        break;
      case "isidentifier":
        setup.zero("isidentifier", self -> isIdentifier(StrArguments.self(self)));
        break;
      case "ljust":
        setup.oneOrTwo(
            "ljust",
            (self, width) -> pad(StrArguments.self(self), width, null, Side.LEFT),
            (self, width, fill) -> pad(StrArguments.self(self), width, fill, Side.LEFT));
        break;
      case "rjust":
        setup.oneOrTwo(
            "rjust",
            (self, width) -> pad(StrArguments.self(self), width, null, Side.RIGHT),
            (self, width, fill) -> pad(StrArguments.self(self), width, fill, Side.RIGHT));
        break;
      case "center":
        setup.oneOrTwo(
            "center",
            (self, width) -> pad(StrArguments.self(self), width, null, Side.CENTER),
            (self, width, fill) -> pad(StrArguments.self(self), width, fill, Side.CENTER));
        break;
      case "zfill":
        setup.one("zfill", (self, width) -> zeroFill(StrArguments.self(self), width));
        break;
      case "join":
        setup.one("join", (self, items) -> join(StrArguments.self(self), items));
        break;
      case "expandtabs":
        setup.any("expandtabs", StrMethods::expandTabs);
        break;
      case "encode":
        setup.any("encode", StrMethods::encode);
        break;
      case "format":
        setup.any("format", StrFormatTemplate::format);
        break;
      case "format_map":
        setup.one("format_map", StrFormatTemplate::formatMap);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void mapping(TypeSetup setup, String name, UnaryOperator<Object> map) {
    setup.zero(name, self -> map.apply(StrArguments.self(self)));
  }

  private static void kind(TypeSetup setup, String name, IntPredicate kind) {
    setup.zero(name, self -> CharacterKinds.all(StrArguments.self(self), kind));
  }

  /** Whether all characters are of a kind; true for the empty string. */
  private static boolean all(Object self, IntPredicate kind) {
    return Str.length(self) == 0 || CharacterKinds.all(self, kind);
  }

  private static boolean isCase(Object self, IntPredicate wanted) {
    boolean found = false;
    int length = Str.length(self);
    Work.elements(length);
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(self, i);
      if (wanted.test(c)) {
        found = true;
      } else if (CharacterKinds.isCased(c)) {
        return false;
      }
    }
    return found;
  }

  private static boolean isTitle(Object self) {
    boolean found = false;
    boolean inWord = false;
    int length = Str.length(self);
    Work.elements(length);
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(self, i);
      boolean capital = Characters.isUpperCase(c) || Character.isTitleCase(c);
      boolean small = !capital && Characters.isLowerCase(c);
      if (capital && inWord || small && !inWord) {
        return false;
      }
      inWord = capital || small;
      found |= inWord;
    }
    return found;
  }

  private static boolean isIdentifier(Object self) {
    int length = Str.length(self);
    if (length == 0 || !Characters.isIdentifierStart(Str.codePointAt(self, 0))) {
      return false;
    }
    return CharacterKinds.all(self, Characters::isIdentifierPart);
  }

  /** Where the text stands in a padded string. */
  private enum Side {
    LEFT,
    RIGHT,
    CENTER
  }

  private static Object pad(Object self, Object width, Object fill, Side side) {
    long wanted = Numbers.toSizeArgument(width);
    int c = StrArguments.fill(fill);
    int length = Str.length(self);
    long more = wanted - length;
    if (more <= 0) {
      return self;
    }
    long left = 0;
    if (side == Side.RIGHT) {
      left = more;
    } else if (side == Side.CENTER) {
      left = more / 2 + (more & wanted & 1);
    }
    return pad(self, left, more - left, c);
  }

  private static Object pad(Object self, long left, long right, int fill) {
    Object one = Str.ofCodePoint(fill);
    Work.checkSize(left + right + Str.length(self));
    Object before = Str.repeat(one, left);
    Object after = Str.repeat(one, right);
    return Str.concat(Str.concat(before, self), after);
  }

  private static Object zeroFill(Object self, Object width) {
    int length = Str.length(self);
    long more = Numbers.toSizeArgument(width) - length;
    if (more <= 0) {
      return self;
    }
    Object zeros = Str.repeat("0", more);
    int first = length == 0 ? 0 : Str.codePointAt(self, 0);
    if (first == '+' || first == '-') {
      return Str.concat(Str.concat(Str.charAt(self, 0), zeros), Str.slice(self, 1, length));
    }
    return Str.concat(zeros, self);
  }

  /** {@code separator.join(items)} */
  static Object join(Object separator, Object items) {
    Object[] parts;
    if (items.getClass() == PyTuple.class) {
      parts = ((PyTuple) items).items;
    } else if (items.getClass() == PyList.class) {
      parts = ((PyList) items).toArray();
    } else {
      Object iterator = Iteration.iterateOrNull(items);
      if (iterator == null) {
        throw Errors.typeError("can only join an iterable");
      }
      parts = Iteration.toArray(iterator);
    }
    String plain = separator instanceof String ? joinPlain((String) separator, parts) : null;
    if (plain != null) {
      return plain;
    }
    Object[] texts = new Object[parts.length];
    long bytes = Str.bytes(separator) * Math.max(0, parts.length - 1L);
    for (int i = 0; i < parts.length; i++) {
      texts[i] = Str.unwrap(parts[i]);
      if (texts[i] == null) {
        throw Errors.typeError(
            "sequence item " + i + ": expected str instance, " + Types.nameOf(parts[i]) + " found");
      }
      bytes += Str.bytes(texts[i]);
    }
    if (texts.length == 1 && parts[0] == texts[0]) {
      return texts[0];
    }
    Work.checkSize(bytes);
    Work.elements(texts.length);
    StrBuilder out = new StrBuilder((int) Math.min(bytes, 1 << 30));
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        out.append(separator);
      }
      out.append(texts[i]);
    }
    return out.build();
  }

  /** The whole when all are plain strings that make no surrogate pairs, else null. */
  private static String joinPlain(String separator, Object[] parts) {
    long length = (long) separator.length() * Math.max(0, parts.length - 1);
    for (Object part : parts) {
      if (!(part instanceof String)) {
        return null;
      }
      String text = (String) part;
      length += text.length();
      if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
        return null;
      }
    }
    if (parts.length == 1) {
      return (String) parts[0];
    }
    if (!separator.isEmpty()
        && Character.isHighSurrogate(separator.charAt(separator.length() - 1))) {
      return null;
    }
    Work.checkSize(length);
    Work.elements(parts.length);
    Work.elements(length);
    Str.checkLength(length);
    String whole = String.join(separator, Arrays.copyOf(parts, parts.length, String[].class));
    Work.allocated(length, whole);
    return whole;
  }

  private static Object expandTabs(Object[] args, String[] kw) {
    Object bound = EXPAND.bind(args, kw, 1)[0];
    int tab = bound == null ? 8 : Numbers.toInt(bound);
    Object self = StrArguments.self(args[0]);
    StrBuilder out = new StrBuilder();
    int column = 0;
    for (int i = 0; i < Str.length(self); i++) {
      int c = Str.codePointAt(self, i);
      if (c == '\t') {
        if (tab > 0) {
          int spaces = tab - column % tab;
          Work.checkSize((long) out.length() + spaces);
          out.append(Str.repeat(" ", spaces));
          column += spaces;
        }
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return out.build();
  }

  private static Object encode(Object[] args, String[] kw) {
    Object[] bound = ENCODE.bind(args, kw, 1);
    String encoding = StrArguments.javaText(bound[0], "utf-8", "encode() argument 'encoding'");
    String errors = StrArguments.javaText(bound[1], "strict", "encode() argument 'errors'");
    return TextCodec.encode(StrArguments.self(args[0]), encoding, errors);
  }

  /** ValueError that something looked for is not there. */
  static ScriptRaise notFound() {
    return Errors.valueError("substring not found");
  }
}
