package org.waymark.persistence;

class LifeRowsOnPostgresTest extends LifeRowsContract {
  LifeRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
