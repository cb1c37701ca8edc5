package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;

/** Matches a pattern step by step, as the script asks: what {@code Pattern.scanner} returns. */
final class PyScanner extends PyObject {
  private static final PyType TYPE = ModuleTypes.type("_sre", "SRE_Scanner").notSubclassable();

  static {
    TypeSetup.of(TYPE)
        .zero("match", self -> ((PyScanner) self).match())
        .zero("search", self -> ((PyScanner) self).search.findOrNone())
        .getter("pattern", self -> ((PyScanner) self).search.pattern());
    TYPE.seal();
  }

  private final Search search;

  PyScanner(Search search) {
    this.search = search;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private Object match() {
    return search.findHere() ? search.result() : None.NONE;
  }
}
