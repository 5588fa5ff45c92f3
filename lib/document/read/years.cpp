// Tells the years of a running document's days; see years.h.
#include "document/read/years.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "document/text/quoted.h"

namespace collab {
namespace {

/// A day of the document as far as it is known.
struct KnownDay {
  std::optional<Date> date;
  std::optional<ShortDay> brief;
};
using Dates = std::vector<Date>;

int year_of_day(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

/// The first of two years that follow each other: "2026-27", "2026/2027", "2026–27".
std::optional<int> school_year_in(std::string_view text) {
  for (std::size_t at = 0; at + 7 <= text.size(); ++at) {
    if (at > 0 && is_digit(text[at - 1])) continue;
    const auto first = number(text.substr(at, 4));
    if (!first || *first < 1990 || *first > 2150) continue;
    auto rest = text.substr(at + 4);
    std::size_t marks = 0;
    for (const std::string_view mark : {"-", "/", "–", " - ", " – ", " / "})
      if (rest.starts_with(mark)) marks = std::max(marks, mark.size());
    if (marks == 0) continue;
    rest.remove_prefix(marks);
    const auto digits = take_digits(rest);
    const auto second = number(digits);
    if (!second) continue;
    const int whole = digits.size() == 2 ? *first / 100 * 100 + *second : *second;
    if ((digits.size() == 2 || digits.size() == 4) && whole == *first + 1) return first;
  }
  return std::nullopt;
}

/// The school year that the lines above the first meeting or the file's name say.
std::optional<int> school_year_of(const std::vector<Block>& blocks, const Document& document) {
  constexpr std::size_t top_lines = 12;
  const auto end = std::min(std::max(blocks.front().first, std::size_t{3}), top_lines);
  for (std::size_t i = 0; i < std::min(end, document.lines.size()); ++i)
    if (const auto year = school_year_in(document.lines[i].text)) return year;
  return school_year_in(blocks.front().identity.file_stem);
}

/// The day in the school year that begins in the summer of `year`.
std::optional<Date> in_school_year(const ShortDay& day, int year) {
  constexpr int july = 7;
  return day.in(day.month >= july ? year : year + 1);
}

/// "'Wed 10/14' is a Tuesday in 2025"
void doubt_weekday(Block& block, int school_year) {
  ShortDay plain = *block.short_day;
  plain.weekday = 0;
  const auto date = in_school_year(plain, school_year);
  if (date)
    block.identity.doubt = fmt::format("{} is a {} in {}", quoted(block.identity.day_words),
                                       weekday_name(weekday(*date)), year_of_day(*date));
}

/// All days, if the first is in `year` and the others follow without a gap of a year: upwards or
/// downwards in time. Nothing where one does not fit.
std::optional<Dates> follow(const std::vector<KnownDay>& days, int year, bool upwards) {
  Dates dates;
  for (const auto& each : days) {
    std::optional<Date> date = each.date;
    if (!date && dates.empty()) date = each.brief->in(year);
    if (!date && !dates.empty()) {
      const Date last = dates.back();
      const int from = year_of_day(last);
      const auto plain = make_date(from, each.brief->month, each.brief->day);
      const bool behind = plain && (upwards ? *plain < last : *plain > last);
      date = each.brief->in(from + (behind ? (upwards ? 1 : -1) : 0));
    }
    if (!date) return std::nullopt;
    const bool in_order =
        dates.empty() || (upwards ? *date >= dates.back() : *date <= dates.back());
    if (!in_order) return std::nullopt;
    dates.push_back(*date);
  }
  return dates;
}

Days span_of(const Dates& dates) {
  const auto [least, most] = std::minmax_element(dates.begin(), dates.end());
  return *most - *least;
}

/// True where one of the meetings was on a day, or in the week of one that only says its week.
bool has_day(const std::vector<KnownDay>& days, const Dates& dates, Date day) {
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const bool in_week =
        days[i].brief && days[i].brief->of_week && dates[i] < day && day < dates[i] + Days{7};
    if (dates[i] == day || in_week) return true;
  }
  return false;
}

/// What the order of the days, those with a year, weekdays and --date leave; of several the one
/// that takes the least time, where it takes a year less than the others.
std::optional<Dates> told_by_order(const std::vector<KnownDay>& days, const YearView& view) {
  constexpr int years_back = 4;
  constexpr Days ahead{120};
  std::set<Dates> fitting;
  for (int year = year_of_day(view.today) + 1; year >= year_of_day(view.today) - years_back - 1;
       --year) {
    for (const bool upwards : {true, false}) {
      const auto dates = follow(days, year, upwards);
      if (!dates) continue;
      const bool known = std::any_of(days.begin(), days.end(), [](auto& d) { return d.date; });
      const auto [least, most] = std::minmax_element(dates->begin(), dates->end());
      const bool recent = known || *least >= view.today - Days{365 * years_back};
      if (view.told ? has_day(days, *dates, *view.told) : recent && *most <= view.today + ahead)
        fitting.insert(*dates);
    }
  }
  if (fitting.empty()) return std::nullopt;
  const auto least =
      std::ranges::min_element(fitting, {}, [](const Dates& dates) { return span_of(dates); });
  constexpr Days most_of_a_year{330};
  const bool alone = std::all_of(fitting.begin(), fitting.end(), [&](const Dates& other) {
    return other == *least || span_of(other) >= span_of(*least) + most_of_a_year;
  });
  // Days of two school years, with nothing to say which, are not told.
  return alone ? std::optional(*least) : std::nullopt;
}

void tell_brief_days(std::vector<Block>& blocks, const Document& document, const YearView& view) {
  std::vector<KnownDay> days;
  for (const auto& block : blocks) {
    if (!block.identity.date && (!block.short_day || block.short_day->unclear)) return;
    days.push_back({block.identity.date, block.short_day});
  }
  std::optional<Dates> told;
  if (const auto year = school_year_of(blocks, document)) {
    told = Dates{};
    for (std::size_t i = 0; i < days.size(); ++i) {
      const auto date = days[i].date ? days[i].date : in_school_year(*days[i].brief, *year);
      if (!date) return doubt_weekday(blocks[i], *year);
      told->push_back(*date);
    }
  } else {
    told = told_by_order(days, view);
  }
  for (std::size_t i = 0; told && i < blocks.size(); ++i) blocks[i].identity.date = (*told)[i];
}

/// --date says the day of one of the meetings: the others keep their own.
void mark_others(std::vector<Block>& blocks, Date told) {
  const auto is_told = [told](const Block& block) {
    const auto& day = block.identity.date;
    return day &&
           (*day == told || (block.identity.of_week && *day < told && told < *day + Days{7}));
  };
  if (std::none_of(blocks.begin(), blocks.end(), is_told)) return;
  for (auto& block : blocks) block.identity.beside_told = !is_told(block);
}

}  // namespace

void tell_years(std::vector<Block>& blocks, const Document& document, const YearView& view) {
  const bool brief = std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
    return block.short_day && !block.identity.date;
  });
  if (brief && view.today != Date{}) tell_brief_days(blocks, document, view);
  if (view.told && blocks.size() > 1) mark_others(blocks, *view.told);
}

}  // namespace collab
