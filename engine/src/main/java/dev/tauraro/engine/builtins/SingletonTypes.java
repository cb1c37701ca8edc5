package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Text;

/** The types of None, NotImplemented and Ellipsis, of modules and of cells. */
final class SingletonTypes {
  private SingletonTypes() {}

  static void install() {
    singleton(Types.NONE, None.NONE);
    singleton(Types.NOT_IMPLEMENTED, None.NOT_IMPLEMENTED);
    singleton(Types.ELLIPSIS, None.ELLIPSIS);
    TypeSetup.of(Types.NONE).zero("__bool__", self -> false);
    TypeSetup.of(Types.MODULE)
        .instances(PyModule.class)
        .maker(SingletonTypes::makeModule)
        .any("__init__", (arguments, keywords) -> None.NONE)
        .zero("__repr__", SingletonTypes::moduleText)
        .getset("__annotations__", SingletonTypes::annotations, SingletonTypes::setAnnotations);
    TypeSetup.of(Types.CELL)
        .maker((type, arguments, keywords) -> new Cell(arguments.length == 0 ? null : arguments[0]))
        .any("__init__", (arguments, keywords) -> None.NONE)
        .getset(
            "cell_contents",
            self -> {
              Object value = ((Cell) self).value;
              if (value == null) {
                throw Errors.valueError("Cell is empty");
              }
              return value;
            },
            (self, value) -> ((Cell) self).value = value);
  }

  private static void singleton(PyType type, None value) {
    TypeSetup.of(type)
        .maker(
            (asked, arguments, keywords) -> {
              if (arguments.length > 0) {
                throw Errors.typeError(type.name() + " takes no arguments");
              }
              return value;
            })
        .zero("__repr__", self -> self.toString());
  }

  private static Object annotations(Object self) {
    Attributes variables = ((PyModule) self).attributes();
    Object known = variables.get("__annotations__");
    if (known == null) {
      known = new PyDict();
      variables.set("__annotations__", known);
    }
    return known;
  }

  private static void setAnnotations(Object self, Object value) {
    Attributes variables = ((PyModule) self).attributes();
    if (value != null) {
      variables.set("__annotations__", value);
    } else if (!variables.remove("__annotations__")) {
      throw Errors.attributeError("__annotations__");
    }
  }

  private static Object makeModule(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length == 0 || !Str.is(arguments[0])) {
      throw Errors.typeError("module() missing required argument 'name' (pos 1)");
    }
    NamedAttributes variables = new NamedAttributes();
    variables.set("__name__", arguments[0]);
    variables.set("__doc__", arguments.length > 1 ? arguments[1] : None.NONE);
    variables.set("__package__", None.NONE);
    variables.set("__loader__", None.NONE);
    return new PyModule(type, Str.java(arguments[0]), variables);
  }

  private static Object moduleText(Object self) {
    PyModule module = (PyModule) self;
    Object file = module.attributes().get("__file__");
    if (file == null && module.attributes().get("__spec__") == null) {
      return Str.of("<module '" + module.name() + "'>");
    }
    return Str.of(
        "<module '"
            + module.name()
            + (file == null ? "' (built-in)>" : "' from " + Text.reprJava(file) + ">"));
  }
}
