// Finds the meetings in a document; see blocks.h.
#include "document/read/blocks.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/dated.h"
#include "document/page/dated_lines.h"
#include "document/page/of_meeting.h"
#include "document/read/years.h"
#include "document/words/section_words.h"
#include "document/words/title_words.h"

namespace collab {
namespace {

/// A title stands close above the number that belongs to it.
constexpr std::size_t title_distance = 6;

class Splitter {
 public:
  Splitter(const Document& document, const std::string& file, std::optional<DateOrder> order)
      : lines_(document.lines), stem_(stem_of(file)), order_(order), days_(document.lines, order) {
    bool of_actions = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (const auto number = number_said(lines_[i])) numbers_.emplace_back(i, *number);
      of_actions = of_actions || section_kind(lines_[i].text) == SectionKind::actions;
      if (of_actions && lines_[i].kind == DocLine::Kind::paragraph && !lines_[i].bold) continue;
      if (labels_another_day(lines_[i].text.substr(0, lines_[i].text.find(':')))) continue;
      auto title = title_of(lines_[i], order_);
      // Without a year a day would be guessed from nothing, and further down it is of something
      // else.
      const bool early = i < title_distance;
      if (title && (title->day || early) && (!title->day_first || early))
        titles_.emplace_back(i, std::move(*title));
    }
  }

  std::vector<Block> run() {
    for (const auto& [at, number] : numbers_) add_numbered(at, number);
    for (const auto& [at, title] : titles_) add_titled(at, title);
    std::sort(blocks_.begin(), blocks_.end(), [](auto& a, auto& b) { return a.first < b.first; });
    if (blocks_.size() < 2 && numbers_.empty()) add_parts();
    if (blocks_.empty()) blocks_.push_back(unnamed());
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      auto& block = blocks_[i];
      block.below = i + 1 < blocks_.size() ? blocks_[i + 1].first : lines_.size();
      block.last = end_of_text(block.first, block.below);
      block.identity.file_stem = stem_;
      block.alone = blocks_.size() == 1;
      block.above = i == 0 ? 0 : block.first;
      if (blocks_.size() == 1) date_alone(block);
    }
    return std::move(blocks_);
  }

 private:
  /// A rule across the page ends a block where the line that announces the next meeting stands
  /// before it, and in a sheet with a number where no heading comes after it: what follows are
  /// older notes. Elsewhere it only divides.
  std::size_t end_of_text(std::size_t first, std::size_t last) const {
    for (std::size_t i = first + 1; i < last; ++i) {
      // Right below a line it is that line's underline.
      const bool alone = lines_[i].line > lines_[i - 1].last_line + 1;
      if (!lines_[i].is_break || !alone) continue;
      const bool announced =
          after_words(part_of(lines_[i - 1].text), "next") != std::string_view::npos;
      const auto end = lines_.begin() + static_cast<std::ptrdiff_t>(last);
      const bool heading_follows = std::any_of(
          lines_.begin() + static_cast<std::ptrdiff_t>(i), end,
          [](const DocLine& line) { return line.kind == DocLine::Kind::heading || line.bold; });
      if (announced || (!heading_follows && !numbers_.empty())) return i;
    }
    return last;
  }

  /// The day of the only block, where its title does not say it: in its head, else in the file's
  /// name. Where both say one, the reader is told both.
  void date_alone(Block& block) const {
    auto& identity = block.identity;
    const auto named = date_in(stem_);
    if (!identity.date) {
      const auto head = days_.of_head();
      if (head) {
        identity.at = {lines_[head->line].line, 1};
        block.title = head->line;
        identity.in_title = has_label(*head);
      } else if (!titles_.empty()) {
        take_title(block, titles_.front());
      } else if (const auto brief = days_.of_head_without_year(); brief && !named) {
        identity.at = {lines_[brief->line].line, 1};
        block.title = brief->line;
        take_day(block, *brief);
      }
      identity.date = head ? std::optional(head->day) : named;
    }
    if (!identity.number) name_team(identity);
    date_of_mail(block);
    if (named && named != identity.date && !identity.number) identity.file_date = named;
  }

  /// A mail says when it was sent; the meeting that it tells of may have been some days before.
  void date_of_mail(Block& block) const {
    auto& identity = block.identity;
    if (!identity.date || block.title >= lines_.size()) return;
    const std::string_view line = lines_[block.title].text;
    const auto label = line.substr(0, line.find(':'));
    const bool mail = block.title > 0 && tells_sender(lines_[0].text);
    if (!tells_when_sent(label) && !(mail && is_head_label(label))) return;
    if (const auto met = days_.before_sent({block.title, *identity.date, ""})) {
      identity.date = met->day;
      identity.at = {lines_[met->line].line, 1};
    }
  }

