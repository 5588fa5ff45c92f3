// Who was there, as plain text lists it: names that go on in the line below, roll calls in rows.
#pragma once
#include "document/text/markdown.h"

namespace collab {

/// The document with a list of names behind a label ("Governors: Ana Ruiz,") in one line with those
/// below that go on with it, and with a bullet for each person of a roll call: "Ana Ruiz - here
/// Ben Cole - absent" far apart in one line, or rows of "Arts ..... Ana Ruiz    present".
Document typed_rolls(Document document);

}  // namespace collab
