package dev.tauraro.engine.jit;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.interp.CompiledBody;
import dev.tauraro.engine.interp.CompiledCall;
import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.interp.CompiledFunction;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.interp.TierUp;
import dev.tauraro.engine.jit.build.Assumptions;
import dev.tauraro.engine.jit.build.BuildFailure;
import dev.tauraro.engine.jit.build.Entry;
import dev.tauraro.engine.jit.cache.UnitCache;
import dev.tauraro.engine.jit.deopt.CallPlaces;
import dev.tauraro.engine.jit.deopt.Exit;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.emit.EmitFailure;
import dev.tauraro.engine.jit.emit.UnitEmitter;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.sandbox.RunStatistics;
import dev.tauraro.engine.telemetry.CacheEvent;
import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.InvalidationEvent;
import dev.tauraro.engine.telemetry.RejectEvent;
import dev.tauraro.engine.telemetry.Site;
import dev.tauraro.engine.telemetry.Telemetry;
import dev.tauraro.engine.telemetry.UnitKind;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The compiler as the interpreter and the engine see it: decides what is compiled, when, and what
 * becomes of code whose guesses fail.
 */
public final class Jit implements TierUp, AutoCloseable {
  /** Set for tests: a defect of the compiler fails the script instead of being an event. */
  private static final boolean STRICT = Boolean.getBoolean("tauraro.jit.strict");

  /** Failures of one guess after which the unit is compiled anew without it. */
  private static final int FAILURES = 3;

  /** Compilations of one unit after which nothing is guessed any more. */
  private static final int CAREFUL_ROUNDS = 12;

  private static final int MAX_ROUNDS = 16;

  /** With a lower threshold, as tests have it, loops are always compiled by themselves. */
  private static final int PATIENT = 50;

  /**
   * Settings.
   *
   * @param background whether compilations run in threads of their own
   * @param failOnce whether every guard fails the first time it is reached (for tests)
   * @param units most compiled units kept
   */
  public record Options(boolean background, boolean failOnce, int units) {}

  private final Options options;
  private final Telemetry telemetry;
  private final CompilerThreads threads;
  private final UnitCache<Unit> cache;

  public Jit(Options options, Telemetry telemetry) {
    this.options = options;
    this.telemetry = telemetry;
    this.threads = options.background() ? new CompilerThreads() : null;
    this.cache = new UnitCache<>(options.units(), this::evict);
  }

  private Unit unit(Profile profile, int part) {
    return cache.get(new UnitCache.Key(profile, part), () -> new Unit(profile, part));
  }

  @Override
  public void calls(Predicate<CompiledCall> wanted) {
    CallPlaces.forEach(wanted);
  }

  @Override
  public CompiledCode hotLoop(Frame frame, int loop) {
    Profile profile = frame.profile;
    int again = profile.table().options().hotLoop();
    if (again >= PATIENT && (suspendsOften(profile, loop) || compilesMore(frame, loop))) {
      unit(profile, loop).postpone(again);
      return null;
    }
    return (CompiledCode)
        hot(unit(profile, loop), profile, again, frame.context.statistics, () -> Entry.of(frame));
  }

  /**
   * Whether about each trip of a loop suspends the frame: code for the loop would be left at once,
   * while that for the body, from where it goes on, has the loop in it.
   */
  private static boolean suspendsOften(Profile profile, int loop) {
    CodeUnit.Loop range = profile.code().loops()[loop];
    long suspended = 0;
    for (int pc = range.header(); pc < Math.min(range.end(), profile.resumeCounts.length); pc++) {
      suspended += profile.resumeCounts[pc];
    }
    return suspended > profile.loopCounts[loop] / 2;
  }

  /**
   * Has a loop around a hot one compiled, or the whole function, when that was entered several
   * times until the loop got hot: code for the loop alone would be entered over and over. Returns
   * false when that is done already, but the interpreter stays in the loop.
   */
  private boolean compilesMore(Frame frame, int loop) {
    Profile profile = frame.profile;
    CodeUnit code = profile.code();
    if (profile.entries > 1 && !profile.suspendable) {
      int again = profile.table().options().hotFunction();
      Entry entry = Entry.of(frame.globals, code.registers(), code.cells());
      return compiles(unit(profile, Unit.FUNCTION), frame, again, () -> entry);
    }
    int outer = loop;
    int parent = code.loops()[loop].parent();
    while (parent >= 0 && profile.loopCounts[parent] > 1) {
      outer = parent;
      parent = code.loops()[outer].parent();
    }
    int again = profile.table().options().hotLoop();
    return outer != loop && compiles(unit(profile, outer), frame, again, () -> Entry.of(frame));
  }

