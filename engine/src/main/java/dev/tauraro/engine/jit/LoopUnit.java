package dev.tauraro.engine.jit;

import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.jit.build.History;
import dev.tauraro.engine.profile.Profile;
import java.lang.ref.WeakReference;

/** One loop of one profile, with what happened to its compilations. Guarded by itself. */
final class LoopUnit {
  /** How far its compilation is. */
  enum Stage {
    IDLE,
    COMPILING,
    READY,
    GIVEN_UP
  }

  private final WeakReference<Profile> profile;
  private final int loop;
  private final History history = new History();
  private Stage stage = Stage.IDLE;
  private CompiledCode code;
  private int rounds;

  LoopUnit(Profile profile, int loop) {
    this.profile = new WeakReference<>(profile);
    this.loop = loop;
  }

  /** The profile, or null when the script is gone. */
  Profile profile() {
    return profile.get();
  }

  int loop() {
    return loop;
  }

  History history() {
    return history;
  }

  synchronized Stage stage() {
    return stage;
  }

  synchronized CompiledCode code() {
    return code;
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
    return true;
  }

  /** Publishes code. */
  synchronized void ready(CompiledCode compiled) {
    code = compiled;
    stage = Stage.READY;
    Profile target = profile.get();
    if (target != null) {
      target.loopCode[loop] = compiled;
    }
  }

  /** Drops the code, so that another compilation may follow. */
  synchronized void drop(Stage next) {
    code = null;
    stage = next;
    Profile target = profile.get();
    if (target != null) {
      target.loopCode[loop] = null;
    }
  }
}
