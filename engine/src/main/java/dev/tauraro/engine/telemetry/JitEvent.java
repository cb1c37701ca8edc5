package dev.tauraro.engine.telemetry;

/** Something that the JIT did. Its text form is one readable line. */
public sealed interface JitEvent
    permits CacheEvent, CompileEvent, DeoptEvent, InvalidationEvent, RejectEvent {
  /** Where in the script. */
  Site site();

  /** Which kind of code it was about. */
  UnitKind kind();
}
