# Writes OUT, a C++ file with the bytes of FILES (paths, separated by '|') as wazeh::clinic::sampleFiles().
string(REPLACE "|" ";" FILES "${FILES}")
set(arrays "")
set(rows "")
foreach(file ${FILES})
  get_filename_component(name ${file} NAME)
  string(MAKE_C_IDENTIFIER "k_${name}" id)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "constexpr char ${id}[] = {\n${bytes}};\n")
  string(APPEND rows "    SampleFile{\"${name}\", {${id}, sizeof ${id}}},\n")
endforeach()
file(WRITE ${OUT} "#include \"clinic/admin/samplefiles.h\"

#include <array>

namespace wazeh::clinic {
namespace {
${arrays}
constexpr std::array kFiles{
${rows}};
} // namespace

std::span<const SampleFile> sampleFiles()
{
    return kFiles;
}
} // namespace wazeh::clinic
")
