package org.waymark.persistence;

class ScheduleRowsOnPostgresTest extends ScheduleRowsContract {
  ScheduleRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
