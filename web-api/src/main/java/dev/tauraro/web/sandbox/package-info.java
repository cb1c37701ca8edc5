/** Runs scripts: the pool of threads, the limits, and the only code that touches the engine. */
package dev.tauraro.web.sandbox;
