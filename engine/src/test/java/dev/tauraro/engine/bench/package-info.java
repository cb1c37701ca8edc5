/** Microbenchmarks: what an application pays for engines, contexts and checks. */
package dev.tauraro.engine.bench;
