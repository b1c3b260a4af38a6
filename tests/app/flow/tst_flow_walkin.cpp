#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowWalkIn : public QObject {
    Q_OBJECT

    static Tablet opened()
    {
        auto tablet = Tablet::open();
        tablet.toStaff().send(event::WalkInOpened{});
        return tablet;
    }

private Q_SLOTS:
    void checked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<int>("birthYear");
        QTest::addColumn<QByteArray>("phone");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *label, const QByteArray &name, const char *service, int year, const char *phone,
                            const char *problem) {
            QTest::newRow(label) << name << QByteArray(service) << year << QByteArray(phone) << QByteArray(problem);
        };
        row("all", "A (sample)", "E100", 1990, "4321", "");
        row("year only", "A (sample)", "E100", 1990, "", "");
        row("phone only", "A (sample)", "E100", 0, "4321", "");
        row("Urdu name", "نمونہ", "E100", 1990, "", "");
        row("born this year", "A (sample)", "E100", 2026, "", "");
        row("no name", "", "E100", 1990, "", "name");
        row("blank name", " \t ", "E100", 1990, "", "name");
        row("endless name", QByteArray(201, 'x'), "E100", 1990, "", "name");
        row("long name", QByteArray(200, 'x'), "E100", 1990, "", "");
        row("unknown service", "A (sample)", "X", 1990, "", "service");
        row("born tomorrow", "A (sample)", "E100", 2027, "", "birth_year");
        row("born long ago", "A (sample)", "E100", 1895, "", "birth_year");
        row("negative year", "A (sample)", "E100", -5, "", "birth_year");
        row("three digits", "A (sample)", "E100", 1990, "432", "phone");
        row("letters", "A (sample)", "E100", 1990, "43x1", "phone");
        row("nothing to check", "A (sample)", "E100", 0, "", "second_factor");
    }
    void checked()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, service);
        QFETCH(int, birthYear);
        QFETCH(QByteArray, phone);
        QFETCH(QByteArray, problem);
        auto tablet = opened();
        tablet.send(event::WalkInAdded{name.toStdString(), service.toStdString(), birthYear, phone.toStdString()});
        QCOMPARE(tablet.state().staff.problem, problem.toStdString());
        QCOMPARE(tablet.count<effect::AddWalkIn>(), problem.isEmpty() ? 1 : 0);
        QCOMPARE(tablet.step(), Step::StaffWalkIn);
    }

    void theVisitIsWhatTheServiceCosts()
    {
        auto tablet = opened();
        tablet.send(event::WalkInAdded{"  A (sample) ", "E100", 1990, "4321"});
        const auto &visit = tablet.last<effect::AddWalkIn>()->visit;
        QCOMPARE(visit.name.in(domain::Lang::Ur), std::string("A (sample)"));
        QCOMPARE(visit.name.in(domain::Lang::En), std::string("A (sample)"));
        QCOMPARE(visit.service.in(domain::Lang::En), std::string("Eye test"));
        QCOMPARE(visit.birthYear, 1990);
        QCOMPARE(visit.phoneLast4, std::string("4321"));
        QCOMPARE(visit.state, domain::VisitState::Arrived);
        QVERIFY(visit.visitRef.empty() && visit.code.empty()); // the store gives them
        QCOMPARE(visit.base.category, std::string("eye"));
        QCOMPARE(visit.base.lines.size(), std::size_t{1});
        QCOMPARE(visit.base.lines[0].expected.minor(), std::int64_t{80'000});
        QCOMPARE(visit.base.lines[0].low.minor(), std::int64_t{70'000});
        QCOMPARE(visit.base.lines[0].high.minor(), std::int64_t{90'000});
        QCOMPARE(visit.base.stages.size(), std::size_t{2});
        QCOMPARE(visit.base.stages[0].date.toIso(), std::string("2026-11-23"));
        QCOMPARE(visit.base.stages[1].date.toIso(), std::string("2026-11-30"));
        QVERIFY(domain::check(visit.base).empty());
    }

    void minor_data()
    {
        QTest::addColumn<int>("birthYear");
        QTest::addColumn<bool>("minor");
        QTest::newRow("child") << 2019 << true;
        QTest::newRow("perhaps still 17") << 2008 << true;
        QTest::newRow("18 for sure") << 2007 << false;
        QTest::newRow("unknown") << 0 << false;
    }
    void minor()
    {
        QFETCH(int, birthYear);
        QFETCH(bool, minor);
        auto tablet = opened();
        tablet.send(event::WalkInAdded{"A (sample)", "E100", birthYear, "4321"});
        QCOMPARE(tablet.last<effect::AddWalkIn>()->visit.minor, minor);
    }

    void addedOnce()
    {
        auto tablet = opened();
        const event::WalkInAdded added{"A (sample)", "E100", 1990, ""};
        tablet.send(added).send(added);
        QCOMPARE(tablet.count<effect::AddWalkIn>(), 1);
        tablet.send(event::WalkInSaved{"V-new"});
        QCOMPARE(tablet.step(), Step::StaffVisits);
        QVERIFY(tablet.last<effect::Reload>());
        QVERIFY(tablet.last<effect::SyncNow>());
    }

    void aFailureLetsItBeTriedAgain()
    {
        auto tablet = opened();
        const event::WalkInAdded added{"A (sample)", "E100", 1990, ""};
        tablet.send(added).send(event::StaffActionFailed{"io"});
        QCOMPARE(tablet.step(), Step::StaffWalkIn);
        QCOMPARE(tablet.state().staff.problem, std::string("io"));
        tablet.send(added);
        QCOMPARE(tablet.count<effect::AddWalkIn>(), 2);
        QCOMPARE(tablet.state().staff.problem, std::string());
    }

    void savedAfterLeavingStillReloads()
    {
        auto tablet = opened();
        tablet.send(event::WalkInAdded{"A (sample)", "E100", 1990, ""}).send(event::Back{});
        tablet.forget();
        tablet.send(event::WalkInSaved{"V-new"});
        QCOMPARE(tablet.count<effect::Reload>(), 1);
        QCOMPARE(tablet.step(), Step::StaffVisits);
    }

    void backLeavesIt()
    {
        auto tablet = opened();
        QCOMPARE(tablet.step(), Step::StaffWalkIn);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::StaffVisits);
    }
};

QTEST_APPLESS_MAIN(TestFlowWalkIn)
#include "tst_flow_walkin.moc"
