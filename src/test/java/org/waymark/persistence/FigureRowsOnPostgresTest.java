package org.waymark.persistence;

class FigureRowsOnPostgresTest extends FigureRowsContract {
  FigureRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
