package org.tellurion.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private static final int ROOM = 40_000;

  private static AnswerCache.Key key(int number) {
    return new AnswerCache.Key("state", "/page/" + number);
  }

  private static Answer answer(int bytes) {
    return Answer.of(200, "application/octet-stream", new byte[bytes]);
  }

  @Test
  void whatWasUsedLastStaysAndTheRoomIsNeverExceeded() {
    AnswerCache cache = new AnswerCache(ROOM);
    for (int i = 0; i < 100; i++) {
      cache.put(key(i), answer(3_000));
      assertThat(cache.find(key(0))).isPresent();
      assertThat(cache.weight()).isLessThanOrEqualTo(ROOM);
    }
    assertThat(cache.find(key(1))).isEmpty();
    assertThat(cache.find(key(99))).isPresent();
  }

  @Test
  void anAnswerTooLargeForTheRoomIsNotKept() {
    AnswerCache cache = new AnswerCache(ROOM);
    cache.put(key(1), answer(30_000));
    assertThat(cache.find(key(1))).isEmpty();
    assertThat(cache.weight()).isZero();
  }

  @Test
  void anotherStateOfTheRecordIsAnotherAnswer() {
    AnswerCache cache = new AnswerCache(ROOM);
    cache.put(key(1), answer(10));
    assertThat(cache.find(new AnswerCache.Key("later", "/page/1"))).isEmpty();
  }

  @Test
  void theSameBytesHaveTheSameTagAndOthersAnother() {
    byte[] body = "same".getBytes(StandardCharsets.UTF_8);
    assertThat(Answer.of(200, "text/html", body).etag())
        .isEqualTo(Answer.of(200, "text/html", body.clone()).etag())
        .isNotEqualTo(answer(4).etag());
  }
}
