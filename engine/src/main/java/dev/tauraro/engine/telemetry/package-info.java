/** What the JIT did: events, counters, JFR events. Never values of a script. */
package dev.tauraro.engine.telemetry;
