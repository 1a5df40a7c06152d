package org.waymark.persistence;

class FigureRowsOnH2Test extends FigureRowsContract {
  FigureRowsOnH2Test() {
    super(Database.H2);
  }
}
