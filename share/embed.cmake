# Writes a C++ file that holds the given files as byte arrays: cmake -DFILES= -DPATHS= -DOUT= -P embed.cmake
set(arrays "")
set(rows "")
set(index 0)
foreach(file path IN ZIP_LISTS FILES PATHS)
  file(READ ${path} bytes HEX)
  file(SIZE ${path} size)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
  # Literals of at most 1,000 bytes each keep compilers content; adjacent ones join.
  string(LENGTH "${bytes}" length)
  set(literal "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${bytes}" ${at} 4000 part)
    string(APPEND literal "\n    \"${part}\"")
    math(EXPR at "${at} + 4000")
  endwhile()
  if(literal STREQUAL "")
    set(literal "\"\"")
  endif()
  string(APPEND arrays "const char file_${index}[] = ${literal};\n")
  string(APPEND rows "    {\"${file}\", std::string_view(file_${index}, ${size})},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUT} "// Written by share/embed.cmake.\n#include \"share.h\"\n
namespace collab {\nnamespace {\n${arrays}
const SharedFile files[] = {\n${rows}};\n}  // namespace
std::span<const SharedFile> shared_files() { return files; }\n}  // namespace collab\n")
