// Writes a meeting's document from its template; see write.h. How single facts are said is in
// phrases.cpp.
#include "document/sheet/write.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/text.h"
#include "document/sheet/phrases.h"
#include "document/text/escape.h"

namespace collab {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
  Lines lines;
  for (const auto line : split(text, '\n')) {
    if (!trim(line).empty()) lines.push_back(escape_markdown(line));
  }
  return lines;
}

class Writer {
 public:
  Writer(const Agenda& agenda, const SheetTemplate& sheet) : agenda_(agenda), sheet_(sheet) {
    view_.meeting = agenda.date;
    view_.order = DateOrder::mdy;
    if (agenda.next) view_.next_meeting = agenda.next->on;
  }

  std::string run() {
    for (const auto& line : sheet_.lines) write_line(line);
    return std::move(text_);
  }

 private:
  void write_line(const TemplateLine& line) {
    if (line.kind == TemplateLine::Kind::blank) {
      blank_ = true;
    } else if (line.kind == TemplateLine::Kind::heading) {
      write_heading(line);
    } else if (line.pieces.size() == 1 && is_list(line.pieces.front().field)) {
      const auto& piece = line.pieces.front();
      const auto entries = list_lines(agenda_, piece.field, view_);
      for (const auto& entry : entries) put(mark(line) + piece.source + entry);
      if (entries.empty() && !left_out(piece) &&
          (piece.field == Field::passed_on || piece.field == Field::shared))
        put(mark(line) + std::string{trim(piece.source)});
    } else {
      write_fields(line);
    }
  }

  static std::string mark(const TemplateLine& line) {
    return line.kind == TemplateLine::Kind::bullet ? "- " : "";
  }

  void put(const std::string& line) {
    if (!pending_.empty()) {
      const auto heading = std::exchange(pending_, {});
      blank_ = true;
      put(heading);
      blank_ = true;
    }
    if (blank_ && !text_.empty()) text_ += '\n';
    blank_ = false;
    text_ += line + '\n';
  }

  void write_heading(const TemplateLine& line) {
    pending_.clear();
    std::string heading(static_cast<std::size_t>(line.level), '#');
    heading += ' ';
    for (const auto& piece : line.pieces) heading += piece.source + value_of(piece.field);
    heading = std::string{trim(heading)};
    if (line.optional) {
      pending_ = heading;
    } else {
      put(heading);
    }
    if (line.section == Field::answer) write_lines(answer_to(prompt_of(line)), "- ");
    if (line.section == Field::evidence) write_lines(lines_of(agenda_.evidence.value_or("")), "- ");
    if (line.section == Field::noticed) write_lines(lines_of(agenda_.noticed.value_or("")), "- ");
    if (line.section == Field::connection)
      write_lines(lines_of(agenda_.connection.value_or("")), "- ");
  }

  void write_lines(const Lines& lines, const std::string& mark) {
    if (lines.empty()) return;
    blank_ = true;
    for (const auto& line : lines) put(mark + line);
    blank_ = true;
  }

