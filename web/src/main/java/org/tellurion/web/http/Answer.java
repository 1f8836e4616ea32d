package org.tellurion.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A whole answer, ready to be sent any number of times. Nobody changes its bytes. */
final class Answer {
  private static final int LEAST_WORTH_COMPRESSING = 1_000;
  private static final int OVERHEAD = 300;
  private static final int HASH_BYTES = 12;
  private static final byte[] NONE = {};

  private final int status;
  private final String mediaType;
  private final byte[] body;
  private final byte[] gzip;
  private final String etag;

  private Answer(int status, String mediaType, byte[] body, byte[] gzip, String etag) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
    this.gzip = gzip;
    this.etag = etag;
  }

  static Answer of(int status, String mediaType, byte[] body) {
    byte[] gzip = isText(mediaType) && body.length >= LEAST_WORTH_COMPRESSING ? gzip(body) : NONE;
    return new Answer(status, mediaType, body, gzip, etagOf(body));
  }

  int status() {
    return status;
  }

  String mediaType() {
    return mediaType;
  }

  byte[] body() {
    return body;
  }

  /** The body compressed; empty when that does not pay. */
  byte[] gzip() {
    return gzip;
  }

  /** Hash of the body in quotes: the same record and address give the same bytes. */
  String etag() {
    return etag;
  }

  /** Bytes that this holds in memory. */
  long weight() {
    return body.length + gzip.length + (long) OVERHEAD;
  }

  /** The tag of the compressed body: another representation, so another tag. */
  String gzipEtag() {
    return etag.substring(0, etag.length() - 1) + "-gz\"";
  }

  static boolean isText(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.contains("json")
        || mediaType.contains("xml")
        || mediaType.contains("javascript");
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String etagOf(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(hash, 0, HASH_BYTES) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
