// Reads one block of a document: goes through its lines, tells by the template what each is, and
// hands it to the reader of its kind.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/read/action_reader.h"
#include "document/read/blocks.h"
#include "document/read/collector.h"
#include "document/read/decision_reader.h"
#include "document/read/topic_reader.h"
#include "document/sheet/labels.h"
#include "document/words/attendance.h"
#include "document/words/decision_words.h"
#include "document/words/listed_person.h"

namespace collab {

class BlockReader {
 public:
  BlockReader(const Document& document, const Block& block, ReadingCollector& collector,
              const KnownMeeting& meeting, const ReadContext& context);
  void run();

 private:
  /// A label whose lines may go on below it.
  struct Open {
    Field field = Field::none;
    std::string prompt;
    int depth = 0;
    bool in_bullet = false;
    bool filled = false;
  };
  /// Where lines stand: what a table's cell leaves as it was.
  struct Place {
    std::size_t section = 0;
    Field meaning = Field::none;
    std::optional<int> level;
    std::optional<Open> open;
    bool bullets_seen = false;
    int bullet_depth = 0;
    ReadingCollector::Seen seen;
  };
  void enter_cell(const DocLine& line);
  void look_ahead(const DocLine& line);
  void learn_sender(std::string_view line);
  void learn_legend(std::string_view line);
  bool read_office(const Entry& entry);
  void seat_officers();
  void claim_numbers();
  void read_line(std::size_t index);
  void read_entry(const Entry& entry);
  std::vector<Entry> entries_of(std::size_t index) const;
  struct InlineHeading {
    std::size_t section = 0;
    Part value;
  };
  std::optional<InlineHeading> inline_heading(const Part& text) const;
  std::optional<InlineHeading> sentence_of_names(const Part& text) const;
  bool ends_in_name(std::string_view text) const;
  std::vector<Entry> labelled_sentences(const Entry& entry) const;
  bool names_known_action(const Entry& entry) const;
  bool is_prose(const Entry& entry) const;
  bool talks_below_names(const Entry& entry) const;
  bool speaks_otherwise(const Entry& entry) const;
  bool read_out_of_place(const Entry& entry);
  void leave_section(const Entry& entry);
  bool says_no_meeting(const Entry& entry);
  bool begins_section(const Entry& entry);
  bool above_title(const Entry& entry) const;
  bool read_inline(const Entry& entry);
  bool stands_alone(const Entry& entry) const;
  bool ends_section(const Entry& entry) const;
  bool shouts(const Entry& entry) const;
  bool closes_others(const Entry& entry);
  bool has_lines_below(const Entry& entry) const;
  bool remarks_on_actions(const Entry& entry) const;
  bool read_by_shape(const Entry& entry);
  bool takes_on(const Entry& entry) const;
  bool read_promises(const Entry& entry);
  bool read_arrow(const Entry& entry);
  bool read_assigned(const Entry& entry);
  bool read_outcome(const Entry& entry);
  std::vector<At<Decision>>::iterator decision_of(const DocLine& line);
  void read_decided(const Entry& entry, const DecidedPart& part);
  bool promises(std::string_view text) const;
  bool read_as_told(const Entry& entry);
  void ask_what_it_is(const Entry& entry, std::string_view doubt, std::string hint);
  bool ask_where_it_belongs(const Entry& entry);
  bool ask_about_action(const Entry& entry);
  bool ask_about_decision(const Entry& entry);
  void read_label(const Entry& entry, const LabelMatch& match);
  bool read_opening(const Entry& entry, const LabelMatch& match, const Open& open);
  void read_one_line(const Entry& entry, const LabelMatch& match, const Open& open);
  void read_content(const Entry& entry);
  bool belongs_to_open(const Entry& entry) const;
  void read_open(const Entry& entry);
  void read_head_line(const Entry& entry);
  void read_celebration(const Entry& entry);
  void read_carried(const Entry& entry);
  void read_topic(const Entry& entry);
  void read_decision(const Entry& entry);
  void read_next_step(const Entry& entry);
  void read_disagreement(const Entry& entry);
  void read_passed_on(const Entry& entry);
  void read_shared(const Entry& entry);
  bool read_heard(const Entry& entry);
  void read_people_of(const Entry& entry, const LabelMatch& match);
  void read_person(const Entry& entry, Field field, const Part& value);
  bool read_time_and_place(const Entry& entry);
  void read_place(const Entry& entry, const Part& value);
  void read_attendance(const Entry& entry, const Part& value);
  std::string told_presence(const std::vector<Doubt>& doubts, std::size_t at) const;
  Presence presence_here() const;
  bool is_guest(const std::string& name) const;
  void read_strangers(const Entry& entry, std::size_t begin, AttendanceSaid& said);
  void read_listed(const Entry& entry);
  void read_name_line(const Entry& entry);
  bool read_listed_person(const Entry& entry);
  /// People who stand in lines of their own, [first, end): how many lines, whom the school knows.
  struct NamesList {
    std::size_t first = 0;
    std::size_t end = 0;
    int lines = 0;
    int known = 0;
    int marked = 0;
    int told = 0;
    bool were_there = false;
  };
  NamesList names_from(std::size_t first) const;
  bool is_introduced(std::size_t first) const;
  bool heads_a_group(const Entry& entry) const;
  void read_head_of_group(const Entry& entry);
  void ask_about_names(const Entry& entry, const std::string& about);
  bool read_list_of_names(const Entry& entry);
  bool read_line_of_names(const Entry& entry);
  bool read_name_of_list(const Entry& entry);
  bool lacks_the_mark(const Entry& entry, const ListedPerson& one);
  void read_attendance_row(const Entry& entry);
  /// The columns of a list in which people sign.
  struct SignIn {
    std::size_t name = 0;
    std::vector<std::size_t> signatures;
    bool nobody = false;  ///< nobody has signed
  };
  /// What a row's cells say of whoever it names, and whether they say anything.
  struct PresenceInRow {
    std::optional<Presence> state;
    bool said = false;
  };
  void read_sign_in_head(const Entry& entry);
  bool is_signed(const std::vector<Part>& cells) const;
  PresenceInRow presence_in_row(const std::vector<Part>& cells, std::size_t name) const;
  bool read_unsigned(const Entry& entry);
  void finish_attendance();
  void set_presence(const Entry& entry, const At<Attendance, std::size_t>& said);
  void read_focus(const Entry& entry, const LabelMatch& match);
  void read_next(const Entry& entry, const Part& value);
  void add_text(const Entry& entry, Field field, const std::string& prompt, const Part& value);
  Part whole(const Entry& entry) const;
  static std::string with_addresses(const Entry& entry, const Part& value);

