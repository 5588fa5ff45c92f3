// The bounds of a document, checked before a parser sees it: cmark-gfm takes minutes and gigabytes
// for some small texts.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// The document as UTF-8 with LF line ends, without a byte-order mark and without the data of
/// embedded images. Throws Error(input) with the place where a bound is exceeded.
std::string bounded_text(std::string_view bytes, const std::string& file);

}  // namespace collab
