package dev.tauraro.engine.profile;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.CodeState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What one engine observed of a script's hot units, as bytes for another engine that sees the
 * script for the first time. That one takes it as if it had observed it itself: as guesses, each of
 * which compiled code checks before it relies on it. So hints from anywhere can cost time, and
 * change nothing else.
 *
 * <p>What was met at a call is kept if it is a function of the script; shapes and built-ins are
 * objects of one engine. An instruction that met such a one counts as not reached, so that code for
 * it is made from what is met next.
 */
public final class ProfileHints {
  /** Longest that hints are, and that are looked at. */
  public static final int MAX_BYTES = 1 << 16;

  private static final int FORMAT = 0x74770001;
  private static final int MOST_UNITS = 4096;

  /** Hot units are compiled at their second trip or call: the first tells what hints leave out. */
  private static final int LIMIT = 2;

  private static final int TAKEN = 1;
  private static final int PASSED = 1 << 1;
  private static final int HOT_FUNCTION = 1;

  /** All units of the script, each before those within it. */
  private final List<Profile> units = new ArrayList<>();

  private ProfileHints(Profile script) {
    units.add(script);
    for (int i = 0; i < units.size(); i++) {
      Object[] constants = units.get(i).constants;
      for (int j = 0; j < constants.length && units.size() < MOST_UNITS; j++) {
        if (constants[j] instanceof CodeUnit) {
          units.add(units.get(i).child(j));
        }
      }
    }
  }

  /** Instructions of one unit and what is said of them; checked against the unit. */
  private record Hints(
      Profile unit,
      boolean hotFunction,
      List<Integer> loops,
      List<Integer> bodies,
      List<Integer> handlers,
      List<Place> places) {}

  /** What is said of one instruction. */
  private record Place(int pc, long types, int jumps, List<Object> seen) {}

