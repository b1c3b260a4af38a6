#include "store/schema.h"

#include <array>

namespace wazeh::store {
namespace {
constexpr std::string_view kFirst = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE chain(epoch TEXT PRIMARY KEY, seq INTEGER NOT NULL CHECK(seq >= 0), head TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE records(
  id INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE, token TEXT NOT NULL UNIQUE, epoch TEXT NOT NULL,
  seq INTEGER NOT NULL, type INTEGER NOT NULL, visit_ref TEXT NOT NULL, payload BLOB NOT NULL,
  payload_sha256 TEXT NOT NULL, jws TEXT NOT NULL, committed_ms INTEGER NOT NULL, UNIQUE(epoch, seq));
CREATE TABLE outbox(
  record_id TEXT PRIMARY KEY REFERENCES records(record_id), body BLOB NOT NULL, state TEXT NOT NULL DEFAULT 'pending'
    CHECK(state IN ('pending','quarantined','frozen','sent')),
  attempts INTEGER NOT NULL DEFAULT 0, refusals INTEGER NOT NULL DEFAULT 0, last_code TEXT NOT NULL DEFAULT '',
  wait_ms INTEGER NOT NULL DEFAULT 0, boot_id TEXT NOT NULL DEFAULT '', mono_ms INTEGER NOT NULL DEFAULT 0);
CREATE INDEX outbox_state ON outbox(state);
CREATE TABLE receipts(
  record_id TEXT PRIMARY KEY REFERENCES records(record_id), jws TEXT NOT NULL, status INTEGER NOT NULL,
  received_ms INTEGER NOT NULL);
CREATE TABLE audit(id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL,
  hash TEXT NOT NULL);
CREATE TABLE day(one INTEGER PRIMARY KEY CHECK(one = 1), date TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE other_day(digest TEXT PRIMARY KEY, date TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE policy(sha256 TEXT PRIMARY KEY, place INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE visit_state(visit_ref TEXT PRIMARY KEY, state INTEGER NOT NULL, reason TEXT NOT NULL,
  at_ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE walk_ins(visit_ref TEXT PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE tries(name TEXT PRIMARY KEY, count INTEGER NOT NULL, wait_ms INTEGER NOT NULL, boot_id TEXT NOT NULL,
  mono_ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE calls(call_id TEXT PRIMARY KEY, state INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE outgoing(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK(kind IN ('call','walk_in','state')),
  about TEXT NOT NULL, bytes BLOB NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, refusals INTEGER NOT NULL DEFAULT 0,
  wait_ms INTEGER NOT NULL DEFAULT 0, boot_id TEXT NOT NULL DEFAULT '', mono_ms INTEGER NOT NULL DEFAULT 0,
  UNIQUE(kind, about));
CREATE TRIGGER records_kept BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER records_fixed BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'records are fixed'); END;
CREATE TRIGGER receipts_fixed BEFORE UPDATE ON receipts BEGIN SELECT RAISE(ABORT, 'receipts are fixed'); END;
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'the outbox is kept'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is kept'); END;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is fixed'); END;
)sql";

constexpr std::array<sqlite::Migration, 1> kSchema{{{kFirst}}};
} // namespace

std::span<const sqlite::Migration> schema()
{
    return kSchema;
}
} // namespace wazeh::store
