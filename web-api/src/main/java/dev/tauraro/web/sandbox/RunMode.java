package dev.tauraro.web.sandbox;

import dev.tauraro.engine.JitMode;

/** When the code of a run is compiled. */
public enum RunMode {
  AUTO(JitMode.AUTO),
  OFF(JitMode.OFF),
  EAGER(JitMode.EAGER);

  final JitMode jit;

  RunMode(JitMode jit) {
    this.jit = jit;
  }
}