  /** Hints from what was observed so far; empty when nothing is hot, or it is too much. */
  public static byte[] of(Profile script) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      boolean any = script.tiering && new ProfileHints(script).write(out);
      return any && bytes.size() <= MAX_BYTES ? bytes.toByteArray() : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes hints for units that have not run yet.
   *
   * @return false when they are not for this script, or are no hints; then nothing was changed
   */
  public static boolean apply(Profile script, byte[] hints) {
    if (!script.tiering || hints.length > MAX_BYTES) {
      return false;
    }
    List<Hints> read;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(hints))) {
      read = new ProfileHints(script).read(in);
    } catch (IOException e) {
      return false;
    }
    read.stream().filter(each -> isNew(each.unit)).forEach(ProfileHints::apply);
    return true;
  }

  /** Of the bytecode, so that hints of other versions of the compiler are told from ours. */
  private long fingerprint() {
    CRC32C checksum = new CRC32C();
    for (Profile unit : units) {
      for (long word : unit.words) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
          checksum.update((int) (word >>> shift));
        }
      }
      checksum.update(unit.loopCode.length);
      checksum.update(unit.handled.length);
    }
    return checksum.getValue();
  }

  private boolean write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeLong(fingerprint());
    boolean any = false;
    for (int i = 0; i < units.size(); i++) {
      Profile unit = units.get(i);
      List<Integer> loops = present(unit.loopCode);
      List<Integer> bodies = present(unit.resumeCode);
      if (unit.functionCode == null && loops.isEmpty() && bodies.isEmpty()) {
        continue;
      }
      any = true;
      out.writeShort(i);
      out.writeByte(unit.functionCode == null ? 0 : HOT_FUNCTION);
      writeAll(out, loops);
      writeAll(out, bodies);
      writeAll(out, handled(unit));
      writePlaces(out, unit);
    }
    return any;
  }

  private static List<Integer> present(Object[] things) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < things.length; i++) {
      if (things[i] != null) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  private static List<Integer> handled(Profile unit) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < unit.handled.length; i++) {
      if (unit.handled[i] > 0) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  private static void writeAll(DataOutputStream out, List<Integer> indexes) throws IOException {
    out.writeShort(indexes.size());
    for (int index : indexes) {
      out.writeShort(index);
    }
  }

  private void writePlaces(DataOutputStream out, Profile unit) throws IOException {
    List<Place> places = new ArrayList<>();
    for (int pc = 0; pc < unit.types.length; pc++) {
      List<Object> seen = things(unit.seen[pc]);
      boolean known = units.size() < MOST_UNITS && seen.stream().allMatch(each -> code(each) >= 0);
      long types = known ? unit.types[pc] : 0;
      int jumps = (unit.taken[pc] == 0 ? 0 : TAKEN) | (unit.passed[pc] == 0 ? 0 : PASSED);
      if (types != 0 || jumps != 0) {
        places.add(new Place(pc, types, jumps, known ? seen : List.of()));
      }
    }
    out.writeShort(places.size());
    for (Place place : places) {
      out.writeShort(place.pc);
      out.writeLong(place.types);
      out.writeByte(place.jumps);
      out.writeByte(place.seen.size());
      for (Object each : place.seen) {
        out.writeShort(code(each));
      }
    }
  }

  /** What was seen, one by one; something that has no code for more than is remembered. */
  private static List<Object> things(Object seen) {
    if (seen == null) {
      return List.of();
    }
    return seen instanceof Object[] ? List.of((Object[]) seen) : List.of(seen);
  }

  /** A function of the script, called plainly or as a method, as a number; else -1. */
  private int code(Object seen) {
    Object state = seen instanceof CodeState.Bound ? ((CodeState.Bound) seen).code() : seen;
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) == state) {
        return i << 1 | (state == seen ? 0 : 1);
      }
    }
    return -1;
  }

  private List<Hints> read(DataInputStream in) throws IOException {
    if (in.readInt() != FORMAT || in.readLong() != fingerprint()) {
      throw new IOException("for another script, or another version");
    }
    List<Hints> all = new ArrayList<>();
    while (in.available() > 0) {
      Profile unit = units.get(index(in, units.size()));
      boolean hotFunction = in.readByte() == HOT_FUNCTION;
      all.add(
          new Hints(
              unit,
              hotFunction,
              indexes(in, unit.loopLimits.length),
              indexes(in, unit.resumeLimits.length),
              indexes(in, unit.handled.length),
              places(in, unit)));
    }
    return all;
  }

  private static int index(DataInputStream in, int size) throws IOException {
    int index = in.readUnsignedShort();
    if (index >= size) {
      throw new IOException("beyond the end");
    }
    return index;
  }

  private static List<Integer> indexes(DataInputStream in, int size) throws IOException {
    List<Integer> indexes = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      indexes.add(index(in, size));
    }
    return indexes;
  }

  private List<Place> places(DataInputStream in, Profile unit) throws IOException {
    List<Place> places = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int pc = index(in, unit.types.length);
      long types = in.readLong();
      int jumps = in.readUnsignedByte();
      List<Object> seen = new ArrayList<>();
      for (int more = in.readUnsignedByte(); more > 0; more--) {
        int code = index(in, 2 * units.size());
        Profile callee = units.get(code >> 1);
        seen.add((code & 1) == 0 ? callee : callee.bound());
      }
      places.add(new Place(pc, types, jumps, seen));
    }
    return places;
  }

  private static boolean isNew(Profile unit) {
    for (int count : unit.loopCounts) {
      if (count > 0) {
        return false;
      }
    }
    return unit.entries == 0;
  }

  private static void apply(Hints hints) {
    Profile unit = hints.unit;
    if (hints.hotFunction) {
      unit.entryLimit = Math.min(unit.entryLimit, LIMIT);
    }
    hints.loops.forEach(each -> unit.loopLimits[each] = Math.min(unit.loopLimits[each], LIMIT));
    hints.bodies.forEach(
        each -> unit.resumeLimits[each] = Math.min(unit.resumeLimits[each], LIMIT));
    hints.handlers.forEach(each -> unit.handled[each] = Math.max(unit.handled[each], 1));
    for (Place place : hints.places) {
      unit.types[place.pc] |= place.types;
      unit.taken[place.pc] += place.jumps & TAKEN;
      unit.passed[place.pc] += (place.jumps & PASSED) >> 1;
      place.seen.forEach(each -> unit.see(place.pc, each));
    }
  }
}
