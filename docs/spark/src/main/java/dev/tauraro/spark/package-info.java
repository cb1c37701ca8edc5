/** An example: a script that is run over a partitioned data set by Apache Spark. */
package dev.tauraro.spark;
