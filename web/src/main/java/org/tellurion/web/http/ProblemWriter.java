package org.tellurion.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.tellurion.desk.Lens;
import org.tellurion.web.DeskSource;
import org.tellurion.web.jte.pages.JteproblemGenerated;
import org.tellurion.web.page.Problem;
import org.tellurion.web.page.Suggestion;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Lenses;
import org.tellurion.web.ui.Query;

/** Writes problems: a page for readers, {@code application/problem+json} for programs. */
final class ProblemWriter {
  private static final String JSON = "application/problem+json";

  private final DeskSource desks;
  private final Framing framing;
  private final JsonFactory json = new JsonFactory();

  ProblemWriter(DeskSource desks, Framing framing) {
    this.desks = desks;
    this.framing = framing;
  }

  Answer write(HttpServletRequest request, Problem problem) throws IOException {
    return wantsPage(request) ? page(problem) : json(problem);
  }

  /** Readers ask for HTML and for addresses without extension. */
  private static boolean wantsPage(HttpServletRequest request) {
    String path = request.getRequestURI();
    String accept = request.getHeader("Accept");
    boolean hasExtension = path.substring(path.lastIndexOf('/') + 1).matches(".*\\.[a-z]{2,5}");
    return !hasExtension && (accept == null || accept.contains("html") || accept.contains("*/*"));
  }

  private Answer page(Problem problem) {
    Frame frame =
        framing.frame(
            problem.type().title(),
            problem.type().meaning(),
            problem.type().path(),
            Query.NONE,
            Lenses.NONE,
            List.of(),
            desks.desk(Lens.NOW));
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    JteproblemGenerated.render(new VisibleOutput(bytes), null, frame, problem);
    return Answer.of(problem.type().status(), Framing.HTML, bytes.toByteArray());
  }

  private Answer json(Problem problem) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = json.createGenerator(bytes)) {
      out.useDefaultPrettyPrinter();
      out.writeStartObject();
      out.writeStringField("type", problem.type().path());
      out.writeStringField("title", problem.type().title());
      out.writeNumberField("status", problem.type().status());
      out.writeStringField("detail", problem.detail());
      if (!problem.suggestions().isEmpty()) {
        out.writeArrayFieldStart("suggestions");
        for (Suggestion suggestion : problem.suggestions()) {
          out.writeString(suggestion.path());
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    }
    return Answer.of(problem.type().status(), JSON, bytes.toByteArray());
  }
}
