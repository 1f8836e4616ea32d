package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final List<LocalDate> CALENDAR =
      FIRST.datesUntil(LocalDate.of(2027, 1, 1)).toList();

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2023-10, 2023-10-01, 2023-10-31",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "1900-02, 1900-02-01, 1900-02-28",
    "2000-02, 2000-02-01, 2000-02-29",
    "2023-10-26, 2023-10-26, 2023-10-26",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "0001, 0001-01-01, 0001-12-31",
    "9999, 9999-01-01, 9999-12-31",
    "2023~, 2023-01-01, 2023-12-31",
    "2023-10?, 2023-10-01, 2023-10-31",
    "2023-10-26%, 2023-10-26, 2023-10-26",
    "2021/2023, 2021-01-01, 2023-12-31",
    "2021-05/2021, 2021-05-01, 2021-12-31",
    "2021~/2021-03-02?, 2021-01-01, 2021-03-02",
  })
  void aDateCoversItsDays(String text, LocalDate earliest, LocalDate latest) {
    Edtf date = Edtf.parse(text);

    assertThat(date.earliest()).contains(earliest);
    assertThat(date.latest()).contains(latest);
    assertThat(date).hasToString(text);
  }

  @Test
  void anOpenEndIsEmpty() {
    assertThat(Edtf.parse("../2024").earliest()).isEmpty();
    assertThat(Edtf.parse("../2024").latest()).contains(LocalDate.of(2024, 12, 31));
    assertThat(Edtf.parse("2024-03/..").earliest()).contains(LocalDate.of(2024, 3, 1));
    assertThat(Edtf.parse("2024-03/..").latest()).isEmpty();
    assertThat(Edtf.parse("2024/..").days()).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "23",
        "20230",
        "2023-1",
        "2023-10-2",
        "2023/",
        "/2023",
        "..",
        "2023-10-26T00:00",
        " 2023",
        "2023 ",
        "2023-10-26~?",
        "~2023",
        "2023-",
        "-2023",
        "2023\n",
        "٢٠٢٣",
        "2023..2024",
        "2021/2022/2023",
        "unknown",
        "2023-W05",
        "2023-21-"
      })
  void whatIsNotOfTheFormIsRefused(String text) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not of the form");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-29, no day of the calendar",
    "1900-02-29, no day of the calendar",
    "2023-04-31, no day of the calendar",
    "2023-13, no day of the calendar",
    "2023-00, no day of the calendar",
    "2023-10-00, no day of the calendar",
    "2023-10-32, no day of the calendar",
    "0000, year 0000",
    "0000-01-01, year 0000",
    "2020/2023-02-30, no day of the calendar",
    "2023/2022, ends before it starts",
    "2023-10-26/2023-10-25, ends before it starts",
    "../.., open on both sides",
  })
  void anImpossibleDateIsRefusedByName(String text, String reason) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining(reason);
  }

  @Test
  void aDayOutsideTheYearsThatCanBeWrittenIsRefused() {
    assertThat(Edtf.of(LocalDate.of(2023, 10, 6))).isEqualTo(Edtf.parse("2023-10-06"));
    assertThatThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Edtf.of(LocalDate.of(0, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-26, false",
    "2023-10-26~, true",
    "2023-10-26?, true",
    "2023-10-26%, true",
    "2023-10, true",
    "2023/.., true",
    "2023-10-26/2023-10-26, false",
  })
  void aDateIsUncertainWhenItIsNotOneUnqualifiedDay(String text, boolean uncertain) {
    assertThat(Edtf.parse(text).isUncertain()).isEqualTo(uncertain);
  }

  @Test
  void datesSortByFirstDayThenLastDayThenText() {
    List<String> sorted =
        List.of("../2022", "../2023", "2023-01", "2023", "2023?", "2023/..", "2024-02-29");
    List<Edtf> dates = new ArrayList<>(sorted.reversed().stream().map(Edtf::parse).toList());
    Collections.sort(dates);

    assertThat(dates).map(Edtf::text).isEqualTo(sorted);
  }

  /** Against sets of days, found by comparing the texts of all days around. */
  @Test
  void spansAgreeWithCountingDays() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String one = randomDate(random);
      String other = randomDate(random);
      List<LocalDate> days = daysOf(one);
      List<LocalDate> otherDays = daysOf(other);
      if (days.isEmpty() || otherDays.isEmpty()) {
        continue;
      }
      Edtf date = Edtf.parse(one);
      Edtf otherDate = Edtf.parse(other);
      String what = one + " and " + other + ", seed " + seed;

      assertThat(date.isCompatibleWith(otherDate))
          .as("compatible: %s", what)
          .isEqualTo(!Collections.disjoint(days, otherDays));
      assertThat(date.certainlyBefore(otherDate))
          .as("before: %s", what)
          .isEqualTo(days.getLast().isBefore(otherDays.getFirst()));
      LocalDate day = FIRST.plusDays(365 + random.nextInt(5 * 365));
      assertThat(date.certainlyBy(day))
          .as("by %s: %s", day, what)
          .isEqualTo(days.stream().noneMatch(each -> each.isAfter(day)));
      assertThat(date.certainlyAfter(day))
          .as("after %s: %s", day, what)
          .isEqualTo(days.stream().allMatch(each -> each.isAfter(day)));
      if (one.indexOf('.') < 0) {
        assertThat(date.days()).as("days: %s", what).isEqualTo(days.size());
      }
    }
  }

  private static String randomDate(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "../" + randomSingle(random);
      case 1 -> randomSingle(random) + "/..";
      case 2 -> randomSingle(random) + "/" + randomSingle(random);
      default -> randomSingle(random);
    };
  }

  private static String randomSingle(Random random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4 * 365));
    String text = day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    return text + List.of("", "", "~", "?", "%").get(random.nextInt(5));
  }

  /** The days of a date, in order; none when it ends before it starts. */
  private static List<LocalDate> daysOf(String text) {
    int slash = text.indexOf('/');
    String start = slash < 0 ? text : text.substring(0, slash);
    String end = slash < 0 ? text : text.substring(slash + 1);
    LocalDate from = start.equals("..") ? CALENDAR.getFirst() : daysOfSingle(start).getFirst();
    LocalDate to = end.equals("..") ? CALENDAR.getLast() : daysOfSingle(end).getLast();
    return CALENDAR.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
  }

  private static List<LocalDate> daysOfSingle(String text) {
    String plain = text.replaceAll("[~?%]", "");
    return CALENDAR.stream().filter(day -> day.toString().startsWith(plain)).toList();
  }
}
