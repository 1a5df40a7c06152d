package org.waymark.web;

import java.util.List;

/** One page of a list, counted from 1; a page number out of range is the nearest one there is. */
public record Paged<T>(List<T> items, int page, int pages, int total) {
  public Paged {
    items = List.copyOf(items);
  }

  /** Cuts the page asked for out of the whole list. */
  public static <T> Paged<T> of(List<T> all, int asked, int size) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int page = Math.min(pages, Math.max(1, asked));
    int from = (page - 1) * size;
    return new Paged<>(
        all.subList(from, Math.min(all.size(), from + size)), page, pages, all.size());
  }

  /** Whether there is more than this page. */
  public boolean several() {
    return pages > 1;
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages;
  }
}
