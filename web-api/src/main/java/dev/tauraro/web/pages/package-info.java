/** The pages that people use: the playground and the operators' page. */
package dev.tauraro.web.pages;
