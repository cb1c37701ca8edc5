/** Many records through one script: lines of JSON in, lines of JSON out. */
package dev.tauraro.web.records;
