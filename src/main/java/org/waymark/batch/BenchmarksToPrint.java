package org.waymark.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.Benchmark;
import org.waymark.distribution.Publications;
import org.waymark.reporting.OrganisationPacks;

/**
 * One part's organisations that have no pack yet. What is stored is the checkpoint: a restart reads
 * only what is missing.
 */
@Named("benchmarksToPrint")
@Dependent
@SuppressWarnings("NullAway.Init")
public class BenchmarksToPrint extends AbstractItemReader {
  @Inject RunInHand inHand;
  @Inject Publications publications;
  @Inject @BatchProperty String part;
  @Inject @BatchProperty String parts;
  private final Deque<Benchmark> left = new ArrayDeque<>();

  @Override
  public void open(@Nullable Serializable checkpoint) {
    PublishingRun run = inHand.get();
    if (!run.takesDocuments()) {
      return;
    }
    Set<String> printed = publications.subjects(run.publication().id(), OrganisationPacks.KIND);
    List<Benchmark> all = run.comparison().benchmarks();
    for (int i = Integer.parseInt(part); i < all.size(); i += Integer.parseInt(parts)) {
      if (!printed.contains(all.get(i).organisation().code().value())) {
        left.add(all.get(i));
      }
    }
  }

  @Override
  public @Nullable Benchmark readItem() {
    return left.poll();
  }
}
