#include "clinic/store/schema.h"

#include <array>

namespace wazeh::clinic {
namespace {
constexpr std::string_view kVersion1 = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE staff(
  id TEXT PRIMARY KEY, name TEXT NOT NULL, pin_hash TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1, added_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE devices(
  device_id TEXT PRIMARY KEY, name TEXT NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('pending', 'active', 'disabled')),
  code_sha256 TEXT NOT NULL, code_expires_ms INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
  csr_sha256 TEXT NOT NULL DEFAULT '', certificate TEXT NOT NULL DEFAULT '', tls_spki TEXT NOT NULL DEFAULT '',
  jwk TEXT NOT NULL DEFAULT '', epoch TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL, since TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE policies(
  sha256 TEXT PRIMARY KEY, policy_id TEXT NOT NULL, version INTEGER NOT NULL UNIQUE,
  effective_from TEXT NOT NULL, bytes BLOB NOT NULL, published_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE services(
  position INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, category TEXT NOT NULL,
  name TEXT NOT NULL, note TEXT NOT NULL,
  low INTEGER NOT NULL, expected INTEGER NOT NULL, high INTEGER NOT NULL,
  stages INTEGER NOT NULL, days_between INTEGER NOT NULL);
CREATE TABLE visits(
  position INTEGER PRIMARY KEY, visit_ref TEXT NOT NULL UNIQUE, date TEXT NOT NULL, code TEXT NOT NULL,
  state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', source TEXT NOT NULL, document TEXT NOT NULL,
  UNIQUE(date, code));
CREATE TABLE records(
  log_index INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE, device_id TEXT NOT NULL,
  epoch TEXT, seq INTEGER, prev TEXT, payload_sha256 TEXT NOT NULL, body BLOB NOT NULL,
  status TEXT NOT NULL CHECK(status IN ('accepted', 'quarantined')), reason TEXT NOT NULL,
  type TEXT NOT NULL, visit_ref TEXT NOT NULL, option TEXT NOT NULL, total INTEGER,
  received_at TEXT NOT NULL, receipt TEXT NOT NULL, log_hash TEXT NOT NULL,
  UNIQUE(device_id, epoch, seq));
CREATE INDEX records_by_visit ON records(visit_ref);
CREATE TABLE conflicts(
  id INTEGER PRIMARY KEY, record_id TEXT NOT NULL, device_id TEXT NOT NULL, payload_sha256 TEXT NOT NULL,
  body BLOB NOT NULL, received_at TEXT NOT NULL, UNIQUE(record_id, payload_sha256));
CREATE TABLE calls(
  call_id TEXT PRIMARY KEY, device_id TEXT NOT NULL, date TEXT NOT NULL, cursor INTEGER NOT NULL UNIQUE,
  state TEXT NOT NULL, document TEXT NOT NULL) WITHOUT ROWID;
)sql";

constexpr std::array kMigrations{sqlite::Migration{kVersion1}};
} // namespace

sqlite::Result<void> migrateStore(sqlite::Database &database)
{
    return sqlite::migrate(database, kMigrations.data(), kMigrations.size());
}
} // namespace wazeh::clinic
