/** Reads the JSON of requests. */
package dev.tauraro.web.json;
