#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

#include "app/domain/generate.h"
#include "codec/documents.h"
#include "codec/json.h"
#include "domain/policydiff.h"

using namespace wazeh;
using namespace wazeh::domain;

namespace {
/** A policy with the terms and bounds of an option of another one. */
Policy mixed(Policy policy, const Policy &other)
{
    const auto at = *rc::gen::inRange<std::size_t>(0, policy.options.size());
    const auto from = *rc::gen::inRange<std::size_t>(0, other.options.size());
    if (*rc::gen::inRange(0, 3) > 0) {
        policy.options[at].terms = other.options[from].terms;
    }
    if (*rc::gen::inRange(0, 3) > 0) {
        policy.options[at].when = other.options[from].when;
    }
    if (*rc::gen::inRange(0, 3) == 0) {
        policy.round = other.round;
    }
    return policy;
}

const codec::Json *member(const codec::Json &json, std::string_view name)
{
    const auto &members = std::get<codec::JsonObject>(json.value);
    const auto found = std::ranges::find_if(members, [name](const auto &one) { return one.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

/** One step of a path: into an object, a list, or the list of options by id. */
const codec::Json *step(const codec::Json &json, const std::string &name, bool byId)
{
    const auto *items = std::get_if<codec::JsonArray>(&json.value);
    if (items == nullptr) {
        return std::holds_alternative<codec::JsonObject>(json.value) ? member(json, name) : nullptr;
    }
    if (!byId) {
        const std::size_t at = std::stoul(name);
        return at < items->size() ? &(*items)[at] : nullptr;
    }
    const auto found = std::ranges::find_if(
        *items, [&name](const codec::Json &one) { return std::get<std::string>(member(one, "id")->value) == name; });
    return found == items->end() ? nullptr : &*found;
}

/** The value at a path, as a change spells it; none where it is null, not there, or made of fields of its own. */
std::optional<std::string> valueAt(const codec::Json &document, const std::string &path)
{
    const codec::Json *here = &document;
    for (std::size_t from = 1; here != nullptr && from <= path.size();) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        here = step(*here, path.substr(from, to - from), path.substr(0, from) == "/options/");
        from = to + 1;
    }
    if (here == nullptr || here->isNull() || std::holds_alternative<codec::JsonObject>(here->value)) {
        return {};
    }
    if (const auto *text = std::get_if<std::string>(&here->value)) {
        return *text;
    }
    return codec::writeJson(*here);
}
} // namespace

/** The changes of a policy are those of its document. */
class TestPolicyChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fixSeed(); }

    void noChangeMeansTheSameBytes()
    {
        int same = 0;
        QVERIFY(rc::check("no change exactly when the bytes are equal", [&same] {
            const Policy policy = test::anyPair().policy;
            const Policy other = mixed(policy, test::anyPair().policy);
            const bool equal = codec::writePolicy(policy) == codec::writePolicy(other);
            RC_ASSERT(diff(policy, other).empty() == equal);
            same += equal ? 1 : 0;
        }));
        QVERIFY(same > 20);
    }

    void everyChangeNamesAPlaceInTheDocument()
    {
        QVERIFY(rc::check("before and after stand at the path", [] {
            const Policy policy = test::anyPair().policy;
            const Policy other = mixed(policy, test::anyPair().policy);
            const codec::Json before = codec::readJson(codec::writePolicy(policy)).value();
            const codec::Json after = codec::readJson(codec::writePolicy(other)).value();
            for (const PolicyChange &change : diff(policy, other)) {
                RC_LOG() << change.path << '\n';
                RC_ASSERT(change.before == valueAt(before, change.path));
                RC_ASSERT(change.after == valueAt(after, change.path));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestPolicyChanges)
#include "tst_policychanges.moc"
