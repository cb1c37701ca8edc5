package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;

/** What dates and times ask of time zones, which may be classes of scripts. */
final class Zones {
  private Zones() {}

  private static Object ask(Object zone, String method, Object moment) {
    return Calls.call(Access.get(zone, method), moment);
  }

  /** The offset from UTC, or null. */
  static PyTimeDelta offset(Object zone, Object moment) {
    return duration(zone, "utcoffset", moment);
  }

  /** The offset from UTC as formats show it. */
  static String offsetText(Object zone, Object moment) {
    PyTimeDelta offset = offset(zone, moment);
    return offset == null ? "" : ZoneTypes.offsetText(offset, "");
  }

  /** The name as formats show it. */
  static String nameText(Object zone, Object moment) {
    Object name = name(zone, moment);
    return name == None.NONE ? "" : Str.java(name);
  }

  /** The daylight saving, or null. */
  static PyTimeDelta saving(Object zone, Object moment) {
    return duration(zone, "dst", moment);
  }

  private static PyTimeDelta duration(Object zone, String method, Object moment) {
    if (zone == None.NONE) {
      return null;
    }
    Object answer = ask(zone, method, moment);
    if (answer == None.NONE) {
      return null;
    }
    if (!(answer instanceof PyTimeDelta)) {
      throw Errors.typeError(
          "tzinfo."
              + method
              + "() must return None or timedelta, not '"
              + Types.nameOf(answer)
              + "'");
    }
    return ZoneTypes.checked((PyTimeDelta) answer);
  }

  /** The name of the zone as a string, or None. */
  static Object name(Object zone, Object moment) {
    if (zone == None.NONE) {
      return None.NONE;
    }
    Object answer = ask(zone, "tzname", moment);
    if (answer != None.NONE && Str.unwrap(answer) == null) {
      throw Errors.typeError(
          "tzinfo.tzname() must return None or a string, not '" + Types.nameOf(answer) + "'");
    }
    return answer;
  }

  /** An argument that must be a time zone or None. */
  static Object checked(Object zone) {
    if (zone != None.NONE && !Types.of(zone).isSubtypeOf(ZoneTypes.TZINFO)) {
      throw Errors.typeError(
          "tzinfo argument must be None or of a tzinfo subclass, not type '"
              + Types.nameOf(zone)
              + "'");
    }
    return zone;
  }
}
