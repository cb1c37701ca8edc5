package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Types;

/**
 * What pickles of dates and times hold, and their classes are called with again: bytes, and the
 * time zone if there is one. A byte that has room for it is marked when the fold is 1.
 */
final class DateState {
  private static final int FOLD = 128;

  private DateState() {}

  /** Whether pickles of a protocol tell the fold. */
  static boolean keepsFold(Object protocol) {
    return DateArguments.toInt(protocol) > 3;
  }

  /** Whether a class is called with the bytes of a pickle, and perhaps more arguments. */
  static boolean isGiven(Object[] arguments, String[] keywords, int most, int length) {
    return arguments.length > 0
        && arguments.length <= most
        && keywords.length == 0
        && arguments[0] instanceof PyBytes
        && ((PyBytes) arguments[0]).array().length == length;
  }

  /** The arguments for bytes of which one may be marked. */
  static PyTuple of(byte[] state, int marked, Clock clock, boolean withFold) {
    if (withFold && clock.fold() == 1) {
      state[marked] |= (byte) FOLD;
    }
    PyBytes bytes = new PyBytes(state);
    return clock.zone() == None.NONE ? PyTuple.of(bytes) : PyTuple.of(bytes, clock.zone());
  }

  /** The number in a byte that may be marked. */
  static int unmarked(byte b) {
    return b & ~FOLD & 255;
  }

  /** Puts six bytes for a time of day into a state. */
  static void put(byte[] state, int at, Clock clock) {
    state[at] = (byte) clock.hour();
    state[at + 1] = (byte) clock.minute();
    state[at + 2] = (byte) clock.second();
    state[at + 3] = (byte) (clock.micro() >> 16);
    state[at + 4] = (byte) (clock.micro() >> 8);
    state[at + 5] = (byte) clock.micro();
  }

  /** The time of day that {@link #put} put there, with the fold and the zone. */
  static Clock clock(Object[] arguments, int at, int marked) {
    byte[] state = ((PyBytes) arguments[0]).array();
    int micro = (state[at + 3] & 255) << 16 | (state[at + 4] & 255) << 8 | state[at + 5] & 255;
    int fold = (state[marked] & FOLD) == 0 ? 0 : 1;
    Object zone = arguments.length == 2 ? zone(arguments[1]) : None.NONE;
    return new Clock(unmarked(state[at]), state[at + 1], state[at + 2], micro, zone, fold);
  }

  private static Object zone(Object zone) {
    if (!Types.of(zone).isSubtypeOf(ZoneTypes.TZINFO)) {
      throw Errors.typeError("bad tzinfo state arg");
    }
    return zone;
  }
}
