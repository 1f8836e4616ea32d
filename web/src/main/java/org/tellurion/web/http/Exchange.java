package org.tellurion.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Sends answers over one HTTP exchange: tags, compression, caching headers, HEAD. */
final class Exchange {
  private static final String REVALIDATE = "no-cache";

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Exchange(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  HttpServletRequest request() {
    return request;
  }

  boolean isHead() {
    return request.getMethod().equals("HEAD");
  }

  /** Sends a whole answer that the client may keep but must ask about again. */
  void send(Answer answer) throws IOException {
    send(answer, REVALIDATE);
  }

  /** Sends a whole answer, or only that nothing changed. */
  void send(Answer answer, String caching) throws IOException {
    boolean gzip = answer.gzip().length > 0 && acceptsGzip();
    String etag = gzip ? answer.gzipEtag() : answer.etag();
    response.setHeader("Cache-Control", caching);
    if (answer.gzip().length > 0) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (answer.status() == HttpServletResponse.SC_OK) {
      response.setHeader("ETag", etag);
      if (isKnown(etag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(answer.status());
    response.setContentType(answer.mediaType());
    byte[] body = gzip ? answer.gzip() : answer.body();
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(body.length);
    if (!isHead()) {
      response.getOutputStream().write(body);
    }
  }

  /** Opens a stream for an answer of unknown length. */
  OutputStream stream(String mediaType) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setHeader("Cache-Control", REVALIDATE);
    response.setHeader("Vary", "Accept-Encoding");
    response.setContentType(mediaType);
    if (isHead()) {
      return OutputStream.nullOutputStream();
    }
    OutputStream out = new Flushless(response.getOutputStream());
    if (acceptsGzip()) {
      response.setHeader("Content-Encoding", "gzip");
      return new GZIPOutputStream(out, 1 << 14);
    }
    return out;
  }

  /** Breaks the connection, so that the client does not take half an answer for the whole. */
  void abort() {
    ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  private boolean isKnown(String etag) {
    String known = request.getHeader("If-None-Match");
    return known != null && (known.equals("*") || known.contains(etag));
  }

  private boolean acceptsGzip() {
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted == null) {
      return false;
    }
    String lower = accepted.toLowerCase(Locale.ROOT);
    return lower.contains("gzip") && !lower.replace(" ", "").matches(".*gzip;q=0(\\.0+)?(,.*)?");
  }

  /** Writers flush after every record; the network should not. */
  private static final class Flushless extends FilterOutputStream {
    Flushless(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      // Closing flushes.
    }
  }
}
