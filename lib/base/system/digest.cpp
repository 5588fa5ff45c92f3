// Fingerprints of bytes; see digest.h.
#include "base/system/digest.h"

#include <fmt/format.h>

#include <cstdint>

namespace collab {

std::string digest(std::string_view bytes) {
  constexpr std::uint64_t basis = 0xcbf29ce484222325;
  constexpr std::uint64_t prime = 0x100000001b3;
  std::uint64_t hash = basis;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
  return fmt::format("{:016x}-{}", hash, bytes.size());
}

}  // namespace collab
