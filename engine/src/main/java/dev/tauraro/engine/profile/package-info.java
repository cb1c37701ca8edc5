/** What was observed while interpreting: racy and cheap, one profile per code unit and engine. */
package dev.tauraro.engine.profile;
