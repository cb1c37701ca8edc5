/** Which variable a name means: a side table from nodes to scopes, and the errors that shows. */
package dev.tauraro.engine.scope;
