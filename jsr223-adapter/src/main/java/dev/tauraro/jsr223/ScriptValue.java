package dev.tauraro.jsr223;

/** What a host sees of a collection of a script: given back, it is that collection again. */
interface ScriptValue {
  /** The collection as the script has it. */
  Object ofScript();
}
