#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include "fakes/eventually.h"
#include "fakes/faultyvfs.h"
#include "fakes/honestclinic.h"
#include "media/agreementpdf.h"
#include "runtime/core.h"
#include "signing/documents.h"
#include "sqlite/database.h"
#include "store/devicestore.h"
#include "sync/cliniclink.h"
#include "sync/enrolmentfile.h"
#include "theme/fonts.h"

using namespace wazeh;
using namespace wazeh::tests;
using fakes::answerOf;
using fakes::FaultyVfs;
using fakes::HonestClinic;
using fakes::LiarRequest;
using fakes::LiarServer;
using flow::Step;
namespace event = flow::event;

namespace {
class Clock final : public flow::Clock {
public:
    std::int64_t unixMs() const override { return kMorning + m_passed + m_ahead; }
    std::int64_t monotonicMs() const override { return 60'000 + m_passed; }
    std::string bootId() const override { return "boot"; }
    void pass(std::int64_t ms) { m_passed += ms; }
    void jump(std::int64_t ms) { m_ahead += ms; }

private:
    static constexpr std::int64_t kMorning = 1'795'406'400'000; // 23 November 2026, 09:00 in Karachi
    std::atomic<std::int64_t> m_passed = 0, m_ahead = 0;
};

domain::Ink ink()
{
    domain::Ink made;
    made.strokes.emplace_back();
    for (int i = 0; i < 30; ++i)
        made.strokes.back().push_back({i * 100, i * 50, i * 16});
    made.png = {0x89, 'P', 'N', 'G'};
    return made;
}

/** The core with the parts of the kiosk: SQLite, keys in files, TLS to a server on this machine, the real paper copy.
 */
struct Tablet {
    QTemporaryDir folder;
    Clock clock;
    Pki pki;
    signing::Key tlsKey = signing::Key::generate(signing::KeyType::P256).value();
    signing::Key signKey = signing::Key::generate(signing::KeyType::P256).value();
    HonestClinic clinic{pki};
    LiarServer server{{{pki.serverPem, pki.caPem}, pki.tls.privatePem()},
                      [this](const LiarRequest &request) { return clinic.answer(request); }};
    sync::Enrolment enrolment;
    std::atomic<std::uint64_t> freeBytes = 1ULL << 30;
    std::unique_ptr<runtime::Core> core;

