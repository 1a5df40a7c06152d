package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTest {
  private static final List<Integer> TO_52 = IntStream.rangeClosed(1, 52).boxed().toList();

  @Test
  void a_list_is_cut_into_pages() {
    Paged<Integer> second = Paged.of(TO_52, 2, 25);
    assertThat(second.items()).hasSize(25).startsWith(26);
    assertThat(second.pages()).isEqualTo(3);
    assertThat(second.hasPrevious() && second.hasNext() && second.several()).isTrue();
    assertThat(Paged.of(TO_52, 3, 25).items()).containsExactly(51, 52);
  }

  @Test
  void a_page_that_is_not_there_is_the_nearest_one() {
    assertThat(Paged.of(TO_52, 999_999, 25).page()).isEqualTo(3);
    assertThat(Paged.of(TO_52, -1, 25).page()).isEqualTo(1);
    Paged<Integer> none = Paged.of(List.of(), 1, 25);
    assertThat(none.items()).isEmpty();
    assertThat(none.several() || none.hasNext() || none.hasPrevious()).isFalse();
  }
}