  /// A day without its year, or one that cannot be told, is the title's all the same.
  void take_title(Block& block, const std::pair<std::size_t, TitleWords>& title) const {
    auto& identity = block.identity;
    block.title = title.first;
    identity.at = {lines_[title.first].line, 1};
    identity.title = title.second.team;
    identity.day_words = title.second.day_words;
    identity.doubt = title.second.doubt;
    block.short_day = short_day(identity.day_words, order_);
  }

  /// Whose meeting it was, where the line with the day does not say it: what a label of the head
  /// says, else the document's first heading.
  void name_team(Identity& identity) const {
    constexpr std::size_t head_lines = 15;
    for (std::size_t i = 0; i < std::min(lines_.size(), head_lines); ++i) {
      if (section_kind(lines_[i].text)) break;
      if (auto team = team_labelled(lines_[i].text)) {
        identity.title = std::move(*team);
        return;
      }
    }
    if (!bare_team(identity.title, {}).empty()) return;
    for (std::size_t i = 0; i < std::min(lines_.size(), title_distance); ++i) {
      const bool top = lines_[i].level == 1 || (lines_[i].bold && i == 0);
      if (!top || section_kind(lines_[i].text)) continue;
      const auto said = title_of(lines_[i], order_);
      identity.title = said ? said->team : lines_[i].text;
      return;
    }
  }

