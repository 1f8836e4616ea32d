package org.tellurion.web.http;

import gg.jte.output.Utf8ByteOutput;
import java.util.List;
import org.tellurion.desk.Desk;
import org.tellurion.desk.View;
import org.tellurion.registry.Snapshot;
import org.tellurion.web.page.Page;
import org.tellurion.web.ui.Assets;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Lenses;
import org.tellurion.web.ui.NamedWording;
import org.tellurion.web.ui.Query;
import org.tellurion.web.ui.Stamp;

/** Makes the frame of a page and renders the page in it. */
final class Framing {
  static final String HTML = "text/html; charset=utf-8";

  private final Assets assets;
  private final String version;

  Framing(Assets assets, String version) {
    this.assets = assets;
    this.version = version;
  }

  /** The page as HTML. */
  <V extends View> Answer render(
      Page<V> page, V view, String path, Query query, Lenses lenses, Desk desk) {
    List<Frame.Form> forms =
        page.representations().stream()
            .map(form -> new Frame.Form(form.extension(), form.mediaType(), form.label()))
            .toList();
    Frame frame = frame(view.title(), page.summary(view), path, query, lenses, forms, desk);
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    page.render(new VisibleOutput(bytes), frame, view);
    return Answer.of(200, HTML, bytes.toByteArray());
  }

  /** The frame of any page. */
  Frame frame(
      String title,
      String summary,
      String path,
      Query query,
      Lenses lenses,
      List<Frame.Form> forms,
      Desk desk) {
    return new Frame(
        title,
        summary,
        path,
        query,
        lenses,
        forms,
        new NamedWording(desk.names()),
        stamp(desk),
        assets);
  }

  private Stamp stamp(Desk desk) {
    Snapshot snapshot = desk.snapshot();
    return new Stamp(snapshot.moment(), snapshot.sequence(), snapshot.resolutionVersion(), version);
  }
}
