// The tour's school as structs, and what a context for reading its documents looks like.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "document/people/people.h"
#include "document/read/read.h"
#include "document/sheet/agenda.h"
#include "document/sheet/template.h"

namespace collab::test {

/// The day from its ISO form, which the tests write down correctly.
Date day(std::string_view iso_day);
/// Ana Ruiz 1, Ben Cole 2, Cy Ng 3, Dara Okafor 4 (the team); K. Wong 5, Rosa Alvarez 6.
std::vector<Person> tour_roster();
/// The agenda of M312 as the tour shows it.
Agenda tour_agenda();
/// M312 as the workspace knows it.
KnownMeeting tour_meeting();
/// A context in which every block is that meeting.
ReadContext context_of(const KnownMeeting& meeting, std::vector<Person> roster);
/// The one reading of a document of the tour's meeting.
Reading read_tour(std::string_view text);
/// A reading's facts as "key = value" lines, sorted by key; without topics, plan and shown lines.
std::string news(const Reading& reading);
/// All of its facts.
std::map<std::string, std::string> all_facts(const Reading& reading);
/// Its questions as "line:column: what", one a line.
std::string questions(const Reading& reading);
/// The document with a text replaced that stands in it exactly once.
std::string filled(std::string document, std::string_view old_text, std::string_view new_text);
/// Fails the test where a nonblank line of the text is in no reading's account.
void check_every_line_is_accounted_for(const std::string& text,
                                       const std::vector<Reading>& readings);

}  // namespace collab::test
