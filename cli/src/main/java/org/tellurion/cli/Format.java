package org.tellurion.cli;

/** Formats of an answer on standard output. */
enum Format {
  table,
  json,
  csv
}
