/** Runs code units on frames; knows compiled code by two interfaces only. */
package dev.tauraro.engine.interp;
