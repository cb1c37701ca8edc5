/** Regular expressions: parsing, compiling to a small program, and matching by backtracking. */
package dev.tauraro.engine.regex;
