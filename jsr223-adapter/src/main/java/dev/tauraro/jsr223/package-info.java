/**
 * Tauraro for {@code javax.script}: the engine named {@code tauraro}.
 *
 * <p>Each set of bindings that scripts are evaluated in has a {@link dev.tauraro.jsr223.World},
 * which holds the script's variables and keeps them and the bindings in step.
 */
package dev.tauraro.jsr223;
