package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.model.Property;
import org.tellurion.model.Value;
import org.tellurion.registry.Entity;

/** Values as plain text, for JSON and CSV and for readers. */
public final class Values {
  private Values() {}

  /** The displayed values of a property as stable plain text; empty when nothing is known. */
  static List<String> plain(Entity entity, Property property) {
    return entity.resolved(property).shown().stream().map(Values::plain).toList();
  }

  /**
   * A value as stable plain text: codes, ids, EDTF dates, {@code USD 1000}, {@code relation
   * target}, and {@code unknown}, {@code silent}, {@code not-applicable}, {@code not-found: where
   * (when)}.
   */
  public static String plain(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Code(String code) -> code;
      case Value.Date(Edtf date) -> date.text();
      case Value.Money money -> money.amount().toString();
      case Value.Figure figure -> figure.number().toPlainString();
      case Value.Link link -> link.relation() + " " + link.target();
      case Value.Unknown _ -> "unknown";
      case Value.Silent _ -> "silent";
      case Value.NotApplicable _ -> "not-applicable";
      case Value.NotFound(String where, Optional<Edtf> when) ->
          "not-found: " + where + when.map(date -> " (" + date + ")").orElse("");
    };
  }

  /** A value as a reader sees it: codes and ids by their names, dates in words. */
  public static String readable(Names names, Property property, Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Code(String code) -> names.value(property, code);
      case Value.Date(Edtf date) -> Dates.readable(date);
      case Value.Money money -> Money.readable(money.amount());
      case Value.Figure figure -> figure.number().toPlainString();
      case Value.Link link ->
          names.label("relations", link.relation()) + ": " + names.instrument(link.target());
      case Value.Unknown _ -> "Not known";
      case Value.Silent _ -> "The text is silent";
      case Value.NotApplicable _ -> "Does not apply";
      case Value.NotFound(String where, Optional<Edtf> when) ->
          "Searched and not found: "
              + where
              + when.map(date -> ", " + Dates.readable(date)).orElse("");
    };
  }
}
