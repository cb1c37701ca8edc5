/**
 * From text to tree: the lexer and the recursive-descent parser of the whole Python 3.11 grammar.
 */
package dev.tauraro.engine.syntax;