  const Document& document_;
  const Block& block_;
  ReadingCollector& collector_;
  const KnownMeeting& meeting_;
  People people_;
  DayView view_;
  Labels labels_;
  ActionReader actions_;
  DecisionReader decisions_;
  TopicReader topics_;
  Strangers strangers_;
  std::size_t section_ = 0;
  bool any_heading_ = false;
  Field meaning_ = Field::none;
  std::optional<Open> open_;
  int cell_ = 0;                ///< of a table, in which lines stand now; 0: in none
  Place around_table_;          ///< what lines below the table go on with
  bool lists_actions_ = false;  ///< some part of the document is for actions
  bool lists_people_ = false;   ///< some part of it says who was there
  bool lists_away_ = false;     ///< some part of it says who was not
  NamesList names_;             ///< the list that is being read, and
  NamesList marks_;             ///< the one whose marks are known
  bool listed_ = false;         ///< somebody was listed as present, so that others were not
  bool everyone_ = false;
  bool bullets_seen_ = false;  ///< the section that lists people has bullets
  std::optional<int> level_;   ///< of the heading that began the section; nothing: no heading
  bool nobody_ = false;
  bool items_seen_ = false;    ///< the section that lists things has bullets, boxes or arrows
  bool signed_ = false;        ///< two dashes stand above: what follows signs a mail
  bool behind_break_ = false;  ///< a rule across the page stands above, in a section
  int bullet_depth_ = 0;       ///< of the bullet that began the section; 0: something else did
  bool deeper_seen_ = false;   ///< below which deeper ones were read
  std::vector<Id> not_noted_;
  std::vector<ReadPerson> officers_;  ///< those who served, by the head
  SignIn sign_in_;
  bool asked_who_signed_ = false;
  std::optional<Spot> attendance_at_;
};

}  // namespace collab
