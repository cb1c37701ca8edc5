package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PatternKind;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Text;
import java.util.Iterator;
import java.util.Map;

/** Maps as scripts see mappings. */
final class MapProtocol {
  private final HostTypes types;
  private final Protocols protocols;

  MapProtocol(HostTypes types, Protocols protocols) {
    this.types = types;
    this.protocols = protocols;
  }

  private interface Part {
    Object of(Map.Entry<?, ?> entry);
  }

  void install() {
    protocols.target().setPatternKind(PatternKind.MAPPING);
    protocols.zero("__len__", self -> (long) ((Map<?, ?>) self).size());
    protocols.zero("__iter__", self -> protocols.iterator(((Map<?, ?>) self).keySet().iterator()));
    protocols.one("__getitem__", (self, key) -> get(self, key, null));
    protocols.one("__contains__", (self, key) -> find(self, key).hasNext());
    protocols.zero("__repr__", self -> Text.repr(Containers.copy(self, types)));
    protocols.zero("keys", self -> list(self, each -> types.toScript(each.getKey())));
    protocols.zero("values", self -> list(self, each -> types.toScript(each.getValue())));
    protocols.zero(
        "items",
        self ->
            list(
                self,
                each ->
                    PyTuple.of(types.toScript(each.getKey()), types.toScript(each.getValue()))));
    protocols.add(
        "get",
        BuiltinFunction.method(protocols.target(), "get")
            .two((self, key) -> protocols.guarded(it -> get(it, key, None.NONE), self))
            .three((self, key, other) -> protocols.guarded(it -> get(it, key, other), self)));
    if (protocols.may("put")) {
      Overloads put = protocols.overloads("put");
      protocols.two(
          "__setitem__",
          (self, key, value) -> {
            put(self, key, value, put);
            return None.NONE;
          });
    } else {
      protocols.refusedFor("__setitem__", "put");
    }
    if (protocols.may("remove")) {
      protocols.one("__delitem__", this::remove);
    } else {
      protocols.refusedFor("__delitem__", "remove");
    }
  }

  private Iterator<Object> find(Object self, Object key) {
    return Containers.key((Map<?, ?>) self, types.toJava().convert(key));
  }

  /** Replaces the value of the key that the map has, of whichever class of Java it is. */
  private void put(Object self, Object key, Object value, Overloads put) {
    Iterator<Object> found = find(self, key);
    Object same = found.hasNext() ? new HostObject(Types.OBJECT, found.next()) : key;
    put.call(self, new Object[] {same, value});
  }

  private Object get(Object self, Object key, Object otherwise) {
    Iterator<Object> found = find(self, key);
    if (found.hasNext()) {
      return types.toScript(((Map<?, ?>) self).get(found.next()));
    }
    if (otherwise == null) {
      throw Errors.keyError(key);
    }
    return otherwise;
  }

  private Object remove(Object self, Object key) {
    Iterator<Object> found = find(self, key);
    if (!found.hasNext()) {
      throw Errors.keyError(key);
    }
    ((Map<?, ?>) self).remove(found.next());
    return None.NONE;
  }

  private static Object list(Object self, Part part) {
    Map<?, ?> map = (Map<?, ?>) self;
    Work.elements(map.size());
    PyList list = new PyList();
    for (Map.Entry<?, ?> each : map.entrySet()) {
      list.append(part.of(each));
    }
    return list;
  }
}
