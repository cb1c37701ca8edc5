package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;

/**
 * The module {@code _expat}: the parser of XML, below {@code pyexpat}, which is in the language.
 */
final class ExpatModule {
  private static final Signature CREATE =
      Signature.parse("ParserCreate(encoding=None, namespace_separator=None, intern=None)");

  private ExpatModule() {}

  static PyModule create() {
    ModuleBuilder module =
        new ModuleBuilder("_expat", "A parser of XML.")
            .constant("ExpatError", ExpatErrors.ERROR)
            .constant("XMLParserType", ExpatParser.TYPE)
            .one("parser_for_trees", ExpatModule::createForTrees);
    for (BuiltinFunction each :
        new BuiltinFunction[] {
          BuiltinFunction.function("ErrorString").one(ExpatModule::message).build(),
          BuiltinFunction.function("ParserCreate").any((a, k) -> create(CREATE.bind(a, k))).build()
        }) {
      module.constant(each.name(), each.withModule("pyexpat"));
    }
    return module.build();
  }

  private static Object message(Object code) {
    String message = ExpatErrors.message(Numbers.toLongClamped(Numbers.index(code)));
    return message == null ? None.NONE : Str.of(message);
  }

  private static String text(Object value, String parameter) {
    if (value == null || value == None.NONE) {
      return null;
    }
    Object text = Str.unwrap(value);
    if (text == null) {
      throw Errors.typeError(
          "ParserCreate() argument '"
              + parameter
              + "' must be str or None, not "
              + Types.nameOf(value));
    }
    return Str.java(text);
  }

  private static Object create(Object[] bound) {
    String encoding = text(bound[0], "encoding");
    String separator = text(bound[1], "namespace_separator");
    if (separator != null && separator.codePointCount(0, separator.length()) > 1) {
      throw Errors.valueError(
          "namespace_separator must be at most one character, omitted, or None");
    }
    Object names = bound[2] == null || bound[2] == None.NONE ? new PyDict() : bound[2];
    if (!(names instanceof PyDict)) {
      throw Errors.typeError("intern must be a dictionary");
    }
    return new ExpatParser(encoding, "", separator, (PyDict) names);
  }

  /** A parser that gives names as trees of elements have them: {@code {namespace}name}. */
  private static Object createForTrees(Object encoding) {
    return new ExpatParser(text(encoding, "encoding"), "{", "}", new PyDict());
  }
}
