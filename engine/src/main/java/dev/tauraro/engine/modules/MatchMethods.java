package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.util.Map;

/** What matches can do. */
final class MatchMethods {
  static final PyType TYPE = ModuleTypes.type("re", "Match").notSubclassable();

  private static final Signature GROUPS = Signature.parse("groups(default=None)");
  private static final Signature GROUP_DICT = Signature.parse("groupdict(default=None)");
  private static final Signature EXPAND = Signature.parse("expand(template)");

  static {
    TypeSetup.of(TYPE)
        .any("group", self -> of(self).text(0), (a, k) -> group(a))
        .one("__getitem__", (self, group) -> of(self).text(number(of(self), group)))
        .any("groups", (a, k) -> groups(of(a[0]), GROUPS.bind(a, k, 1)[0]))
        .any("groupdict", (a, k) -> groupDict(of(a[0]), GROUP_DICT.bind(a, k, 1)[0]))
        .any("expand", (a, k) -> expand(of(a[0]), EXPAND.bind(a, k, 1)[0]))
        .any("start", self -> start(self, 0), (a, k) -> start(a[0], place("start", a)))
        .any("end", self -> end(self, 0), (a, k) -> end(a[0], place("end", a)))
        .any("span", self -> span(self, 0), (a, k) -> span(a[0], place("span", a)))
        .getter("pos", self -> (long) of(self).from())
        .getter("endpos", self -> (long) of(self).to())
        .getter("re", self -> of(self).pattern())
        .getter("string", self -> of(self).string())
        .getter("regs", self -> spans(of(self)))
        .getter("lastindex", self -> lastIndex(of(self)))
        .getter("lastgroup", self -> lastName(of(self)))
        .zero("__repr__", self -> repr(of(self)))
        .zero("__copy__", self -> self)
        .one("__deepcopy__", (self, memo) -> self)
        .subscripts();
    TYPE.seal();
  }

  private MatchMethods() {}

  private static PyMatch of(Object value) {
    return (PyMatch) value;
  }

  private static int number(PyMatch match, Object group) {
    Object index = Numbers.indexOrNull(group);
    long number = -1;
    if (index != null) {
      number = Numbers.toLongClamped(index);
    } else if (Str.unwrap(group) != null) {
      Integer named = match.pattern().program().names().get(Str.java(group));
      number = named == null ? -1 : named;
    }
    if (number < 0 || number > match.groups()) {
      throw Errors.indexError("no such group");
    }
    return (int) number;
  }

  private static Object group(Object[] arguments) {
    PyMatch match = of(arguments[0]);
    if (arguments.length == 2) {
      return match.text(number(match, arguments[1]));
    }
    Object[] texts = new Object[arguments.length - 1];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = match.text(number(match, arguments[i + 1]));
    }
    return PyTuple.of(texts);
  }

  private static Object groups(PyMatch match, Object absent) {
    Object[] texts = new Object[match.groups()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = match.text(i + 1, absent == null ? None.NONE : absent);
    }
    return PyTuple.of(texts);
  }

  private static Object groupDict(PyMatch match, Object absent) {
    PyDict texts = new PyDict();
    match.pattern().program().names().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            name ->
                texts.store(
                    Str.of(name.getKey()),
                    match.text(name.getValue(), absent == null ? None.NONE : absent)));
    return texts;
  }

  private static Object expand(PyMatch match, Object template) {
    Joiner out = new Joiner(match.pattern().isBytes());
    Replacement.template(match.pattern(), template).append(match, out);
    return out.build();
  }

  private static int place(String method, Object[] arguments) {
    if (arguments.length > 2) {
      throw Errors.typeError(
          method + " expected at most 1 argument, got " + (arguments.length - 1));
    }
    return number(of(arguments[0]), arguments[1]);
  }

  private static Object start(Object self, int group) {
    return (long) of(self).start(group);
  }

  private static Object end(Object self, int group) {
    return (long) of(self).end(group);
  }

  private static Object span(Object self, int group) {
    return PyTuple.of(start(self, group), end(self, group));
  }

  private static Object spans(PyMatch match) {
    Object[] spans = new Object[match.groups() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(match, i);
    }
    return PyTuple.of(spans);
  }

  private static Object lastIndex(PyMatch match) {
    return match.lastGroup() < 0 ? None.NONE : (Object) (long) match.lastGroup();
  }

  private static Object lastName(PyMatch match) {
    for (Map.Entry<String, Integer> name : match.pattern().program().names().entrySet()) {
      if (name.getValue() == match.lastGroup()) {
        return Str.of(name.getKey());
      }
    }
    return None.NONE;
  }

  private static Object repr(PyMatch match) {
    return Str.of(
        "<re.Match object; span=("
            + match.start(0)
            + ", "
            + match.end(0)
            + "), match="
            + Text.reprJava(match.text(0))
            + ">");
  }
}
