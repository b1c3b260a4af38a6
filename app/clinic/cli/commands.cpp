#include "clinic/cli/commands.h"

#include <algorithm>

#include "clinic/cli/io.h"

namespace wazeh::clinic {
namespace {
/** The command whose words these begin with; the longest wins. */
const Command *findCommand(const std::vector<std::string> &words)
{
    const Command *best = nullptr;
    for (const auto &command : allCommands()) {
        const bool fits = command.words.size() <= words.size() &&
                          std::equal(command.words.begin(), command.words.end(), words.begin());
        if (fits && (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    return best;
}

bool asksForHelp(const std::vector<std::string> &words)
{
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::any_of(words.begin(), end, [](const auto &word) { return word == "--help" || word == "-h"; });
}

int printHelp(const std::vector<std::string> &words, Io &io)
{
    std::vector<std::string> named;
    for (const auto &word : words) {
        if (word.starts_with('-'))
            break;
        named.push_back(word);
    }
    for (; !named.empty() && helpText(allCommands(), named).empty(); named.pop_back())
        if (!findCommand(named))
            throw Stop(kCannot, "there is no command \"" + named.front() + "\"; see wazeh-clinic --help");
    io.out << helpText(allCommands(), named) << std::flush;
    return kDone;
}

int dispatch(const std::vector<std::string> &words, Io &io)
{
    if (asksForHelp(words))
        return printHelp(words, io);
    const auto *command = findCommand(words);
    if (!command) {
        io.err << helpText(allCommands(), {});
        throw Stop(kCannot, words.empty() ? "a command is needed" : "there is no command \"" + words.front() + "\"");
    }
    const std::span rest = std::span(words).subspan(command->words.size());
    Invocation invocation = parseArguments(*command, rest, io);
    return command->run(invocation);
}
} // namespace

int runCommandLine(const std::vector<std::string> &words, Io io)
{
    try {
        return dispatch(words, io);
    } catch (const Stop &stop) {
        io.err << "wazeh-clinic: " << stop.what() << '\n';
        return stop.code();
    } catch (const StoreFailure &failure) {
        io.err << "wazeh-clinic: the clinic's file: " << failure.what() << '\n';
        return kCannot;
    }
}
} // namespace wazeh::clinic
