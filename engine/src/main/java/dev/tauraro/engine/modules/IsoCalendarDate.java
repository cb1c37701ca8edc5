package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;

/** A date as year, week and weekday: a tuple whose items have names. */
final class IsoCalendarDate extends PyTuple {
  private static final PyType TYPE =
      PyType.builtin("IsoCalendarDate", Types.TUPLE, PyType.Layout.NATIVE).notSubclassable();

  static {
    TYPE.setDisplayName("datetime.IsoCalendarDate");
    TYPE.setOwn("__module__", "datetime");
    TypeSetup.of(TYPE)
        .getter("year", self -> ((PyTuple) self).get(0))
        .getter("week", self -> ((PyTuple) self).get(1))
        .getter("weekday", self -> ((PyTuple) self).get(2))
        .zero("__repr__", self -> repr((PyTuple) self))
        .zero(
            "__reduce__",
            self -> PyTuple.of(Types.TUPLE, PyTuple.of(PyTuple.of(((PyTuple) self).items))));
    TYPE.seal();
  }

  private IsoCalendarDate(Object[] items) {
    super(items);
  }

  static IsoCalendarDate of(PyDate date) {
    int[] iso = CivilDays.isoDate(date.year(), date.month(), date.day());
    return new IsoCalendarDate(new Object[] {(long) iso[0], (long) iso[1], (long) iso[2]});
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static Object repr(PyTuple self) {
    return Str.of(
        "datetime.IsoCalendarDate(year="
            + self.get(0)
            + ", week="
            + self.get(1)
            + ", weekday="
            + self.get(2)
            + ")");
  }
}
