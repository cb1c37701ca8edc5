/** Source text, positions in it, and what is wrong with it. */
package dev.tauraro.engine.source;