  private boolean compiles(Unit unit, Frame frame, int again, Supplier<Entry> entry) {
    if (unit.stage() == Unit.Stage.IDLE) {
      hot(unit, frame.profile, again, frame.context.statistics, entry);
    }
    return unit.stage() == Unit.Stage.COMPILING;
  }

  @Override
  public CompiledFunction hotFunction(PyFunction function) {
    Profile profile = (Profile) function.state();
    int again = profile.table().options().hotFunction();
    return (CompiledFunction)
        hot(
            unit(profile, Unit.FUNCTION),
            profile,
            again,
            function.context().statistics,
            () ->
                Entry.of(
                    function.globalCells(), profile.code().registers(), profile.code().cells()));
  }

  @Override
  public CompiledBody hotBody(Frame frame) {
    Profile profile = frame.profile;
    int again = profile.table().options().hotLoop();
    return (CompiledBody)
        hot(
            unit(profile, Unit.bodyFrom(frame.pc)),
            profile,
            again,
            frame.context.statistics,
            () -> Entry.of(frame));
  }

  @Override
  public void foundLoop(Frame frame, int loop) {
    found(unit(frame.profile, loop), frame.profile, frame.context.statistics);
  }

  @Override
  public void foundFunction(PyFunction function) {
    Profile profile = (Profile) function.state();
    found(unit(profile, Unit.FUNCTION), profile, function.context().statistics);
  }

  private void found(Unit unit, Profile profile, RunStatistics statistics) {
    statistics.countCacheHit();
    count(unit, profile, CacheEvent.Action.HIT);
  }

  @Override
  public void hotHandler(Profile profile, int handler) {
    for (int part = Unit.bodyFrom(profile.resumeCode.length);
        part < profile.loopCode.length;
        part++) {
      Unit unit = cache.getIfPresent(new UnitCache.Key(profile, part));
      if (unit != null && unit.dropUnlessHandles(handler)) {
        unit.postpone(1);
      }
    }
  }

  private Compiled hot(
      Unit unit, Profile profile, int again, RunStatistics statistics, Supplier<Entry> entry) {
    Compiled known = unit.code();
    if (known != null) {
      found(unit, profile, statistics);
      return known;
    }
    unit.postpone(unit.stage() == Unit.Stage.GIVEN_UP ? Integer.MAX_VALUE : Math.max(1, again));
    if (!unit.begin()) {
      return null;
    }
    statistics.countCacheMiss();
    unit.setUser(statistics.token);
    count(unit, profile, CacheEvent.Action.MISS);
    Compilation.Request request =
        new Compilation.Request(
            unit,
            profile,
            entry.get(),
            new UnitEmitter.Options(options.failOnce()),
            callee -> unit(callee, Unit.FUNCTION).entry(),
            telemetry.hasListeners());
    if (threads == null) {
      compile(request, statistics);
      return unit.code();
    }
    CompilerThreads.Task task =
        new CompilerThreads.Task() {
          @Override
          public void run() {
            compile(request, statistics);
          }

          @Override
          public long heat() {
            return unit.heat();
          }
        };
    if (!threads.submit(task)) {
      unit.drop(Unit.Stage.IDLE);
      reject(request, Rejection.QUEUE_FULL, "");
    }
    return null;
  }

  /** Where a unit begins. */
  private static Site site(Unit unit, Profile profile) {
    return Places.of(profile.code(), unit.pc(profile));
  }

  private void count(Unit unit, Profile profile, CacheEvent.Action action) {
    telemetry.record(new CacheEvent(site(unit, profile), unit.kind(), action));
  }

  private void compile(Compilation.Request request, RunStatistics statistics) {
    long start = System.nanoTime();
    Unit unit = request.unit();
    try {
      Compilation.Result result =
          Compilation.run(
              request, (table, exit, frame) -> failed(unit, exit, frame, request.entry()));
      unit.ready(result.code(), result.body());
      for (ClassBlueprint blueprint : result.assumptions().blueprints()) {
        blueprint.whenInvalid(() -> invalidate(unit, result));
      }
      for (Assumptions.Attribute attribute : result.assumptions().unmixed()) {
        attribute.blueprint().whenMixed(attribute.name(), () -> invalidate(unit, result));
      }
      if (unit.kind() == UnitKind.FUNCTION) {
        statistics.countFunction(result.report().nanos());
      } else {
        statistics.countLoop(result.report().nanos());
      }
      telemetry.record(
          new CompileEvent(site(unit, request.profile()), unit.kind(), result.report()));
    } catch (Compilation.FrameObserved e) {
      giveUp(request, Rejection.FRAME_OBSERVED, e);
      statistics.countRejected(System.nanoTime() - start);
    } catch (EmitFailure e) {
      giveUp(request, e.bytes() > 0 ? Rejection.METHOD_TOO_LARGE : Rejection.TOO_COMPLEX, e);
      statistics.countRejected(System.nanoTime() - start);
    } catch (BuildFailure e) {
      giveUp(request, Rejection.TOO_COMPLEX, e);
      statistics.countRejected(System.nanoTime() - start);
    } catch (RuntimeException | LinkageError e) {
      giveUp(request, Rejection.INTERNAL_ERROR, e);
      statistics.countRejected(System.nanoTime() - start);
    }
  }

