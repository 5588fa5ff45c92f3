# Finds what collab needs and says, for anything missing, which package brings it.

# Ends the configuration with the names under which Debian and Homebrew know the dependency.
function(collab_missing what debian homebrew)
  message(FATAL_ERROR "collab needs ${what}.\n"
          "  Debian, Ubuntu: apt-get install ${debian}\n"
          "  Homebrew:       brew install ${homebrew}")
endfunction()

# Finds a C library and its header; prefers the archive when COLLAB_STATIC is on. Makes collab::NAME.
function(collab_library name header library debian homebrew)
  find_path(COLLAB_${name}_INCLUDE ${header})
  if(COLLAB_STATIC)
    find_library(COLLAB_${name}_LIBRARY NAMES lib${library}.a ${library})
  else()
    find_library(COLLAB_${name}_LIBRARY NAMES ${library})
  endif()
  mark_as_advanced(COLLAB_${name}_INCLUDE COLLAB_${name}_LIBRARY)
  if(NOT COLLAB_${name}_INCLUDE OR NOT COLLAB_${name}_LIBRARY)
    collab_missing("${library} (${header})" ${debian} ${homebrew})
  endif()
  add_library(collab::${name} INTERFACE IMPORTED GLOBAL)
  target_include_directories(collab::${name} SYSTEM INTERFACE ${COLLAB_${name}_INCLUDE})
  target_link_libraries(collab::${name} INTERFACE ${COLLAB_${name}_LIBRARY})
endfunction()

collab_library(sqlite sqlite3.h sqlite3 libsqlite3-dev sqlite)
collab_library(cmark cmark-gfm.h cmark-gfm libcmark-gfm-dev cmark-gfm)
collab_library(cmark_extensions cmark-gfm-core-extensions.h cmark-gfm-extensions
               libcmark-gfm-extensions-dev cmark-gfm)
collab_library(utf8proc utf8proc.h utf8proc libutf8proc-dev utf8proc)

# libical is for one program beside collab, which is not built where it is missing. It is linked as the
# machine has it: its archive would bring thirty megabytes of ICU's data along.
find_path(COLLAB_ical_INCLUDE libical/ical.h)
find_library(COLLAB_ical_LIBRARY ical)
mark_as_advanced(COLLAB_ical_INCLUDE COLLAB_ical_LIBRARY)
set(COLLAB_ICAL OFF)
if(COLLAB_ical_INCLUDE AND COLLAB_ical_LIBRARY)
  set(COLLAB_ICAL ON)
  add_library(collab::ical INTERFACE IMPORTED GLOBAL)
  target_include_directories(collab::ical SYSTEM INTERFACE ${COLLAB_ical_INCLUDE})
  target_link_libraries(collab::ical INTERFACE ${COLLAB_ical_LIBRARY})
else()
  message(STATUS "without calendar import: libical is missing (Debian: libical-dev, Homebrew: libical)")
endif()

find_package(Threads REQUIRED)
target_link_libraries(collab::sqlite INTERFACE Threads::Threads ${CMAKE_DL_LIBS} m)
target_compile_definitions(collab::sqlite INTERFACE SQLITE_ENABLE_SESSION
                           SQLITE_ENABLE_PREUPDATE_HOOK)
target_link_libraries(collab::cmark_extensions INTERFACE collab::cmark)

# The journal needs SQLite's session extension; some builds of SQLite leave it out.
include(CheckCSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES collab::sqlite)
check_c_source_compiles("
#include <sqlite3.h>
int main(void) { return sqlite3session_create(0, 0, 0) + sqlite3changeset_invert(0, 0, 0, 0); }
" COLLAB_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT COLLAB_SQLITE_HAS_SESSION)
  collab_missing("SQLite with the session extension (SQLITE_ENABLE_SESSION, \
SQLITE_ENABLE_PREUPDATE_HOOK)" libsqlite3-dev sqlite)
endif()

find_package(fmt QUIET)
if(NOT TARGET fmt::fmt-header-only)
  collab_missing("fmt" libfmt-dev fmt)
endif()
# Linking the shared fmt would pull the shared libstdc++ back in, and its header-only form is compiled
# anew in every file. Where the version is one whose source lib/base/fmt_compiled.cpp stands in for, it
# is compiled once; else the header-only form serves.
add_library(collab_fmt INTERFACE)
if(fmt_VERSION VERSION_GREATER_EQUAL 9.1 AND fmt_VERSION VERSION_LESS 9.2)
  get_target_property(fmt_headers fmt::fmt-header-only INTERFACE_INCLUDE_DIRECTORIES)
  target_include_directories(collab_fmt SYSTEM INTERFACE ${fmt_headers})
else()
  target_link_libraries(collab_fmt INTERFACE fmt::fmt-header-only)
endif()
find_package(CLI11 QUIET)
if(NOT TARGET CLI11::CLI11)
  collab_missing("CLI11" libcli11-dev cli11)
endif()
find_path(COLLAB_TOMLPP_INCLUDE toml++/toml.h)
if(NOT COLLAB_TOMLPP_INCLUDE)
  collab_missing("toml++" libtomlplusplus-dev tomlplusplus)
endif()
add_library(collab::tomlpp INTERFACE IMPORTED GLOBAL)
target_include_directories(collab::tomlpp SYSTEM INTERFACE ${COLLAB_TOMLPP_INCLUDE})
if(COLLAB_TESTS)
  find_package(doctest QUIET)
  if(NOT TARGET doctest::doctest)
    collab_missing("doctest (or configure with -DCOLLAB_TESTS=OFF)" doctest-dev doctest)
  endif()
  find_path(COLLAB_JSON_INCLUDE nlohmann/json.hpp)
  mark_as_advanced(COLLAB_JSON_INCLUDE)
  if(NOT COLLAB_JSON_INCLUDE)
    collab_missing("nlohmann's json (or configure with -DCOLLAB_TESTS=OFF)" nlohmann-json3-dev
                   nlohmann-json)
  endif()
endif()
