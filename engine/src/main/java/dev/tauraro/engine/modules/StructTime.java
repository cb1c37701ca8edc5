package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import java.util.Arrays;

/** A time as nine numbers with names, and two more values that are no items. */
final class StructTime extends PyTuple {
  static final PyType TYPE =
      PyType.builtin("struct_time", Types.TUPLE, PyType.Layout.NATIVE).notSubclassable();

  private static final int ITEMS = 9;
  private static final int ALL = 11;
  private static final Object[] NONE = {};

  static {
    TYPE.setDisplayName("time.struct_time");
    TYPE.setOwn("__module__", "time");
    TypeSetup setup =
        TypeSetup.of(TYPE)
            .maker(StructTime::make)
            .zero("__reduce__", StructTime::reduce)
            .getter("tm_zone", self -> ((StructTime) self).zone)
            .getter("tm_gmtoff", self -> ((StructTime) self).offset);
    NamedItems.describe(
        setup,
        "time.struct_time",
        ALL,
        "tm_year",
        "tm_mon",
        "tm_mday",
        "tm_hour",
        "tm_min",
        "tm_sec",
        "tm_wday",
        "tm_yday",
        "tm_isdst");
    TYPE.seal();
  }

  private final Object zone;
  private final Object offset;

  private StructTime(Object[] items, Object zone, Object offset) {
    super(items);
    this.zone = zone;
    this.offset = offset;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The time of a moment. */
  static StructTime of(Moment moment, int daylight, Object zone, Object offset) {
    Object[] items = {
      (long) moment.year(),
      (long) moment.month(),
      (long) moment.day(),
      (long) moment.hour(),
      (long) moment.minute(),
      (long) moment.second(),
      (long) moment.weekday(),
      (long) moment.yearDay(),
      (long) daylight
    };
    return new StructTime(items, zone, offset);
  }

  /** The name of the zone, or None. */
  Object zone() {
    return zone;
  }

  private static Object reduce(Object self) {
    StructTime time = (StructTime) self;
    PyDict hidden = new PyDict();
    hidden.put(Str.of("tm_zone"), time.zone);
    hidden.put(Str.of("tm_gmtoff"), time.offset);
    return PyTuple.of(TYPE, PyTuple.of(PyTuple.of(time.items()), hidden));
  }

  private static Object hidden(PyDict values, String name) {
    Object value = values.get(Str.of(name));
    return value == null ? None.NONE : value;
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    boolean isOne = arguments.length - keywords.length == 1;
    PyDict named =
        arguments.length > 1 && arguments[1] instanceof PyDict ? (PyDict) arguments[1] : null;
    boolean isTwo =
        named != null
            && arguments.length == 2
            && (keywords.length == 0 || isOne && keywords[0].equals("dict"));
    Object[] items = NamedItems.given(isTwo || isOne && keywords.length == 0 ? arguments : NONE);
    if (items.length < ITEMS || items.length > ALL) {
      throw Errors.typeError(
          "time.struct_time() takes "
              + (items.length < ITEMS ? "an at least 9" : "an at most 11")
              + "-sequence ("
              + items.length
              + "-sequence given)");
    }
    return new StructTime(
        Arrays.copyOf(items, ITEMS),
        items.length > ITEMS ? items[ITEMS] : isTwo ? hidden(named, "tm_zone") : None.NONE,
        items.length > ITEMS + 1
            ? items[ITEMS + 1]
            : isTwo ? hidden(named, "tm_gmtoff") : None.NONE);
  }
}
