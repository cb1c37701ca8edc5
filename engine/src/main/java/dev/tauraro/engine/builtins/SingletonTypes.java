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
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Text;

/** The types of None, NotImplemented and Ellipsis, of modules and of cells. */
final class SingletonTypes {
  private static final Signature MODULE = Signature.parse("module(name, doc=None)");

  private SingletonTypes() {}

  static void install() {
    singleton(Types.NONE, None.NONE);
    singleton(Types.NOT_IMPLEMENTED, None.NOT_IMPLEMENTED);
    singleton(Types.ELLIPSIS, None.ELLIPSIS);
    TypeSetup.of(Types.NONE).zero("__bool__", self -> false);
    for (PyType type : new PyType[] {Types.NOT_IMPLEMENTED, Types.ELLIPSIS}) {
      TypeSetup.of(type).zero("__reduce__", self -> Str.of(self.toString()));
    }
    TypeSetup.of(Types.MODULE)
        .instances(PyModule.class)
        .maker((type, arguments, keywords) -> new PyModule(type, new NamedAttributes()))
        .any("__init__", SingletonTypes::nameModule)
        .zero("__repr__", SingletonTypes::moduleText)
        .getset("__annotations__", SingletonTypes::annotations, SingletonTypes::setAnnotations);
    TypeSetup.of(Types.CELL)
        .maker(SingletonTypes::makeCell)
        .comparisons(SingletonTypes::compareCells)
        .constant("__hash__", None.NONE)
        .any("__init__", (arguments, keywords) -> None.NONE)
        .zero("__repr__", self -> cellText((Cell) self))
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

  private static Object cellText(Cell cell) {
    String contents =
        cell.value == null
            ? "empty"
            : Types.nameOf(cell.value) + " object at " + Text.identity(cell.value);
    return Str.of("<cell at " + Text.identity(cell) + ": " + contents + ">");
  }

  private static void singleton(PyType type, None value) {
    TypeSetup.of(type)
        .maker(
            (asked, arguments, keywords) -> {
              if (arguments.length > 0) {
                String name = value == None.ELLIPSIS ? "EllipsisType" : type.name();
                throw Errors.typeError(name + " takes no arguments");
              }
              return value;
            })
        .zero("__repr__", self -> self.toString());
  }

  private static Object makeCell(PyType type, Object[] arguments, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError("cell() takes no keyword arguments");
    }
    if (arguments.length > 1) {
      throw Errors.typeError("cell expected at most 1 argument, got " + arguments.length);
    }
    return new Cell(arguments.length == 0 ? null : arguments[0]);
  }

  /** Cells compare as what is in them does; an empty one comes first. */
  private static Object compareCells(Comparison relation, Object self, Object other) {
    if (!(other instanceof Cell)) {
      return None.NOT_IMPLEMENTED;
    }
    Object a = ((Cell) self).value;
    Object b = ((Cell) other).value;
    return a == null || b == null
        ? (Object) relation.holds(Boolean.compare(b == null, a == null))
        : relation.apply(a, b);
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

  private static Object nameModule(Object[] arguments, String[] keywords) {
    Object[] bound = MODULE.bind(arguments, keywords, 1);
    if (Str.unwrap(bound[0]) == null) {
      throw Errors.typeError("module() argument 'name' must be str, not " + Types.nameOf(bound[0]));
    }
    Attributes variables = ((PyModule) arguments[0]).attributes();
    variables.set("__name__", bound[0]);
    variables.set("__doc__", bound[1] == null ? None.NONE : bound[1]);
    variables.set("__package__", None.NONE);
    variables.set("__loader__", None.NONE);
    variables.set("__spec__", None.NONE);
    return None.NONE;
  }

  private static Object moduleText(Object self) {
    PyModule module = (PyModule) self;
    Attributes variables = module.attributes();
    String name = module.name();
    Object file = variables.get("__file__");
    Object loader = variables.get("__loader__");
    String origin;
    if (file != null) {
      origin = " from " + Text.reprJava(file);
    } else if (loader == null) {
      origin = name == null ? "" : " (built-in)";
    } else {
      origin = loader == None.NONE ? "" : " (" + Text.reprJava(loader) + ")";
    }
    return Str.of("<module " + Text.reprJava(Str.of(name == null ? "?" : name)) + origin + ">");
  }
}
