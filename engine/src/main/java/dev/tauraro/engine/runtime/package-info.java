/** What operations mean: the one copy that interpreter, compiled code and built-ins call. */
package dev.tauraro.engine.runtime;
