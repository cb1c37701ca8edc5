/** The text that CPython 3.11 prints for an exception that nobody caught. */
package dev.tauraro.engine.traceback;
