#include <iostream>
#include <span>
#include <unistd.h>

#include "clinic/cli/commands.h"

int main(int argc, char *argv[])
{
    const std::span<char *> words(argv, static_cast<std::size_t>(argc));
    return wazeh::clinic::runCommandLine({words.begin() + 1, words.end()},
                                         {std::cin, std::cout, std::cerr, wazeh::clinic::systemNow});
}
