// Operations as rows: beginning, storing, finding. Turning them round is in revert.cpp, the bytes
// of a changeset in changes.cpp.
#include "store/journal.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "store/changes.h"
#include "store/schema.h"
#include "store/stored_changes.h"

namespace collab {

struct Operation::Recording {
  struct Delete {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
  };

  Recording(Db& db_, OperationStart start_)
      : db(db_), start(std::move(start_)), transaction(db_, Transaction::Mode::write) {
    session.reset(start_recording(db.handle()));
  }

  Db& db;
  OperationStart start;
  std::string summary;
  std::optional<Id> reverts;
  bool kept = false;
  bool forgets = false;
  Transaction transaction;
  std::unique_ptr<sqlite3_session, Delete> session;  // goes before the transaction is rolled back
};

Operation::Operation(Db& db, OperationStart start)
    : recording_(std::make_unique<Recording>(db, std::move(start))) {}

Operation::~Operation() = default;

Id Operation::number() const {
  return recording_->db.integer("SELECT seq FROM sqlite_sequence WHERE name = 'operation'")
             .value_or(0) +
         1;
}

void Operation::summarise(std::string_view words) {
  if (!recording_->summary.empty()) recording_->summary += ", ";
  recording_->summary += words;
}

void Operation::reverts(Id number) {
  recording_->reverts = number;
  recording_->kept = true;
}

bool Operation::turns_back() const { return recording_->reverts.has_value(); }

void Operation::forget() { recording_->forgets = true; }

bool Operation::forgets() const { return recording_->forgets; }

void Operation::keep() { recording_->kept = true; }

bool Operation::changed() const {
  return recording_->kept || sqlite3session_isempty(recording_->session.get()) == 0;
}

std::vector<RowChange> Operation::changes() const {
  Db& db = recording_->db;
  return read_changes(db, recorded_changes(db.handle(), recording_->session.get()));
}

namespace {

constexpr std::string_view insert_operation_sql = R"sql(
  INSERT INTO operation (at, user, verb, summary, as_of, schema_version, reverts, changes,
                         fingerprint)
  VALUES (:at, :user, :verb, :summary, :as_of, :schema_version, :reverts, :changes, :fingerprint)
)sql";

constexpr std::string_view operation_sql = R"sql(
  SELECT number,
         at,
         user,
         verb,
         summary,
         reverts,
         reverted_by,
         purged_by
  FROM operation
)sql";

LoggedOperation read_operation(Statement& row) {
  return {row.integer(0), row.integer(1),    row.text(2),       row.text(3),
          row.text(4),    row.integer_or(5), row.integer_or(6), row.integer_or(7)};
}

}  // namespace

std::optional<Id> Operation::commit() {
  Recording& recording = *recording_;
  const std::string changes =
      recording.forgets ? std::string()
                        : recorded_changes(recording.db.handle(), recording.session.get());
  if (changes.empty() && !recording.kept) return std::nullopt;
  Statement insert =
      recording.db.query(insert_operation_sql, {{":at", recording.start.now},
                                                {":user", recording.start.user},
                                                {":verb", recording.start.verb},
                                                {":summary", recording.summary},
                                                {":as_of", recording.start.as_of},
                                                {":schema_version", newest_schema()},
                                                {":reverts", recording.reverts},
                                                {":fingerprint", fingerprint(changes)}});
  const Id number_now = number();
  insert.bind_blob(":changes", changes);
  insert.step();
  insert.reset();
  recording.session.reset();
  recording.transaction.commit();
  return number_now;
}

std::vector<LoggedOperation> logged_operations(Db& db, std::optional<int> limit) {
  Statement rows = db.query(fmt::format("{} ORDER BY number DESC LIMIT :limit", operation_sql),
                            {{":limit", limit.value_or(-1)}});
  std::vector<LoggedOperation> found;
  while (rows.step()) found.push_back(read_operation(rows));
  return found;
}

int operation_count(Db& db) {
  return static_cast<int>(db.integer("SELECT count(*) FROM operation").value_or(0));
}

LoggedOperation find_operation(Db& db, Id number) {
  Statement row =
      db.query(fmt::format("{} WHERE number = :number", operation_sql), {{":number", number}});
  if (!row.step()) {
    throw Error(Kind::not_found, fmt::format("there is no operation {}", number),
                "collab log lists them");
  }
  return read_operation(row);
}

std::vector<RowChange> changes_of(Db& db, Id number) {
  return read_changes(db, stored_changes(db, number));
}

bool in_force(Db& db, Id number) {
  return db.any("SELECT 1 FROM operation WHERE number = :number AND reverted_by IS NULL",
                {{":number", number}});
}

}  // namespace collab
