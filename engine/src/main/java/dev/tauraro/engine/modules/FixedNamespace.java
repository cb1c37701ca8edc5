package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.OpenContainers;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Text;

/**
 * {@code sys.implementation}: shown as the namespaces of {@code types}, which are written in the
 * language and so are not there yet when {@code sys} is made.
 */
final class FixedNamespace extends PyObject {
  private static final PyType TYPE = ModuleTypes.type("types", "SimpleNamespace").notSubclassable();

  static {
    TYPE.setHasInstanceAttributes(true);
    TypeSetup.of(TYPE).zero("__repr__", self -> ((FixedNamespace) self).text());
    TYPE.seal();
  }

  private final NamedAttributes attributes = new NamedAttributes();

  /** The same with one more name. */
  FixedNamespace with(String name, Object value) {
    attributes.set(name, value);
    return this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public NamedAttributes attributes() {
    return attributes;
  }

  private Object text() {
    return OpenContainers.repr(
        this,
        "namespace(...)",
        out -> {
          String before = "namespace(";
          for (String name : attributes.names()) {
            out.append(before + name + "=").append(Str.unwrap(Text.repr(attributes.get(name))));
            before = ", ";
          }
          out.append(")");
        });
  }
}
