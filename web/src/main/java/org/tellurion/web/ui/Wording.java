package org.tellurion.web.ui;

import java.util.Optional;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;

/** How values are said to readers, and which page tells more about them. */
public interface Wording {

  /** A value in words: names instead of codes, dates and money as people write them. */
  String readable(Property property, Value value);

  /** The page about what a value names, without lens; empty when there is none. */
  default Optional<String> page(Property property, Value value) {
    return switch (value) {
      case Value.Code(String code) ->
          property.reference().flatMap(kind -> Addresses.of(kind, code));
      case Value.Link link -> Addresses.of(SubjectKind.INSTRUMENT, link.target());
      case Value.Text _,
          Value.Date _,
          Value.Money _,
          Value.Figure _,
          Value.Unknown _,
          Value.Silent _,
          Value.NotApplicable _,
          Value.NotFound _ ->
          Optional.empty();
    };
  }
}
