package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrIterator;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Formatting;
import dev.tauraro.engine.runtime.Text;

/**
 * The type {@code str}: construction, operators and items; the methods are in classes by concern.
 */
public final class StrType {
  private static final Signature NEW = Signature.parse("str(object='', encoding='', errors='')");

  private StrType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.STR);
    setup.maker(StrType::make);
    items(setup);
    operators(setup);
    setup.comparisons(StrType::compare);
    StrMethods.install(setup);
    StrSearch.install(setup);
    StrSplit.install(setup);
    StrTranslate.install(setup);
    setup.allQuietForPlain();
    IteratorTypes.installIndexed(Types.STR_ITERATOR);
    IteratorTypes.installIndexed(Types.STR_ASCII_ITERATOR);
  }

  private static Object make(PyType type, Object[] args, String[] kw) {
    Object[] bound = NEW.bind(args, kw);
    Object text;
    if (bound[1] == null && bound[2] == null) {
      text = bound[0] == null ? "" : Text.str(bound[0]);
    } else {
      text = decoded(bound);
    }
    return type == Types.STR ? text : new ValueInstance(type, Str.unwrap(text));
  }

  private static Object decoded(Object[] bound) {
    String encoding = StrArguments.javaText(bound[1], "utf-8", "str() argument 'encoding'");
    String errors = StrArguments.javaText(bound[2], "strict", "str() argument 'errors'");
    Object source = bound[0] == null ? PyBytes.EMPTY : ValueInstance.unwrap(bound[0]);
    if (Str.is(source)) {
      throw Errors.typeError("decoding str is not supported");
    }
    if (!(source instanceof ByteSequence)) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + Types.nameOf(source) + " found");
    }
    return TextCodec.decode(new PyBytes(((ByteSequence) source).toByteArray()), encoding, errors);
  }

  private static void items(TypeSetup setup) {
    setup.each(
        StrType::addItem,
        "__len__",
        "__getitem__",
        "__contains__",
        "__iter__",
        "__hash__",
        "__str__",
        "__repr__",
        "__format__",
        "__getnewargs__");
  }

  private static void addItem(TypeSetup setup, String name) {
    switch (name) {
      case "__len__":
        setup.zero("__len__", self -> (long) Str.length(StrArguments.self(self)));
        break;
      case "__getitem__":
        setup.one("__getitem__", (self, key) -> get(StrArguments.self(self), key));
        break;
      case "__contains__":
        setup.one("__contains__", (self, part) -> contains(StrArguments.self(self), part));
        break;
      case "__iter__":
        setup.zero("__iter__", self -> new StrIterator(StrArguments.self(self)));
        break;
      case "__hash__":
        setup.zero("__hash__", self -> Str.hash(StrArguments.self(self)));
        break;
      case "__str__":
        setup.zero("__str__", StrArguments::self);
        break;
      case "__repr__":
        setup.zero("__repr__", self -> StrRepr.repr(StrArguments.self(self)));
        break;
      case "__format__":
        setup.one(
            "__format__",
            (self, spec) ->
                Formatting.formatStr(
                    StrArguments.self(self), StrArguments.text(spec, "__format__() argument")));
        break;
      case "__getnewargs__":
        setup.zero("__getnewargs__", self -> PyTuple.of(StrArguments.self(self)));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  /** {@code string[key]} */
  static Object get(Object self, Object key) {
    int length = Str.length(self);
    if (key instanceof PySlice) {
      PySlice.Bounds bounds = ((PySlice) key).indices(length);
      Work.elements(bounds.count());
      return bounds.count() == 0
          ? ""
          : Str.slice(self, bounds.start(), bounds.stop(), bounds.step());
    }
    if (!(key instanceof Long) && Types.of(key).lookup("__index__") == null) {
      throw Errors.typeError("string indices must be integers, not '" + Types.nameOf(key) + "'");
    }
    return Str.charAt(self, Subscripts.position(key, length, "string index"));
  }

  private static Object contains(Object self, Object part) {
    Object text = Str.unwrap(part);
    if (text == null) {
      throw Errors.typeError(
          "'in <string>' requires string as left operand, not " + Types.nameOf(part));
    }
    return Str.contains(self, text);
  }

  private static void operators(TypeSetup setup) {
    setup.each(StrType::addOperator, "__add__", "__mul__", "__rmul__", "__mod__", "__rmod__");
  }

  private static void addOperator(TypeSetup setup, String name) {
    switch (name) {
      case "__add__":
        setup.one("__add__", (self, other) -> add(StrArguments.self(self), other));
        break;
      case "__mul__":
        setup.one(
            "__mul__",
            (self, count) -> Str.repeat(StrArguments.self(self), Subscripts.count(count)));
        break;
      case "__rmul__":
        setup.one(
            "__rmul__",
            (self, count) -> Str.repeat(StrArguments.self(self), Subscripts.count(count)));
        break;
      case "__mod__":
        setup.one("__mod__", (self, values) -> Formatting.percent(StrArguments.self(self), values));
        break;
      case "__rmod__":
        setup.one(
            "__rmod__",
            (self, format) ->
                Str.unwrap(format) == null
                    ? None.NOT_IMPLEMENTED
                    : Formatting.percent(Str.unwrap(format), self));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object add(Object self, Object other) {
    Object text = Str.unwrap(other);
    if (text == null) {
      throw Errors.typeError(
          "can only concatenate str (not \"" + Types.nameOf(other) + "\") to str");
    }
    return Str.concat(self, text);
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    Object other = Str.unwrap(b);
    if (other == null) {
      return None.NOT_IMPLEMENTED;
    }
    Object self = StrArguments.self(a);
    return relation.isEquality()
        ? Str.equal(self, other) == (relation == Comparison.EQ)
        : relation.holds(Str.compare(self, other));
  }
}
