// What of SQLite's C interface Swift cannot call by itself.
#ifndef METRO_CSQLITE_H
#define METRO_CSQLITE_H

#include <sqlite3.h>

/// Lets a connection fire triggers, or not; foreign keys act all the same. Returns whether it did.
///
/// sqlite3_db_config() takes a variable number of arguments, which Swift cannot pass.
static inline int metro_enable_triggers(sqlite3 *connection, int are_enabled) {
  int were_enabled = 1;
  sqlite3_db_config(
      connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, -1, &were_enabled);
  sqlite3_db_config(
      connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, are_enabled, (int *)0);
  return were_enabled;
}

/// Keeps SQLite from counting the memory that it takes, for which it locks a mutex each time.
///
/// It has to be called before anything else of SQLite's; later it does nothing.
static inline int metro_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
