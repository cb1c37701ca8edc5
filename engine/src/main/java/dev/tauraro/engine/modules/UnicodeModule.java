package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** The module {@code unicodedata}. */
final class UnicodeModule {
  private static final PyType UCD = ModuleTypes.type("unicodedata", "UCD");

  static {
    TypeSetup setup = TypeSetup.of(UCD);
    for (Property each : properties()) {
      setup.one(each.name, (self, c) -> each.of.find((UnicodeData) self, character(each.name, c)));
    }
    for (Value each : values()) {
      setup.any(
          each.name, (a, k) -> each.of((UnicodeData) a[0], Arrays.copyOfRange(a, 1, a.length)));
    }
    setup
        .one("lookup", (self, name) -> lookup((UnicodeData) self, name))
        .two("normalize", (self, form, text) -> normalize(form, text))
        .two("is_normalized", (self, form, text) -> isNormalized(form, text))
        .getter("unidata_version", self -> Str.of(((UnicodeData) self).version()));
    UCD.notSubclassable().seal();
  }

  private UnicodeModule() {}

  /** A property that all characters have. */
  private record Property(String name, Finder of) {}

  /** A value that some characters have, and what to say of others. */
  private record Value(String name, String missing, Finder find) {
    Object of(UnicodeData data, Object[] arguments) {
      return value(name, missing, arguments, c -> find.find(data, c));
    }
  }

  /** Finds a property. */
  private interface Finder {
    Object find(UnicodeData data, int c);
  }

  private static List<Property> properties() {
    return List.of(
        new Property("category", (data, c) -> Str.of(data.category(c))),
        new Property("bidirectional", (data, c) -> Str.of(data.direction(c))),
        new Property("combining", (data, c) -> data.combining(c)),
        new Property("mirrored", (data, c) -> data.mirrored(c)),
        new Property("east_asian_width", (data, c) -> Str.of(data.width(c))),
        new Property("decomposition", (data, c) -> Str.of(data.decomposition(c))));
  }

  private static List<Value> values() {
    return List.of(
        new Value("decimal", "not a decimal", UnicodeData::decimal),
        new Value("digit", "not a digit", UnicodeData::digit),
        new Value("numeric", "not a numeric character", UnicodeData::numeric),
        new Value("name", "no such name", UnicodeData::name));
  }

  static PyModule create() {
    UnicodeData data = new UnicodeData(UCD, false);
    ModuleBuilder module = new ModuleBuilder("unicodedata", "Properties of characters.");
    for (Property each : properties()) {
      module.one(each.name, c -> each.of.find(data, character(each.name, c)));
    }
    for (Value each : values()) {
      module.any(each.name, (a, k) -> each.of(data, a));
    }
    return module
        .one("lookup", name -> lookup(data, name))
        .two("normalize", UnicodeModule::normalize)
        .two("is_normalized", UnicodeModule::isNormalized)
        .constant("unidata_version", Str.of(data.version()))
        .constant("UCD", UCD)
        .constant("ucd_3_2_0", new UnicodeData(UCD, true))
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

  private static Object lookup(UnicodeData data, Object name) {
    Object plain = Str.unwrap(name);
    if (plain == null) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(name) + "'");
    }
    return Str.of(data.lookup(Str.java(plain)));
  }

  private static Object isNormalized(Object form, Object text) {
    return Str.equal(Str.unwrap(text), normalize(form, text));
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
