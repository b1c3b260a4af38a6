#include "domain/helpcheck.h"

#include <algorithm>

#include "domain/help.h"
#include "domain/optioncheck.h"

namespace wazeh::domain {

namespace {
constexpr std::size_t kMostQuestions = 5; // more than five private questions are a form, not a question
constexpr std::size_t kMostChoices = 4;   // what one screen can show in large text
constexpr std::size_t kMostRules = 600;

void checkQuestion(Checker &checker, const Policy &policy, std::size_t index, const Path &here)
{
    const HelpQuestion &question = policy.help.questions[index];
    checker.filled(question.id, Path(here, "id"));
    checker.require(std::ranges::count(policy.help.questions, question.id, &HelpQuestion::id) == 1, Path(here, "id"),
                    "another question has this id");
    checkText(checker, question.text, policy.disclosure, Path(here, "text"));
    checkText(checker, question.why, policy.disclosure, Path(here, "why"));
    const Path choices(here, "choices");
    checker.require(question.choices.size() >= 2, choices, "a question needs at least two answers");
    if (!checker.require(question.choices.size() <= kMostChoices, choices, "there are more than four answers"))
        return;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Path choice(choices, i);
        checker.filled(question.choices[i].id, Path(choice, "id"));
        checker.require(std::ranges::count(question.choices, question.choices[i].id, &HelpChoice::id) == 1,
                        Path(choice, "id"), "another answer has this id");
        checkText(checker, question.choices[i].text, policy.disclosure, Path(choice, "text"));
    }
}

void checkCondition(Checker &checker, const Help &help, const HelpCondition &condition, const Path &here)
{
    const HelpQuestion *question = help.find(condition.question);
    if (!checker.require(question != nullptr, Path(here, "question"), "there is no question with this id"))
        return;
    const Path list(here, "in");
    checker.require(!condition.in.empty(), list, "no answer is named: the rule could never apply");
    if (!checker.require(condition.in.size() <= kMostChoices, list, "names more answers than a question has"))
        return;
    for (std::size_t i = 0; i < condition.in.size(); ++i) {
        checker.require(std::ranges::count(question->choices, condition.in[i], &HelpChoice::id) == 1, Path(list, i),
                        "the question has no such answer");
        checker.require(std::ranges::count(condition.in, condition.in[i]) == 1, Path(list, i), "is named twice");
    }
}

void checkRule(Checker &checker, const Policy &policy, const HelpRule &rule, const Path &here)
{
    const auto known = programmes(policy);
    checker.require(std::ranges::find(known, rule.programme) != known.end(), Path(here, "programme"),
                    "no option is about this programme");
    checker.filled(rule.source, Path(here, "source"));
    if (checker.require(rule.asOf.has_value(), Path(here, "as_of"), "the date of the source is missing"))
        checker.date(*rule.asOf, Path(here, "as_of"));
    const Path all(here, "all");
    checker.require(!rule.all.empty(), all, "a rule without conditions would hold for everybody");
    if (!checker.require(rule.all.size() <= kMostQuestions, all, "has more conditions than there are questions"))
        return;
    for (std::size_t i = 0; i < rule.all.size(); ++i) {
        const Path condition(all, i);
        checkCondition(checker, policy.help, rule.all[i], condition);
        checker.require(std::ranges::count(rule.all, rule.all[i].question, &HelpCondition::question) == 1,
                        Path(condition, "question"), "another condition asks about this question");
    }
}

/** A question that decides nothing is an intrusion, and a programme without a rule could never be had. */
void checkUse(Checker &checker, const Policy &policy, const Path &here)
{
    const Path questions(here, "questions");
    for (std::size_t i = 0; i < policy.help.questions.size(); ++i) {
        const std::string &id = policy.help.questions[i].id;
        const bool used = std::ranges::any_of(policy.help.eligibility, [&id](const HelpRule &rule) {
            return std::ranges::count(rule.all, id, &HelpCondition::question) > 0;
        });
        checker.require(used, Path(questions, i), "no rule uses the answer, so it must not be asked");
    }
    if (policy.help.questions.empty())
        return;
    for (const std::string &programme : programmes(policy))
        checker.require(std::ranges::count(policy.help.eligibility, programme, &HelpRule::programme) > 0,
                        Path(here, "eligibility"), "no rule says who can get " + programme);
}
} // namespace

void checkHelp(Checker &checker, const Policy &policy, const Path &root)
{
    const Path here(root, "help");
    const Help &help = policy.help;
    const Path questions(here, "questions");
    if (!checker.require(help.questions.size() <= kMostQuestions, questions, "there are more than five questions"))
        return;
    for (std::size_t i = 0; i < help.questions.size(); ++i)
        checkQuestion(checker, policy, i, Path(questions, i));
    const Path rules(here, "eligibility");
    if (!checker.require(help.eligibility.size() <= kMostRules, rules, "there are more than 600 rules"))
        return;
    for (std::size_t i = 0; i < help.eligibility.size(); ++i)
        checkRule(checker, policy, help.eligibility[i], Path(rules, i));
    checkUse(checker, policy, here);
}
} // namespace wazeh::domain
