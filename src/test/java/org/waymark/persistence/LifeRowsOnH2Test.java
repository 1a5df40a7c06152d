package org.waymark.persistence;

class LifeRowsOnH2Test extends LifeRowsContract {
  LifeRowsOnH2Test() {
    super(Database.H2);
  }
}
