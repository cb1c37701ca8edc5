/** The built-in functions, types and methods that scripts see. */
package dev.tauraro.engine.builtins;
