package dev.tauraro.engine.bytecode;

/** What an operand of an instruction means. */
public enum Operand {
  /** Not used; must be 0. */
  NONE,
  /** A register that is read. */
  READ,
  /** A register that is written. */
  WRITE,
  /** The first of several consecutive registers that are read. */
  READ_BASE,
  /** The first of several consecutive registers that are written. */
  WRITE_BASE,
  /** An index into the unit's constants. */
  CONST,
  /** An index into the unit's names. */
  NAME,
  /** A slot of the module's variables. */
  GLOBAL,
  /** An index into the frame's cells: first the unit's own, then those captured. */
  CELL,
  /** A pc. */
  TARGET,
  /** An index into the unit's loops. */
  LOOP,
  /** A number of registers or pairs. */
  COUNT,
  /** A number whose meaning the instruction states. */
  IMMEDIATE
}
