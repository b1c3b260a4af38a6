// Times the rules of money on the sample policy, grown to many options: quotes, the nearest plan, past cases replayed.
// usage: wazeh-offersbench POLICY FACTS [CASES]; one JSON object on stdout
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "codec/documents.h"
#include "domain/replay.h"

using namespace wazeh;
using Clock = std::chrono::steady_clock;

namespace {
constexpr std::size_t kManyOptions = 60;
constexpr std::size_t kReplayOptions = 12;
constexpr std::size_t kThreads = 2;
constexpr std::size_t kBatch = 5'000;

std::string bytesOf(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

double microseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

/** The options that take money, again and again under other ids, until there are so many. */
domain::Policy grown(domain::Policy policy, std::size_t count)
{
    std::vector<domain::Option> options;
    for (std::size_t i = 0; options.size() < count; ++i) {
        domain::Option option = policy.options[i % policy.options.size()];
        if (option.kind() >= domain::OptionKind::Assistance && i >= policy.options.size())
            continue;
        option.id += "-" + std::to_string(i);
        options.push_back(std::move(option));
    }
    policy.options = std::move(options);
    policy.overrides.clear();
    return policy;
}

/** Cases that differ in price, day and answer about help; the same ones in every run. */
std::vector<domain::ReplayCase> casesFrom(const domain::CaseFacts &facts)
{
    std::vector<domain::ReplayCase> cases(kBatch);
    std::uint32_t state = 26;
    const auto next = [&state](std::uint32_t below) {
        return (state = state * 1'664'525U + 1'013'904'223U) / 256 % below;
    };
    for (domain::ReplayCase &one : cases) {
        one.name = std::to_string(&one - cases.data());
        one.facts = facts;
        one.facts.today = facts.today.plusDays(-static_cast<std::int64_t>(next(20)));
        domain::Line &line = one.facts.lines.front();
        line.low = line.expected = line.high =
            domain::Money::fromMinor(100'000 + 100LL * next(400'000), facts.currency);
        for (auto &[programme, answer] : one.facts.eligibility)
            answer = static_cast<domain::Eligibility>(next(4));
        one.budget.monthlyMax = domain::Money::fromMinor(100'000 + 100LL * next(20'000), facts.currency);
    }
    return cases;
}

struct Spread {
    double median = 0;
    double p99 = 0;
};

template <class Work>
Spread timed(int rounds, Work work)
{
    std::vector<double> taken;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        work();
        taken.push_back(microseconds(Clock::now() - start));
    }
    std::ranges::sort(taken);
    return {.median = taken[taken.size() / 2], .p99 = taken[taken.size() * 99 / 100]};
}

double replaySeconds(const domain::Policy &policy, const std::vector<domain::ReplayCase> &cases, std::size_t count)
{
    const auto start = Clock::now();
    std::vector<domain::Replay> parts(kThreads);
    {
        std::vector<std::jthread> threads;
        for (domain::Replay &part : parts)
            threads.emplace_back([&part, &policy, &cases, count] {
                part = domain::replay(policy, cases);
                for (std::size_t done = kBatch; done < count / kThreads; done += kBatch)
                    part = domain::sum(part, domain::replay(policy, cases));
            });
    }
    const auto all = domain::sum(parts[0], parts[1]);
    if (all.refused > 0 || all.withBudget != all.cases)
        return -1;
    return microseconds(Clock::now() - start) / 1e6;
}
} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    auto policy = codec::readPolicy(bytesOf(argv[1]));
    auto facts = codec::readFacts(bytesOf(argv[2]));
    if (!policy || !facts)
        return 2;
    for (const auto &option : policy->options)
        if (const auto *help = std::get_if<domain::AssistanceTerms>(&option.terms))
            facts->eligibility[help->programme] = domain::Eligibility::Declined;
    const std::size_t cases = argc > 3 ? std::stoul(argv[3]) : 1'000'000;

    const domain::Policy many = grown(*policy, kManyOptions);
    std::size_t offers = 0;
    const Spread quotes = timed(2'000, [&] { offers = domain::quote(many, *facts)->offers.size(); });
    std::size_t plans = 0;
    const domain::Budget budget{.todayMax = {}, .monthlyMax = domain::Money::fromMinor(1'000'000, facts->currency)};
    const Spread nearest = timed(2'000, [&] { plans += domain::nearest(many, *facts, budget)->plan ? 1U : 0U; });
    const double replayed = replaySeconds(grown(*policy, kReplayOptions), casesFrom(*facts), cases);
    std::printf("{\"options\":%zu,\"rows\":%zu,\"quote_us\":{\"median\":%.1f,\"p99\":%.1f},"
                "\"nearest_us\":{\"median\":%.1f,\"p99\":%.1f},\"replay\":{\"cases\":%zu,\"options\":%zu,"
                "\"threads\":%zu,\"seconds\":%.2f}}\n",
                many.options.size(), offers, quotes.median, quotes.p99, nearest.median, nearest.p99, cases,
                kReplayOptions, kThreads, replayed);
    return replayed < 0 || plans == 0 ? 1 : 0;
}