  private void giveUp(Compilation.Request request, Rejection reason, Throwable cause) {
    request.unit().drop(Unit.Stage.GIVEN_UP);
    request.unit().postpone(Integer.MAX_VALUE);
    reject(request, reason, String.valueOf(cause.getMessage()));
    if (STRICT && reason == Rejection.INTERNAL_ERROR) {
      throw new AssertionError("compiler defect in " + request.profile().code(), cause);
    }
  }

  private void reject(Compilation.Request request, Rejection reason, String detail) {
    Profile profile = request.profile();
    telemetry.record(
        new RejectEvent(
            site(request.unit(), profile), request.unit().kind(), reason.name(), detail));
  }

  /** A guess of compiled code failed: the policy. */
  private void failed(Unit unit, Exit exit, Frame frame, Entry entry) {
    frame.recording = true;
    frame.context.statistics.countDeopt();
    telemetry.record(Places.deopt(frame, exit, unit, entry));
    if (unit.stage() == Unit.Stage.IDLE && unit.isFunction()) {
      calledWhenDropped(unit, frame.context.statistics, entry);
      return;
    }
    if (exit.reason() == ExitReason.INVALIDATED) {
      return;
    }
    if (exit.count() < FAILURES + (options.failOnce() ? 1 : 0)
        || unit.stage() != Unit.Stage.READY) {
      return;
    }
    unit.history().failed(exit.place(), exit.origin(), exit.reason());
    int rounds = unit.rounds();
    if (rounds >= CAREFUL_ROUNDS) {
      unit.history().setCareful();
    }
    boolean storm = rounds >= MAX_ROUNDS;
    unit.drop(storm ? Unit.Stage.GIVEN_UP : Unit.Stage.IDLE);
    Profile profile = unit.profile();
    Site site = profile == null ? Places.of(frame.code, exit.pc()) : site(unit, profile);
    telemetry.record(new InvalidationEvent(site, unit.kind(), exit.reason().name()));
    if (storm) {
      telemetry.record(
          new RejectEvent(site, unit.kind(), Rejection.DEOPT_STORM.name(), exit.toString()));
    }
    int pause = 1 << Math.min(rounds, 10);
    unit.postpone(storm ? Integer.MAX_VALUE : pause);
    unit.record(storm ? 0 : pause);
  }

  /** Compiled callers called dropped code in vain: that counts as an interpreted call. */
  private void calledWhenDropped(Unit unit, RunStatistics statistics, Entry entry) {
    Profile profile = unit.profile();
    if (profile != null && ++profile.entries >= profile.entryLimit) {
      hot(unit, profile, profile.table().options().hotFunction(), statistics, () -> entry);
    }
  }

  /** A class on which code relies was changed, or an attribute became mixed. */
  private void invalidate(Unit unit, Compilation.Result result) {
    result.assumptions().validity().valid = false;
    Profile profile = unit.profile();
    if (unit.code() == result.code() && profile != null) {
      unit.drop(Unit.Stage.IDLE);
      telemetry.record(
          new InvalidationEvent(site(unit, profile), unit.kind(), ExitReason.INVALIDATED.name()));
    }
  }

  /** Drops the code of the units at a place; false when there is none. */
  public boolean evict(Site site, UnitKind kind) {
    return cache.removeIf(unit -> unit.code() != null && isAt(unit, site, kind)) > 0;
  }

  private static boolean isAt(Unit unit, Site site, UnitKind kind) {
    Profile profile = unit.profile();
    return profile != null
        && unit.kind() == kind
        && profile.code().source().name().equals(site.source())
        && site(unit, profile).equals(site);
  }

  private void evict(Unit unit) {
    unit.drop(Unit.Stage.IDLE);
    unit.entry().setBody(null);
    Profile profile = unit.profile();
    if (profile != null) {
      count(unit, profile, CacheEvent.Action.EVICTED);
    }
  }

  /** Stops the compiler threads. */
  @Override
  public void close() {
    if (threads != null) {
      threads.close();
    }
  }
}
