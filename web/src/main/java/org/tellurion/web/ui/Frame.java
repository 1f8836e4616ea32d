package org.tellurion.web.ui;

import java.util.List;

/**
 * What every template knows beside its view: where the page stands, through which lens it looks,
 * and how links are written. All links on a page are made here, so that the lens is kept.
 *
 * @param title of the page, in plain words
 * @param summary one sentence for search engines and previews
 * @param path address without query and extension, for example {@code /instruments}
 * @param query what is asked, without the lens
 * @param lenses the lens
 * @param representations the forms beside HTML that the same answer comes in
 * @param names names of parties, minerals, instruments and codes, for readers
 * @param stamp the state of the record that the page was made from
 * @param assets where style and islands are
 */
public record Frame(
    String title,
    String summary,
    String path,
    Query query,
    Lenses lenses,
    List<Form> representations,
    Wording names,
    Stamp stamp,
    Assets assets) {

  /** One more form of the same answer: extension and what a reader calls it. */
  public record Form(String extension, String mediaType, String label) {}

  /** Checks nothing; copies the list. */
  public Frame {
    representations = List.copyOf(representations);
  }

  /** The same page with other names. */
  public Frame saying(Wording other) {
    return new Frame(title, summary, path, query, lenses, representations, other, stamp, assets);
  }

  /** The address of another page through the same lens. */
  public String to(String target) {
    return address(target, Query.NONE);
  }

  /** The address of another page through the same lens, with one parameter. */
  public String to(String target, String name, String value) {
    return address(target, Query.NONE.with(name, value));
  }

  /** The address of another page through the same lens, with a query. */
  public String to(String target, Query asked) {
    return address(target, asked);
  }

  /** This page, asked something else. */
  public String asking(Query asked) {
    return address(path, asked);
  }

  /** This page in another form. */
  public String as(Form form) {
    String base = path.equals("/") ? "/index" : path;
    return address(base + "." + form.extension(), query);
  }

  /** This page with its whole state. */
  public String permalink() {
    return address(path, query);
  }

  /** This page without the lens. */
  public String withoutLens() {
    String asked = query.toString();
    return asked.isEmpty() ? path : path + "?" + asked;
  }

  /** Whether {@code target} is this page or one above it. */
  public boolean isUnder(String target) {
    return path.equals(target) || (!target.equals("/") && path.startsWith(target + "/"));
  }

  private String address(String target, Query asked) {
    String text = lenses.keep(asked).toString();
    return text.isEmpty() ? target : target + "?" + text;
  }
}
