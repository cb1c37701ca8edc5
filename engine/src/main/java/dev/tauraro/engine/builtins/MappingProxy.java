package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Text;

/** A dict that can only be read: the {@code __dict__} of classes. */
public final class MappingProxy extends PyObject {
  private final Object dict;

  public MappingProxy(Object dict) {
    this.dict = dict;
  }

  @Override
  public PyType type() {
    return Types.MAPPING_PROXY;
  }

  static void install() {
    TypeSetup setup =
        TypeSetup.of(Types.MAPPING_PROXY)
            .maker(MappingProxy::make)
            .any("__init__", (arguments, keywords) -> None.NONE)
            .zero("__reversed__", self -> Access.callSpecial(of(self), "__reversed__"))
            .constant("__hash__", None.NONE)
            .one("__or__", (a, b) -> Arithmetic.or(plain(a), plain(b)))
            .one("__ror__", (a, b) -> Arithmetic.or(plain(b), plain(a)))
            .one(
                "__ior__",
                (a, b) -> {
                  throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
                })
            .one(
                "__ior__",
                (self, other) -> {
                  throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
                })
            .subscripts()
            .one("__getitem__", (self, key) -> Items.get(of(self), key))
            .one("__contains__", (self, key) -> Compare.contains(of(self), key))
            .zero("__len__", self -> Len.of(of(self)))
            .zero("__iter__", self -> Iteration.iterate(of(self)))
            .one("__eq__", (self, other) -> Compare.eq(of(self), plain(other)))
            .zero("__str__", self -> Text.str(of(self)))
            .zero("__repr__", self -> Str.of("mappingproxy(" + Text.reprJava(of(self)) + ")"));
    for (String name : new String[] {"keys", "values", "items", "copy"}) {
      setup.zero(name, self -> Access.callSpecial(of(self), name));
    }
    setup.oneOrTwo(
        "get",
        (self, key) -> Access.callSpecial(of(self), "get", key),
        (self, key, absent) -> Access.callSpecial(of(self), "get", key, absent));
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length != 1) {
      throw Errors.typeError("mappingproxy() missing required argument 'mapping' (pos 1)");
    }
    Object mapping = arguments[0];
    if (mapping instanceof PyList
        || mapping instanceof PyTuple
        || Types.of(mapping).lookup("__getitem__") == null) {
      throw Errors.typeError(
          "mappingproxy() argument must be a mapping, not " + Types.nameOf(mapping));
    }
    return new MappingProxy(mapping);
  }

  private static Object of(Object value) {
    return ((MappingProxy) value).dict;
  }

  private static Object plain(Object value) {
    return value instanceof MappingProxy ? of(value) : value;
  }
}