    Tablet()
    {
        if (!signKey.save(sync::signKeyFile(directory())) || !tlsKey.save(sync::tlsKeyFile(directory())))
            qFatal("the keys cannot be stored");
        enrolment = {fakes::sampleIdentity(), server.url(), pki.caPem,
                     pki.issueFor(tlsKey, {"device-1", "urn:clinic:clinic-sample:device:device-1", "", 30}, false),
                     pki.receipts.jwk()};
        clinic.publish(codec::writeDay(fakes::sampleDay()), fakes::demoPolicy());
    }
    std::filesystem::path directory() const { return folder.path().toStdString(); }
    runtime::Parts parts(const char *vfs = nullptr)
    {
        runtime::Parts made;
        made.clock = &clock;
        made.identity = enrolment.identity;
        made.parsers.policy = [](std::string_view bytes) { return signing::loadPolicy(bytes); };
        made.openStore = [this, vfs]() -> std::expected<runtime::StoreParts, flow::StoreError> {
            runtime::StoreParts parts;
            parts.signer = std::move(*sync::makeSigner(directory()));
            auto opened = store::openDeviceStore({.directory = directory() / "store",
                                                  .identity = enrolment.identity,
                                                  .signer = *parts.signer,
                                                  .clock = clock,
                                                  .freeBytes = [this](const auto &) { return freeBytes.load(); },
                                                  .vfs = vfs});
            if (!opened)
                return std::unexpected(opened.error().error);
            parts.store = std::move(*opened);
            parts.printer = media::makeAgreementPrinter();
            return parts;
        };
        made.openLink = [this] { return sync::makeClinicLink(enrolment, directory()); };
        return made;
    }
    void start()
    {
        core = std::make_unique<runtime::Core>(parts());
        core->start();
    }
    const flow::State &state() const { return core->state(); }
    void send(const flow::Event &event)
    {
        clock.pass(1000);
        core->dispatch(event);
    }
    bool reaches(Step step)
    {
        return QTest::qWaitFor([&] { return state().step == step; }, 60'000);
    }
    bool toSign()
    {
        if (!reaches(Step::Welcome))
            return false;
        send(event::LanguageChosen{domain::Lang::En, true});
        send(event::CodeEntered{"20417366", "1988"});
        if (!reaches(Step::Holder))
            return false;
        send(event::HolderChosen{domain::Holder::Patient});
        send(event::PayerChosen{domain::Payer::Self});
        send(event::Continue{});
        send(event::OfferOpened{"full", {}});
        send(event::Continue{});
        return state().step == Step::Sign;
    }
    std::int64_t records()
    {
        core.reset(); // its store has to be closed
        const auto db = sqlite::Database::open(directory() / "store" / "device.db", sqlite::Durability::DeleteExtra);
        auto rows = db ? db->prepare("SELECT count(*) FROM records") : sqlite::Result<sqlite::Statement>(std::unexpect);
        return rows && rows->step().value_or(false) ? rows->integer(0) : -1;
    }
};

/** The demo policy with one thing in it that cannot be. */
std::string contradictory()
{
    std::string policy = fakes::demoPolicy();
    const std::string_view from = "\"discount_bp\":500";
    return policy.replace(policy.find(from), from.size(), "\"discount_bp\":50000");
}
} // namespace

/** Bad luck with nothing faked but time, free space and the disk's own errors. */
class TestRealParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts()); }
    void cleanup() { FaultyVfs::heal(); }

    void aDoubleTapIsOneRecordInTheFile()
    {
        Tablet tablet;
        tablet.start();
        QVERIFY(tablet.toSign());
        tablet.send(event::Agreed{ink()});
        tablet.send(event::Agreed{ink()});
        tablet.core->dispatch(event::Agreed{ink()});
        QVERIFY(tablet.reaches(Step::Done));
        EVENTUALLY(tablet.state().patient.delivery == flow::Delivery::Sent);
        QCOMPARE(tablet.clinic.books().size(), std::size_t{1});
        QVERIFY(tablet.clinic.books().contains(tablet.state().patient.recordId));
        for (const auto &request : tablet.server.requests()) {
            if (!request.path.starts_with("/v1/records/"))
                continue;
            const auto delivery = codec::readDelivery(request.body);
            QVERIFY(delivery && delivery->pdf.size() > 1'000);
            QVERIFY(signing::verifyDetached(tablet.signKey, fakes::view(delivery->payload), delivery->jws,
                                            signing::kRecordTyp));
        }
        QCOMPARE(tablet.records(), std::int64_t{1});
    }

    void aServerOfWebPagesNeverMakesItSent()
    {
        Tablet tablet;
        tablet.server.say([&](const LiarRequest &request) {
            return request.path.starts_with("/v1/records/") ? answerOf(200, "text/html", "<html>Welcome</html>")
                                                            : tablet.clinic.answer(request);
        });
        tablet.start();
        QVERIFY(tablet.toSign());
        tablet.send(event::Agreed{ink()});
        QVERIFY(tablet.reaches(Step::Done));
        EVENTUALLY(tablet.state().unsent.count == 1);
        EVENTUALLY(std::ranges::any_of(tablet.server.requests(), [](const LiarRequest &request) {
            return request.path.starts_with("/v1/records/");
        }));
        QTest::qWait(200);
        QVERIFY(tablet.state().patient.delivery == flow::Delivery::Saved);
        tablet.server.say([&](const LiarRequest &request) { return tablet.clinic.answer(request); });
        for (int i = 0; i < 40 && tablet.state().unsent.count > 0; ++i) {
            tablet.clock.pass(61'000);
            tablet.core->tick();
            QTest::qWait(50);
        }
        EVENTUALLY(tablet.state().unsent.count == 0);
        QCOMPARE(tablet.clinic.books().size(), std::size_t{1});
        QCOMPARE(tablet.records(), std::int64_t{1});
    }

    void aContradictoryPolicyIsToldAndTheLastGoodOneStays()
    {
        Tablet tablet;
        tablet.start();
        QVERIFY(tablet.reaches(Step::Welcome));
        const auto good = tablet.state().policy->sha256;
        QVERIFY(!tablet.state().policyRefused);
        tablet.core.reset();
        tablet.clinic.publish(codec::writeDay(fakes::sampleDay()), contradictory());
        tablet.start();
        EVENTUALLY(tablet.state().policyRefused); // what the staff screen shows
        QVERIFY(tablet.reaches(Step::Welcome));
        QCOMPARE(tablet.state().policy->sha256, good);
        QVERIFY(tablet.toSign()); // and patients can go on
        tablet.core.reset();
        tablet.clinic.publish(codec::writeDay(fakes::sampleDay()), fakes::demoPolicy());
        tablet.start();
        EVENTUALLY(tablet.state().policy && !tablet.state().policyRefused);
    }

    void aFullDiskRefusesBeforeThePatientStarts()
    {
        Tablet tablet;
        tablet.start();
        QVERIFY(tablet.reaches(Step::Welcome));
        tablet.freeBytes = store::kMinFreeBytes - 1;
        tablet.clock.pass(11'000);
        tablet.core->tick();
        QVERIFY(tablet.reaches(Step::OutOfService));
        QVERIFY(tablet.state().out == flow::OutReason::DiskFull);
        tablet.send(event::LanguageChosen{domain::Lang::En, true});
        tablet.send(event::CodeEntered{"20417366", "1988"});
        QVERIFY(tablet.state().step == Step::OutOfService);
        tablet.freeBytes = store::kMinFreeBytes;
        tablet.clock.pass(11'000);
        tablet.core->tick();
        QVERIFY(tablet.toSign());
    }

    void anExpiredEstimateCannotBeSigned()
    {
        Tablet tablet;
        auto day = fakes::sampleDay();
        for (auto &visit : day.visits)
            visit.base.stages = {{1, fakes::day(-60)}};
        tablet.clinic.publish(codec::writeDay(day), fakes::demoPolicy());
        tablet.start();
        QVERIFY(!tablet.toSign());
        QVERIFY(tablet.state().patient.quote.has_value());
        int expired = 0;
        for (const auto &offer : tablet.state().patient.quote->offers) {
            QVERIFY2(!offer.available || offer.kind == domain::OptionKind::TalkToStaff, offer.option.c_str());
            expired += offer.reason == domain::Reason::Expired ? 1 : 0;
        }
        QVERIFY(expired > 5);
        tablet.send(event::Agreed{ink()});
        QTest::qWait(100);
        QCOMPARE(tablet.records(), std::int64_t{0});
    }

    void aClockThatIsFarOffTakesNobody_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("why");
        QTest::newRow("behind") << -30 << static_cast<int>(flow::OutReason::ClockWrong);
        QTest::newRow("ahead") << 48 << static_cast<int>(flow::OutReason::NoDay);
    }
    void aClockThatIsFarOffTakesNobody()
    {
        QFETCH(int, hours);
        QFETCH(int, why);
        Tablet tablet;
        tablet.start();
        QVERIFY(tablet.reaches(Step::Welcome));
        tablet.clock.jump(hours * 3'600'000LL);
        tablet.clock.pass(1'000);
        tablet.core->tick();
        QVERIFY(tablet.reaches(Step::OutOfService));
        QCOMPARE(static_cast<int>(tablet.state().out), why);
        tablet.clock.jump(-hours * 3'600'000LL);
        tablet.core->tick();
        QVERIFY(tablet.toSign()); // nothing was forgotten meanwhile
    }

    void whatCouldNotBeStoredIsStoredLater()
    {
        Tablet tablet;
        const auto parts = tablet.parts(FaultyVfs::name());
        std::optional<event::ClinicLoaded> last;
        runtime::Keeper keeper(parts, {.say =
                                           [&](const flow::Event &said) {
                                               if (const auto *loaded = std::get_if<event::ClinicLoaded>(&said))
                                                   last = *loaded;
                                           },
                                       .unsent = [](flow::Unsent) {}});
        runtime::Courier courier(parts.openLink);
        keeper.checkHealth();
        FaultyVfs::failAfter(FaultyVfs::Op::Write, 0, SQLITE_FULL);
        keeper.take(courier.fetch(fakes::day()));
        FaultyVfs::heal();
        QVERIFY(last && !last->day && !last->policy);
        const auto again = courier.fetch(fakes::day());
        keeper.take(again);
        QVERIFY(last->day && last->policy && !last->policyRefused);
        keeper.checkHealth();
        QCOMPARE(last->day->visits.size(), std::size_t{2});
    }

    void whatCameBeforeTheStoreOpenedIsNotForgotten()
    {
        Tablet tablet;
        auto parts = tablet.parts();
        const auto open = parts.openStore;
        bool mayOpen = false;
        parts.openStore = [&]() -> std::expected<runtime::StoreParts, flow::StoreError> {
            if (!mayOpen)
                return std::unexpected(flow::StoreError::Io);
            return open();
        };
        std::optional<event::ClinicLoaded> last;
        runtime::Keeper keeper(parts, {.say =
                                           [&](const flow::Event &said) {
                                               if (const auto *loaded = std::get_if<event::ClinicLoaded>(&said))
                                                   last = *loaded;
                                           },
                                       .unsent = [](flow::Unsent) {}});
        keeper.checkHealth();
        const flow::ClinicLink::Fetched day{false, codec::writeDay(fakes::sampleDay())};
        const flow::ClinicLink::Fetched policy{false, fakes::demoPolicy()};
        keeper.take(runtime::ClinicAnswer{policy, day});
        QVERIFY(!last);
        mayOpen = true;
        keeper.checkHealth();
        keeper.take(runtime::ClinicAnswer{flow::ClinicLink::Fetched{true, policy.bytes},
                                          flow::ClinicLink::Fetched{true, day.bytes}}); // as the link says it
        QVERIFY(last && last->day && last->policy);
    }
};

QTEST_MAIN(TestRealParts)
#include "tst_realparts.moc"
