// What stands in a list of names and is no known name: a guest, what somebody is, a count.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "document/people/people.h"
#include "document/words/attendance_words.h"

namespace collab {

/// "Bob Smith (guest)", "guest Bob Smith", or anything in a list of guests.
std::optional<std::string> guest_in(std::string_view token, Presence group);

/// True for words that tell what the person before them is ("business manager, district office") or
/// count others ("5 members of the public"). In minutes that others wrote such words are many.
bool tells_only_who(std::string_view token, bool by_others);

/// Where a full name begins that ends the token, behind the words of an office: "Head of School
/// Judith Marr". npos where there is none.
std::size_t name_at_end(std::string_view token, const People& people);

/// "MH JT", "@Ana Ruiz @Ben Cole", "Ana Ruiz   Ben Cole": true where initials or an account stand
/// before another name, or a mark, or a name in full two blanks or more before another. `name` is
/// the text [begin, end).
bool another_follows(std::string_view text, std::size_t begin, std::size_t end,
                     const People& people);

/// "Ana Ruiz (K), Ben Cole (2nd), Cy Ng (principal)": true where two or more brackets of a line say
/// who people are and none says that they were away; then the others do as well.
bool brackets_tell_parts(std::string_view line);

/// The name alone of "Mars Lee (@mars)", where the brackets do not say that they were away.
std::string stranger_in(std::string_view token);

/// The bytes of "- at a training" at a place, up to the next name; 0 where no dash stands there.
std::size_t dashed_reason(std::string_view text, std::size_t at);

/// "Ana Ruiz @ana (TSC)": behind the account at a place, which is part of the name, unless it is
/// another's.
std::size_t after_account(std::string_view text, std::size_t at, const People& people);

}  // namespace collab
