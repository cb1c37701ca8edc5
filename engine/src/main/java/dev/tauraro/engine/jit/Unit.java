package dev.tauraro.engine.jit;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.jit.build.History;
import dev.tauraro.engine.jit.build.Region;
import dev.tauraro.engine.jit.deopt.FunctionEntry;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.telemetry.UnitKind;
import java.lang.invoke.MethodHandle;
import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * One loop, or the whole, of one profile, with what happened to its compilations. Guarded by
 * itself.
 */
final class Unit {
  /** The part that is the whole function. */
  static final int FUNCTION = -1;

  /** The part that is the body of a generator from a pc on. */
  static int bodyFrom(int pc) {
    return FUNCTION - 1 - pc;
  }

  /** How far its compilation is. */
  enum Stage {
    IDLE,
    COMPILING,
    READY,
    GIVEN_UP
  }

  private static final int CALL_HEAT = 16;

  private final WeakReference<Profile> profile;
  private final int part;
  private final History history = new History();
  private final FunctionEntry entry = new FunctionEntry();
  private Stage stage = Stage.IDLE;
  private Compiled code;
  private int rounds;
  private List<Ty> parameters = List.of();

  /** The handlers to which exceptions came before the compilation that ran last. */
  private final BitSet handled = new BitSet();

  /** A loop by its index, {@link #FUNCTION}, or {@link #bodyFrom}. */
  Unit(Profile profile, int part) {
    this.profile = new WeakReference<>(profile);
    this.part = part;
  }

  /** The profile, or null when the script is gone. */
  Profile profile() {
    return profile.get();
  }

  boolean isFunction() {
    return part == FUNCTION;
  }

  private boolean isBody() {
    return part < FUNCTION;
  }

  private int bodyPc() {
    return FUNCTION - 1 - part;
  }

  UnitKind kind() {
    return part < 0 ? UnitKind.FUNCTION : UnitKind.LOOP;
  }

  /** What it consists of. */
  Region region(CodeUnit code) {
    return isBody() ? Region.ofBody(code, bodyPc()) : new Region(code, part);
  }

  /** Where compiled code calls the function. */
  FunctionEntry entry() {
    return entry;
  }

  History history() {
    return history;
  }

  synchronized Stage stage() {
    return stage;
  }

  synchronized Compiled code() {
    return code;
  }

  /** The kinds of a function's parameters that its code was made for; OBJECT for any. */
  synchronized List<Ty> parameters() {
    return parameters;
  }

  synchronized void setParameters(List<Ty> kinds) {
    parameters = kinds;
  }

  /** Compilations begun. */
  synchronized int rounds() {
    return rounds;
  }

  /** Begins a compilation unless one is running, done or given up. */
  synchronized boolean begin() {
    if (stage != Stage.IDLE) {
      return false;
    }
    stage = Stage.COMPILING;
    rounds++;
    noteHandlers();
    return true;
  }

  private void noteHandlers() {
    Profile source = profile.get();
    handled.clear();
    for (int i = 0; source != null && i < source.handled.length; i++) {
      handled.set(i, source.handled[i] > 0);
    }
  }

  /** Drops the code if it was made before an exception came to the handler. */
  synchronized boolean dropUnlessHandles(int handler) {
    if (stage != Stage.READY || handled.get(handler)) {
      return false;
    }
    drop(Stage.IDLE);
    return true;
  }

  /** Publishes code; {@code body} makes what other compiled code calls. */
  synchronized void ready(Compiled compiled, Supplier<MethodHandle> body) {
    stage = Stage.READY;
    publish(compiled);
    if (isFunction()) {
      entry.setBody(body);
    }
  }

  /**
   * Takes the code from the interpreter, so that another compilation may follow. Until then
   * compiled callers go on to call it: linking them to something else would cost their machine code
   * too, now and again when there is new code, and what they call leaves at the guard that failed.
   */
  synchronized void drop(Stage next) {
    stage = next;
    publish(null);
    if (isFunction() && next == Stage.GIVEN_UP) {
      entry.setBody(null);
    }
  }

  private void publish(Compiled compiled) {
    code = compiled;
    Profile target = profile.get();
    if (target != null) {
      if (isFunction()) {
        target.functionCode = compiled;
      } else if (isBody()) {
        target.resumeCode[bodyPc()] = compiled;
      } else {
        target.loopCode[part] = compiled;
      }
    }
  }

  /** Notes which context asked for the code. */
  void setUser(Object token) {
    Profile target = profile.get();
    if (target == null || isBody()) {
      return;
    }
    if (isFunction()) {
      target.functionUser = token;
    } else {
      target.loopUsers[part] = token;
    }
  }

  /** The interpreter does not ask again for that many trips or calls. */
  void postpone(int more) {
    Profile target = profile.get();
    if (target == null) {
      return;
    }
    int count = count(target);
    int limit = count > Integer.MAX_VALUE - more ? Integer.MAX_VALUE : count + more;
    if (isFunction()) {
      target.entryLimit = limit;
    } else if (isBody()) {
      target.resumeLimits[bodyPc()] = limit;
    } else {
      target.loopLimits[part] = limit;
    }
  }

  private int count(Profile target) {
    return isFunction()
        ? target.entries
        : isBody() ? target.resumeCounts[bodyPc()] : target.loopCounts[part];
  }

  /** How much the interpreter ran it; a call counts as much as a number of trips. */
  long heat() {
    Profile target = profile.get();
    return target == null ? 0 : (part < 0 ? CALL_HEAT : 1) * (long) count(target);
  }

  /** The interpreter records that many of the next trips or calls. */
  void record(int more) {
    Profile target = profile.get();
    if (target != null && part < 0) {
      target.entryRecords = target.entries + more;
    } else if (target != null) {
      target.loopRecords[part] = target.loopCounts[part] + more;
    }
  }

  /** First instruction. */
  int pc(Profile of) {
    return isFunction() ? 0 : isBody() ? bodyPc() : of.code().loops()[part].header();
  }
}
