package dev.tauraro.engine;

/** An object of the host that stands for a value of a script: given back, it is that value. */
public interface ScriptValue {
  /** The value as the script has it. */
  Object ofScript();
}
