package dev.tauraro.engine.jit;

import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.interp.CompiledFunction;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.interp.TierUp;
import dev.tauraro.engine.jit.build.BuildFailure;
import dev.tauraro.engine.jit.build.Entry;
import dev.tauraro.engine.jit.cache.UnitCache;
import dev.tauraro.engine.jit.deopt.Exit;
import dev.tauraro.engine.jit.deopt.ExitTable;
import dev.tauraro.engine.jit.emit.EmitFailure;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.sandbox.RunStatistics;
import dev.tauraro.engine.telemetry.CacheEvent;
import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.InvalidationEvent;
import dev.tauraro.engine.telemetry.RejectEvent;
import dev.tauraro.engine.telemetry.Telemetry;
import dev.tauraro.engine.telemetry.UnitKind;

/**
 * The compiler as the interpreter and the engine see it: decides what is compiled, when, and what
 * becomes of code whose guesses fail.
 */
public final class Jit implements TierUp, AutoCloseable {
  /** Set for tests: a defect of the compiler fails the script instead of being an event. */
  private static final boolean STRICT = Boolean.getBoolean("tauraro.jit.strict");

  /** Failures of one guess after which the loop is compiled anew without it. */
  private static final int FAILURES = 3;

  /** Compilations of one loop after which nothing is guessed any more. */
  private static final int CAREFUL_ROUNDS = 12;

  private static final int MAX_ROUNDS = 16;

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
  private final UnitCache<LoopUnit> cache;

  public Jit(Options options, Telemetry telemetry) {
    this.options = options;
    this.telemetry = telemetry;
    this.threads = options.background() ? new CompilerThreads() : null;
    this.cache = new UnitCache<>(options.units(), this::evict);
  }

  @Override
  public CompiledCode hotLoop(Frame frame, int loop) {
    Profile profile = frame.profile;
    LoopUnit unit =
        cache.get(new UnitCache.Key(profile, loop), () -> new LoopUnit(profile, loop));
    RunStatistics statistics = frame.context.statistics;
    CompiledCode known = unit.code();
    if (known != null) {
      statistics.countCacheHit();
      telemetry.record(new CacheEvent(Places.of(profile.code(), frame.pc), UnitKind.LOOP, CacheEvent.Action.HIT));
      profile.loopCode[loop] = known;
      return known;
    }
    postpone(profile, loop, Math.max(1, profile.table().options().hotLoop()));
    if (!unit.begin()) {
      if (unit.stage() == LoopUnit.Stage.GIVEN_UP) {
        profile.loopLimits[loop] = Integer.MAX_VALUE;
      }
      return null;
    }
    statistics.countCacheMiss();
    telemetry.record(new CacheEvent(Places.of(profile.code(), frame.pc), UnitKind.LOOP, CacheEvent.Action.MISS));
    Compilation.Request request =
        new Compilation.Request(unit, profile, Entry.of(frame), options.failOnce());
    if (threads == null) {
      compile(request, statistics);
      return unit.code();
    }
    if (!threads.submit(() -> compile(request, statistics))) {
      unit.drop(LoopUnit.Stage.IDLE);
      reject(request, Rejection.QUEUE_FULL, "");
    }
    return null;
  }

  @Override
  public CompiledFunction hotFunction(PyFunction function) {
    ((Profile) function.state()).entryLimit = Integer.MAX_VALUE;
    return null;
  }

  /** The loop is not asked about for that many more trips. */
  private static void postpone(Profile profile, int loop, int trips) {
    int count = profile.loopCounts[loop];
    profile.loopLimits[loop] =
        count > Integer.MAX_VALUE - trips ? Integer.MAX_VALUE : count + trips;
  }

  private void compile(Compilation.Request request, RunStatistics statistics) {
    long start = System.nanoTime();
    LoopUnit unit = request.unit();
    try {
      Compilation.Result result =
          Compilation.run(request, (table, exit, frame) -> failed(unit, exit, frame));
      unit.ready(result.code());
      statistics.countLoop(result.report().nanos());
      int pc = request.profile().code().loops()[unit.loop()].header();
      telemetry.record(
          new CompileEvent(Places.of(request.profile().code(), pc), UnitKind.LOOP, result.report()));
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
    request.unit().drop(LoopUnit.Stage.GIVEN_UP);
    request.profile().loopLimits[request.unit().loop()] = Integer.MAX_VALUE;
    reject(request, reason, String.valueOf(cause.getMessage()));
    if (STRICT && reason != Rejection.METHOD_TOO_LARGE) {
      throw new AssertionError("compiler defect in " + request.profile().code(), cause);
    }
  }

  private void reject(Compilation.Request request, Rejection reason, String detail) {
    int pc = request.profile().code().loops()[request.unit().loop()].header();
    telemetry.record(
        new RejectEvent(
            Places.of(request.profile().code(), pc), UnitKind.LOOP, reason.name(), detail));
  }

  /** A guess of compiled code failed: the policy. */
  private void failed(LoopUnit unit, Exit exit, Frame frame) {
    frame.context.statistics.countDeopt();
    telemetry.record(Places.deopt(frame, exit));
    if (exit.count() < FAILURES + (options.failOnce() ? 1 : 0)
        || unit.stage() != LoopUnit.Stage.READY) {
      return;
    }
    unit.history().failed(exit.pc(), exit.reason());
    int rounds = unit.rounds();
    if (rounds >= CAREFUL_ROUNDS) {
      unit.history().setCareful();
    }
    boolean storm = rounds >= MAX_ROUNDS;
    unit.drop(storm ? LoopUnit.Stage.GIVEN_UP : LoopUnit.Stage.IDLE);
    telemetry.record(
        new InvalidationEvent(
            Places.of(frame.code, exit.pc()), UnitKind.LOOP, exit.reason().name()));
    if (storm) {
      telemetry.record(
          new RejectEvent(
              Places.of(frame.code, exit.pc()),
              UnitKind.LOOP,
              Rejection.DEOPT_STORM.name(),
              exit.toString()));
      frame.profile.loopLimits[unit.loop()] = Integer.MAX_VALUE;
    } else {
      postpone(frame.profile, unit.loop(), 1 << Math.min(rounds, 10));
    }
  }

  private void evict(LoopUnit unit) {
    unit.drop(LoopUnit.Stage.IDLE);
    Profile profile = unit.profile();
    if (profile != null) {
      int pc = profile.code().loops()[unit.loop()].header();
      telemetry.record(
          new CacheEvent(Places.of(profile.code(), pc), UnitKind.LOOP, CacheEvent.Action.EVICTED));
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
