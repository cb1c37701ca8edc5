package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.CharacterKinds;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.CharacterNames;
import java.text.Normalizer;
import java.util.function.IntFunction;

/** The module {@code unicodedata}. */
final class UnicodeModule {
  private static final String CATEGORIES =
      "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So "
          + "Pi Pf";
  private static final String DIRECTIONS =
      "L  R  AL EN ES ET AN CS NSMBN B  S  WS ON LRELROAL RLERLOPDFLRIRLIFSIPDI";

  private final UnicodeRuns combining = UnicodeRuns.combining();
  private final UnicodeRuns widths = UnicodeRuns.widths();
  private final UnicodeRuns numbers = UnicodeRuns.numbers();

  private UnicodeModule() {}

  static PyModule create() {
    UnicodeModule module = new UnicodeModule();
    return new ModuleBuilder("unicodedata", "Properties of characters.")
        .one("category", c -> Str.of(category(character("category", c))))
        .one("bidirectional", c -> Str.of(direction(character("bidirectional", c))))
        .one("combining", c -> module.combining(character("combining", c)))
        .one("mirrored", c -> Character.isMirrored(character("mirrored", c)) ? 1L : 0L)
        .one("east_asian_width", c -> Str.of(module.width(character("east_asian_width", c))))
        .any("decimal", (a, k) -> value("decimal", "not a decimal", a, UnicodeModule::decimal))
        .any("digit", (a, k) -> value("digit", "not a digit", a, module::digit))
        .any("numeric", (a, k) -> value("numeric", "not a numeric character", a, module::numeric))
        .any("name", (a, k) -> value("name", "no such name", a, UnicodeModule::name))
        .one("lookup", UnicodeModule::lookup)
        .two("normalize", UnicodeModule::normalize)
        .two("is_normalized", (form, text) -> Str.equal(Str.unwrap(text), normalize(form, text)))
        .constant("unidata_version", "14.0.0")
        .allOfRun()
        .build();
  }

  private static int character(String function, Object value) {
    Object plain = Str.unwrap(value);
    if (plain == null || Str.length(plain) != 1) {
      throw Errors.typeError(
          function
              + "() argument"
              + (isOptional(function) ? " 1" : "")
              + " must be a unicode character, not "
              + Types.nameOf(value));
    }
    return Str.codePointAt(plain, 0);
  }

  private static boolean isOptional(String function) {
    return function.equals("decimal")
        || function.equals("digit")
        || function.equals("numeric")
        || function.equals("name");
  }

  /** The value of a character; without one the second argument, or ValueError. */
  private static Object value(
      String function, String missing, Object[] arguments, IntFunction<Object> find) {
    if (arguments.length < 1 || arguments.length > 2) {
      throw Errors.typeError(
          function
              + " expected at "
              + (arguments.length == 0 ? "least 1 argument, got 0" : "most 2 arguments, got ")
              + (arguments.length == 0 ? "" : arguments.length));
    }
    Object found = find.apply(character(function, arguments[0]));
    if (found == null && arguments.length == 1) {
      throw Errors.valueError(missing);
    }
    return found == null ? arguments[1] : found;
  }

  private static String category(int c) {
    int type = Character.getType(c);
    return CATEGORIES.substring(3 * type, 3 * type + 2);
  }

  private static String direction(int c) {
    int direction = Character.getDirectionality(c);
    return direction < 0 ? "" : DIRECTIONS.substring(3 * direction, 3 * direction + 3).strip();
  }

  private long combining(int c) {
    UnicodeRuns.Run run = combining.find(c);
    return run == null ? 0 : Long.parseLong(run.value());
  }

  private String width(int c) {
    UnicodeRuns.Run run = widths.find(c);
    return run == null ? "N" : run.value();
  }

  private static Object decimal(int c) {
    return CharacterKinds.isDecimal(c) ? (Object) (long) Character.digit(c, 10) : null;
  }

  private Object digit(int c) {
    if (!CharacterKinds.isDigit(c)) {
      return null;
    }
    Object decimal = decimal(c);
    return decimal != null ? decimal : (Object) ((Double) numeric(c)).longValue();
  }

  private Object numeric(int c) {
    if (CharacterKinds.isDecimal(c)) {
      return (double) Character.digit(c, 10);
    }
    UnicodeRuns.Run run = numbers.find(c);
    if (run == null) {
      return null;
    }
    int slash = run.value().indexOf('/');
    if (slash < 0) {
      return (double) (Long.parseLong(run.value()) + c - run.first());
    }
    return Double.parseDouble(run.value().substring(0, slash))
        / Double.parseDouble(run.value().substring(slash + 1));
  }

  private static Object name(int c) {
    String name = CharacterNames.name(c);
    return name == null ? null : Str.of(name);
  }

  private static Object lookup(Object name) {
    Object plain = Str.unwrap(name);
    if (plain == null) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(name) + "'");
    }
    String text = Str.java(plain);
    int found = CharacterNames.lookup(text);
    if (found < 0) {
      throw Errors.keyError(Str.of("undefined character name '" + text + "'"));
    }
    return Str.ofCodePoint(found);
  }

  private static Object normalize(Object form, Object text) {
    Object plain = Str.unwrap(text);
    if (plain == null || Str.unwrap(form) == null) {
      throw Errors.typeError(
          "normalize() argument "
              + (plain == null ? 2 : 1)
              + " must be str, not "
              + Types.nameOf(plain == null ? text : form));
    }
    Normalizer.Form chosen;
    switch (Str.java(form)) {
      case "NFC":
        chosen = Normalizer.Form.NFC;
        break;
      case "NFD":
        chosen = Normalizer.Form.NFD;
        break;
      case "NFKC":
        chosen = Normalizer.Form.NFKC;
        break;
      case "NFKD":
        chosen = Normalizer.Form.NFKD;
        break;
      default:
        throw Errors.valueError("invalid normalization form");
    }
    int length = Str.length(plain);
    Work.checkSize(4L * length);
    Work.steps(length >> 2);
    return Str.of(Normalizer.normalize(Str.java(plain), chosen));
  }
}