  /// Several meetings under headings of their own: "Meeting 1" and "Meeting 2", or headings and
  /// bold lines of one kind that say the same but for the day. "The trip of May 5" is no meeting.
  void add_parts() {
    const auto head = days_.of_head();
    const auto day = head ? std::optional(head->day) : date_in(stem_);
    std::vector<std::vector<DatedLine>> groups;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const auto& line = lines_[i];
      const bool heading = line.kind == DocLine::Kind::heading;
      if (!heading && !line.bold && !leads_below_a_rule(i)) continue;
      auto part = days_.at(i);
      if (!part) part = part_without_year(i, head);
      if (heading && numbers_a_meeting(line.text) && ((part && !part->brief) || day))
        part = DatedLine{i, part ? part->day : *day, "meeting"};
      else if (part && !part->brief && !may_be_part(*part))
        continue;
      if (!part) continue;
      const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& each) {
        return are_alike(each.front(), *part);
      });
      if (group == groups.end())
        groups.push_back({*part});
      else
        group->push_back(*part);
    }
    const auto parts = std::find_if(groups.begin(), groups.end(),
                                    [](const auto& each) { return each.size() > 1; });
    if (parts == groups.end()) return;
    blocks_.clear();
    for (const auto& part : *parts) {
      auto block = unnamed();
      block.title = block.first = part.line;
      block.identity.at = {lines_[part.line].line, 1};
      if (part.brief)
        take_day(block, part);
      else
        block.identity.date = part.day;
      block.identity.in_title = true;
      blocks_.push_back(std::move(block));
    }
  }

  /// "3/12/26 lunch meeting" right below a rule across the page: how a plain log begins its parts.
  bool leads_below_a_rule(std::size_t at) const {
    if (at == 0 || !lines_[at - 1].is_break || lines_[at].kind != DocLine::Kind::paragraph)
      return false;
    const auto part = days_.at(at);
    return part && part->before.empty();
  }

  /// A heading of a running document whose day has no year, unless the document says elsewhere when
  /// its one meeting was. "Unit 1/2" is none: before such numbers only words stand that go with a
  /// meeting.
  std::optional<DatedLine> part_without_year(std::size_t line,
                                             const std::optional<DatedLine>& head) const {
    if (date_in(stem_)) return std::nullopt;
    // "Sept 30" below a first heading that says its year as well.
    const bool like_title = !blocks_.empty() && lines_[line].kind == DocLine::Kind::heading &&
                            blocks_.front().title < lines_.size() &&
                            lines_[blocks_.front().title].kind == DocLine::Kind::heading &&
                            lines_[blocks_.front().title].level == lines_[line].level &&
                            days_.at(blocks_.front().title);
    if (!blocks_.empty() && !like_title) return std::nullopt;
    if (head && lines_[head->line].kind != DocLine::Kind::heading && !lines_[head->line].bold)
      return std::nullopt;
    auto found = days_.without_year_at(line);
    if (!found) return std::nullopt;
    const auto& text = lines_[line].text;
    const auto day =
        std::string_view(text).substr(found->brief->begin, found->brief->end - found->brief->begin);
    const bool numbers = day.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    if (numbers && !bare_team(found->before, {}).empty()) return std::nullopt;
    return found;
  }

  void take_day(Block& block, const DatedLine& line) const {
    const auto& day = *line.brief;
    block.short_day = day;
    block.identity.day_words = lines_[line.line].text.substr(day.begin, day.end - day.begin);
    block.identity.of_week = day.of_week;
  }

  /// Where the document's title says the day, other lines with a day are of what was talked about,
  /// unless they are like the title.
  bool may_be_part(const DatedLine& line) const {
    if (blocks_.empty()) return true;
    const auto title = days_.at(blocks_.front().title);
    return title && are_alike(*title, line);
  }

  static std::string_view bare_end(std::string_view text) {
    return text.substr(0, text.find_last_not_of(" ,:;-(|") + 1);
  }

  bool are_alike(const DatedLine& one, const DatedLine& other) const {
    const auto& first = lines_[one.line];
    const auto& second = lines_[other.line];
    const bool same_words = one.brief || other.brief
                                ? bare_team(one.before, {}) == bare_team(other.before, {})
                                : bare_end(one.before) == bare_end(other.before);
    return first.kind == second.kind && first.level == second.level && same_words;
  }

  Block unnamed() const {
    Block block;
    block.title = block.number = lines_.size();
    block.identity.at = {1, 1};
    return block;
  }

  void add_numbered(std::size_t at, const NumberSaid& number) {
    auto block = unnamed();
    block.number = block.first = at;
    block.identity.school = number.school;
    block.identity.number = number.number;
    block.identity.at = {lines_[at].line, 1};
    for (const auto& [where, title] : titles_) {
      if (where >= at || at - where > title_distance || is_taken(where)) continue;
      block.title = block.first = where;
      block.identity.title = title.team;
      block.identity.date = title.day;
    }
    blocks_.push_back(std::move(block));
  }

  bool is_taken(std::size_t line) const {
    return std::any_of(blocks_.begin(), blocks_.end(), [line](const Block& block) {
      return line >= block.first && line <= std::max(block.first, block.number);
    });
  }

  /// A heading of the first level with a day begins a block of its own; where the document has
  /// numbers, only behind the end of a block, since people paste other minutes into a sheet; other
  /// lines with a day only where the document has no number at all.
  void add_titled(std::size_t at, const TitleWords& title) {
    if (!title.day) return;
    const bool heading = lines_[at].kind == DocLine::Kind::heading && lines_[at].level == 1;
    const bool lone = numbers_.empty() && blocks_.empty() && at < title_distance;
    const bool taken = std::any_of(blocks_.begin(), blocks_.end(),
                                   [at = at](const Block& block) { return block.title == at; });
    if (taken || (!heading && !lone)) return;
    const bool pasted = !numbers_.empty() && at > numbers_.front().first && at > 0 &&
                        !lines_[at - 1].is_break && !announces_next(lines_[at - 1]);
    if (pasted) return;
    auto block = unnamed();
    block.title = block.first = at;
    block.identity.title = title.team;
    block.identity.date = title.day;
    block.identity.doubt = title.doubt;
    block.identity.in_title = true;
    block.identity.at = {lines_[at].line, 1};
    blocks_.push_back(std::move(block));
  }

  const std::vector<DocLine>& lines_;
  std::string stem_;
  std::optional<DateOrder> order_;
  DatedLines days_;
  std::vector<std::pair<std::size_t, NumberSaid>> numbers_;
  std::vector<std::pair<std::size_t, TitleWords>> titles_;
  std::vector<Block> blocks_;
};

/// Blocks of one day that have no number are its first, second ... meeting.
void number_parts(std::vector<Block>& blocks) {
  std::map<Date, int> of_day;
  const auto counts = [](const Block& block) {
    return block.identity.date && !block.identity.number;
  };
  for (auto& block : blocks)
    if (counts(block)) block.identity.part = ++of_day[*block.identity.date];
  for (auto& block : blocks)
    if (counts(block)) block.identity.parts = of_day[*block.identity.date];
}

}  // namespace

std::vector<Block> blocks_of(const Document& document, const std::string& file,
                             std::optional<DateOrder> order, const YearView& view) {
  auto blocks = Splitter(document, file, order).run();
  tell_years(blocks, document, view);
  number_parts(blocks);
  return blocks;
}

}  // namespace collab
