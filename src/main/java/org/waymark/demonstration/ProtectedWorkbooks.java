package org.waymark.demonstration;

/** Workbooks that open only with a password, as senders protect them by mistake. */
public interface ProtectedWorkbooks {
  byte[] protect(byte[] workbook, String password);
}
