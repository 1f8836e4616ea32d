package org.tellurion.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Edtf;

class TimelineTest {

  private static Timeline.Event event(String date) {
    return new Timeline.Event("Signed", Optional.of(Edtf.parse(date)), date, false, false);
  }

  @Test
  void aDateIsAsWideAsItIsUncertain() {
    Timeline timeline =
        Timeline.of(List.of(event("2023"), event("2024-07-01"), event("2024~"), event("../2023")));
    assertThat(timeline.ticks()).extracting(Timeline.Tick::year).containsExactly(2023, 2024);
    Timeline.Mark year = timeline.marks().getFirst();
    assertThat(year.from()).isEqualTo("0.00");
    assertThat(Double.parseDouble(year.width())).isBetween(49.0, 51.0);
    assertThat(timeline.marks().get(1).day()).isTrue();
    assertThat(timeline.marks().get(2).qualified()).isTrue();
    assertThat(timeline.marks().get(3).openStart()).isTrue();
  }

  @Test
  void withoutAnyDateThereIsNoAxis() {
    Timeline timeline =
        Timeline.of(List.of(new Timeline.Event("Ended", Optional.empty(), "", false, false)));
    assertThat(timeline.marks()).isEmpty();
    assertThat(timeline.ticks()).isEmpty();
  }
}
