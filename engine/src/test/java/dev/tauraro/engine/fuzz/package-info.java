/** Random programs, run in every mode and by CPython, and what to do with those that differ. */
package dev.tauraro.engine.fuzz;