  /// A line with labels and values, or nothing where it would say nothing.
  void write_fields(const TemplateLine& line) {
    if (std::any_of(line.pieces.begin(), line.pieces.end(),
                    [&](const auto& p) { return left_out(p); })) {
      return;
    }
    // What announces the next meeting closes the sheet, not the section above it.
    if (line.pieces.front().field == Field::next) pending_.clear();
    if (line.pieces.size() == 1 && is_long(line.pieces.front().field)) {
      write_long(line);
      return;
    }
    std::string text;
    bool says_something = false;
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
      const auto& piece = line.pieces[i];
      auto value = value_of(piece.field);
      const bool last = i + 1 == line.pieces.size();
      says_something =
          says_something || !value.empty() || piece.field == Field::none || is_label(piece, i);
      if (value.empty() && piece.field != Field::none) {
        if (!last) value = "___";
        // ", room 204" without a room leaves no comma behind.
        if (last && !is_label(piece, i)) break;
      }
      text += piece.source + value;
    }
    if (says_something) put(mark(line) + std::string{trim(text)});
  }

  /// Words before a placeholder that stay while nothing is filled in, unlike ", " before a place.
  static bool is_label(const TemplatePiece& piece, std::size_t index) {
    const auto words = trim(piece.literal);
    return words.ends_with(':') || (index == 0 && !words.empty());
  }

  void write_long(const TemplateLine& line) {
    const auto& piece = line.pieces.front();
    const auto lines = long_value(piece.field, line);
    const auto label = mark(line) + std::string{trim(piece.source)};
    if (lines.size() < 2) {
      put(label + (lines.empty() ? "" : " " + lines.front()));
      return;
    }
    put(label);
    const bool bullet = line.kind == TemplateLine::Kind::bullet;
    blank_ = !bullet;
    for (const auto& entry : lines) put((bullet ? "  - " : "- ") + entry);
    if (!bullet) blank_ = true;
  }

  static bool is_long(Field field) {
    return field == Field::evidence || field == Field::noticed || field == Field::answer ||
           field == Field::connection;
  }

  Lines long_value(Field field, const TemplateLine& line) const {
    switch (field) {
      case Field::evidence:
        return lines_of(agenda_.evidence.value_or(""));
      case Field::noticed:
        return lines_of(agenda_.noticed.value_or(""));
      case Field::connection:
        return lines_of(agenda_.connection.value_or(""));
      default:
        return answer_to(prompt_of(line));
    }
  }

  Lines answer_to(const std::string& prompt) const {
    for (const auto& answer : agenda_.answers) {
      if (answer.prompt == prompt) return lines_of(answer.answer);
    }
    return {};
  }

  /// What only informs is left out where there is nothing; attendance is asked one way.
  bool left_out(const TemplatePiece& piece) const {
    switch (piece.field) {
      case Field::attendance:
        return agenda_.by_headcount;
      case Field::headcount:
        return !agenda_.by_headcount;
      case Field::goal:
        return !agenda_.goal;
      case Field::norms:
        return agenda_.norms.empty();
      case Field::agreement:
        return !agenda_.agreement;
      case Field::sides:
        return !agenda_.sides;
      case Field::clauses:
        return agenda_.clauses.empty();
      case Field::voices:
        return agenda_.voices.empty();
      case Field::items_by_side:
        return !agenda_.items_by_side;
      case Field::passed_on:
        return !agenda_.passes_on;
      case Field::shared:
        return !agenda_.shares;
      case Field::next:
        return !agenda_.next;
      case Field::connection:
        return piece.optional && !agenda_.connection;
      default:
        return piece.optional && value_of(piece.field).empty();
    }
  }

  std::string value_of(Field field) const {
    switch (field) {
      case Field::team:
        return escape_markdown(agenda_.team);
      case Field::date:
        return long_date(agenda_.date);
      case Field::meeting:
        return fmt::format("{}-M{}", escape_markdown(agenda_.school_code), agenda_.number);
      case Field::time:
        return time_words();
      case Field::place:
        return escape_markdown(agenda_.place.value_or(""));
      case Field::facilitator:
        return escape_markdown(agenda_.facilitator.value_or(""));
      case Field::recorder:
        return escape_markdown(agenda_.recorder.value_or(""));
      case Field::attendance:
        return attendance_phrase(agenda_, &shown);
      case Field::headcount:
        return headcount_phrase(agenda_.headcounts, &shown);
      case Field::goal:
        return escape_markdown(agenda_.goal.value_or(""));
      case Field::norms:
        return joined(agenda_.norms);
      case Field::sides:
        return escape_markdown(agenda_.sides.value_or(""));
      case Field::clauses:
        return joined(agenda_.clauses);
      case Field::voices:
        return joined(agenda_.voices);
      case Field::items_by_side:
        return escape_markdown(agenda_.items_by_side.value_or(""));
      case Field::agreement:
        return escape_markdown(agenda_.agreement.value_or(""));
      case Field::focus:
        return focus_words();
      case Field::own_action:
        return agenda_.no_next_step ? "none needed" : "";
      case Field::next:
        return next_words();
      default:
        return {};
    }
  }

  static std::string shown(std::string_view text) { return escape_markdown(text); }

  std::string time_words() const {
    if (!agenda_.start) return {};
    auto words = time_phrase(*agenda_.start);
    if (!agenda_.minutes) return words;
    const auto end = *agenda_.start + *agenda_.minutes;
    if (end >= 24 * 60) return fmt::format("{}, {} min", words, *agenda_.minutes);
    return words + " to " + time_phrase(end);
  }

  static std::string joined(const std::vector<std::string>& texts) {
    std::vector<std::string> words;
    for (const auto& text : texts) words.push_back(escape_markdown(text));
    return join(words, "; ");
  }

  std::string focus_words() const {
    std::string words;
    for (std::size_t i = 0; i < agenda_.focus.size(); ++i) {
      words += i == 0 ? "" : i + 1 == agenda_.focus.size() ? " and " : ", ";
      words += std::to_string(agenda_.focus[i]);
    }
    return words;
  }

  std::string next_words() const {
    if (!agenda_.next) return {};
    const auto day = long_date(agenda_.next->on);
    auto words = day.substr(0, day.rfind(','));
    if (agenda_.next->start) words += ", " + time_phrase(*agenda_.next->start);
    if (agenda_.next->facilitator) {
      words += ". Facilitator: " + escape_markdown(*agenda_.next->facilitator);
    }
    return words;
  }

  const Agenda& agenda_;
  const SheetTemplate& sheet_;
  DayView view_;
  std::string text_;
  std::string pending_;  ///< an optional heading that waits for a line
  bool blank_ = false;
};

}  // namespace

std::string write_document(const Agenda& agenda, const SheetTemplate& sheet) {
  return Writer(agenda, sheet).run();
}

}  // namespace collab
