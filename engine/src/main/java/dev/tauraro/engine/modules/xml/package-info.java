/** A scanner of XML that tells what it meets; it reads nothing but the text that it is given. */
package dev.tauraro.engine.modules.xml;
