#include "clinic/cli/args.h"

#include <algorithm>

namespace wazeh::clinic {
namespace {
std::string usageOf(const Command &command)
{
    std::string usage = "wazeh-clinic";
    for (const auto word : command.words)
        usage += " " + std::string(word);
    if (!command.arguments.empty())
        usage += " " + std::string(command.arguments);
    return usage;
}

bool beginsWith(const Command &command, std::span<const std::string> words)
{
    return words.size() <= command.words.size() && std::equal(words.begin(), words.end(), command.words.begin());
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size() + 2), ' ');
    return text;
}

std::string fullHelp(const Command &command)
{
    std::string help = "Usage: " + usageOf(command) + (command.options.empty() ? "" : " [options]") + "\n\n  " +
                       std::string(command.about) + "\n\n";
    for (const auto &option : command.options)
        help += "  " + padded(std::string(option.name) + " " + std::string(option.value), 24) +
                std::string(option.about) + "\n";
    return help;
}
} // namespace

std::string Invocation::value(std::string_view name, std::string fallback) const
{
    const auto found = values.find(name);
    return found == values.end() ? std::move(fallback) : found->second;
}

const std::string &Invocation::needed(std::string_view name) const
{
    const auto found = values.find(name);
    if (found == values.end())
        throw Stop(kCannot, std::string(name) + " is needed");
    return found->second;
}

Invocation parseArguments(const Command &command, std::span<const std::string> words, Io &io)
{
    Invocation invocation{io, {}, {}, {}};
    bool onlyArguments = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string word = words[i];
        if (onlyArguments || !word.starts_with("--")) {
            invocation.arguments.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyArguments = true;
            continue;
        }
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const auto option = std::find_if(command.options.begin(), command.options.end(),
                                         [&](const auto &known) { return known.name == name; });
        if (option == command.options.end())
            throw Stop(kCannot, "unknown option " + name);
        if (option->value.empty() && equals == std::string::npos)
            invocation.switches.insert(name);
        else if (option->value.empty() || (equals == std::string::npos && i + 1 == words.size()))
            throw Stop(kCannot, name + (option->value.empty() ? " takes no value" : " needs a value"));
        else
            invocation.values[name] = equals == std::string::npos ? words[++i] : word.substr(equals + 1);
    }
    if (invocation.arguments.size() < command.least || invocation.arguments.size() > command.most)
        throw Stop(kCannot, "usage: " + usageOf(command));
    return invocation;
}

std::string helpText(std::span<const Command> commands, std::span<const std::string> words)
{
    std::string help;
    std::size_t found = 0;
    const Command *last = nullptr;
    for (const auto &command : commands)
        if (beginsWith(command, words)) {
            ++found;
            last = &command;
            help += "  " + padded(usageOf(command), 52) + std::string(command.about) + "\n";
        }
    if (found == 1)
        return fullHelp(*last);
    return found == 0 ? std::string() : "Usage:\n" + help + "\nEach command explains its options with --help.\n";
}
} // namespace wazeh::clinic
