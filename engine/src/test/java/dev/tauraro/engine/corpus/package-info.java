/** Runs the scripts of the corpus, and the hostile programs, in every mode. */
package dev.tauraro.engine.corpus;
