package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.PublisherLine;
import org.tellurion.desk.PublisherProfile;
import org.tellurion.desk.Selection;
import org.tellurion.web.jte.pages.JtepublisherGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /sources/{id}}: one publisher, its sources and what they are cited for. */
final class PublisherPage implements Page<PublisherProfile> {

  @Override
  public Route route() {
    return Route.of(
            "/sources/{id}",
            "One publisher: its sources, what they are cited for, what rests on it.")
        .where("id", "id of the publisher, from /sources");
  }

  @Override
  public PublisherProfile answer(Request request) {
    String id = request.segment("id");
    return request
        .desk()
        .findPublisher(id)
        .orElseThrow(
            () ->
                NotFound.of(
                    "publisher",
                    id,
                    request.desk().listSources(Selection.NONE).narrowed().rows().stream()
                        .map(PublisherLine::slug)
                        .toList(),
                    "/sources/"));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, PublisherProfile view) {
    JtepublisherGenerated.render(out, null, frame, view);
  }
}
