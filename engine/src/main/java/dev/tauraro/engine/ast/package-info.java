/** The syntax tree: records, never mutated, shaped like Python's own {@code ast} module. */
package dev.tauraro.engine.ast;
