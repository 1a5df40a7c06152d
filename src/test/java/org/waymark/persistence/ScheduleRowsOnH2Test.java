package org.waymark.persistence;

class ScheduleRowsOnH2Test extends ScheduleRowsContract {
  ScheduleRowsOnH2Test() {
    super(Database.H2);
  }
}
