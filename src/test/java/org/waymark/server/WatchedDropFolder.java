package org.waymark.server;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.waymark.returns.DropFolder;
import org.waymark.returns.DroppedFile;
import org.waymark.returns.Receipt;

/** Sees whether a transaction is still open when a dropped file moves. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
@SuppressWarnings("NullAway.Init")
public class WatchedDropFolder implements DropFolder {
  /** The files that moved while what was stored of them could still be lost. */
  static final Set<String> TOO_EARLY = new ConcurrentSkipListSet<>();

  /** All files that moved. */
  static final Set<String> MOVED = new ConcurrentSkipListSet<>();

  @Inject @Delegate DropFolder folder;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @Override
  public List<DroppedFile> complete() {
    return folder.complete();
  }

  @Override
  public InputStream open(DroppedFile file) {
    return folder.open(file);
  }

  @Override
  public void taken(DroppedFile file, Receipt receipt) {
    moves(file);
    folder.taken(file, receipt);
  }

  @Override
  public void refused(DroppedFile file, String sentence) {
    moves(file);
    folder.refused(file, sentence);
  }

  private void moves(DroppedFile file) {
    MOVED.add(file.path().toString());
    if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      TOO_EARLY.add(file.path().toString());
    }
  }
}
