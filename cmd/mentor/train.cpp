// collab mentor train: who had a mentor's training, or a different one.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/mentor/mentor.h"
#include "model/people/training.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr const char* usual_training = "mentoring";

struct Train {
  std::vector<std::string> people;
  std::optional<std::string> on, kind, topic;
  std::optional<int> minutes;
};

void declare_train(Options& options, Train& train) {
  options.arguments("PERSON", "who was trained", train.people, Value::person, 1);
  options.option("--on", "DATE", "the day (default: today)", train.on, Value::date);
  options.choice("--kind", "which kind (default: mentoring, which makes a trained mentor)",
                 train.kind, option_words(training_kinds()));
  options.text("--topic", "what it was about", train.topic);
  options.number("--minutes", "how long it took", train.minutes);
}

void run_train(Desk& desk, const Train& train) {
  Training training;
  training.kind = train.kind.value_or(usual_training);
  training.on_date = day_past(desk, train.on);
  training.topic = given_line(train.topic, "topic");
  training.minutes = train.minutes;
  std::vector<std::string> trained;
  for (const std::string& word : train.people) {
    const Person person = find_person(desk.db(), word);
    training.person = person.id;
    add_training(desk.db(), training);
    trained.push_back(person.handle);
  }
  desk.done(
      fmt::format("{} of {}", training.kind, count_of(std::ssize(trained), "person", "people")));
  desk.say(
      fmt::format("'{}' on {}: {}", training.kind, iso(training.on_date), join(trained, ", ")));
}

struct TrainList {
  std::optional<std::string> kind;
};

void declare_train_list(Options& options, TrainList& list) {
  options.choice("--kind", "only this kind", list.kind, option_words(training_kinds()));
}

void run_train_list(Desk& desk, const TrainList& list) {
  Table table{"mentor.train.list",
              "Trainings",
              {{"handle", "Handle", Type::reference},
               {"kind", "Kind"},
               {"on_date", "Day", Type::date},
               {"topic", "Topic"},
               {"minutes", "Minutes", Type::integer}},
              {}};
  for (const Training& each : trainings(desk.db())) {
    if (!each.person || (list.kind && each.kind != *list.kind)) continue;
    table.rows.push_back({handle_cell(desk.db(), each.person), each.kind, each.on_date,
                          cell(each.topic), cell(each.minutes)});
  }
  desk.show(table);
}

struct TrainRemove {
  std::string person, on;
};

void declare_train_remove(Options& options, TrainRemove& remove) {
  options.argument("PERSON", "whose training", remove.person, Value::person);
  options.argument("DATE", "its day", remove.on, Value::date);
}

void run_train_remove(Desk& desk, const TrainRemove& remove) {
  const Person person = find_person(desk.db(), remove.person);
  const Date day = desk.date(remove.on, desk.today);
  for (const Training& each : trainings(desk.db())) {
    if (each.person != person.id || each.on_date != day) continue;
    remove_training(desk.db(), each.id);
    desk.done("training of " + person.handle);
    desk.say(fmt::format("removed '{}' of {} on {}; undo with: collab undo", each.kind,
                         person.handle, iso(day)));
    return;
  }
  throw Error(Kind::not_found, fmt::format("'{}' had no training on {}", person.handle, iso(day)),
              "collab mentor train list");
}

constexpr Command mentor_train_rows[] = {
    {"mentor", "train", "note that people had a mentor's training", Needs::write,
     &bind<declare_train, run_train>},
    {"mentor", "train list", "who is trained, and who had which training", Needs::read,
     &bind<declare_train_list, run_train_list>},
    {"mentor", "train remove", "take back a training entered by mistake", Needs::write,
     &bind<declare_train_remove, run_train_remove>},
};

}  // namespace

extern const Verbs mentor_train_verbs = mentor_train_rows;

}  // namespace collab
