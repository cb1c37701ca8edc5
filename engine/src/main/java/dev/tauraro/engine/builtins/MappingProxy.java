package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Text;

/** A dict that can only be read: the {@code __dict__} of classes. */
final class MappingProxy extends PyObject {
  private final PyDict dict;

  MappingProxy(PyDict dict) {
    this.dict = dict;
  }

  @Override
  public PyType type() {
    return Types.MAPPING_PROXY;
  }

  static void install() {
    TypeSetup setup =
        TypeSetup.of(Types.MAPPING_PROXY)
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

  private static PyDict of(Object value) {
    return ((MappingProxy) value).dict;
  }

  private static Object plain(Object value) {
    return value instanceof MappingProxy ? of(value) : value;
  }
}
