// The unit tests' entry; the tests themselves are in unit/, one file for each file of lib/.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
