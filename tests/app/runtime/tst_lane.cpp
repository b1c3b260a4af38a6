#include <QTest>

#include <QSemaphore>
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include "runtime/lane.h"

using wazeh::runtime::Lane;

class TestLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOtherOnItsOwnThread()
    {
        std::vector<int> order;
        std::vector<std::thread::id> threads;
        {
            Lane lane(QStringLiteral("test"));
            for (int i = 0; i < 500; ++i) {
                lane.post([&, i] {
                    order.push_back(i);
                    threads.push_back(std::this_thread::get_id());
                });
            }
        }
        QCOMPARE(order.size(), std::size_t{500});
        for (int i = 0; i < 500; ++i)
            QCOMPARE(order[static_cast<std::size_t>(i)], i);
        QVERIFY(std::ranges::all_of(threads, [&](auto id) { return id == threads.front(); }));
        QVERIFY(threads.front() != std::this_thread::get_id());
    }

    void stoppingFinishesWhatWasGiven()
    {
        QSemaphore begun;
        QSemaphore gate;
        std::atomic<int> done = 0;
        Lane lane(QStringLiteral("test"));
        lane.post([&] {
            begun.release();
            gate.acquire();
            ++done;
        });
        for (int i = 0; i < 10; ++i)
            lane.post([&] { ++done; });
        begun.acquire();
        QCOMPARE(done.load(), 0);
        gate.release();
        lane.stop();
        QCOMPARE(done.load(), 11);
        lane.stop();
        lane.post([&] { ++done; });
        QCOMPARE(done.load(), 11);
    }

    void lanesDoNotWaitForEachOther()
    {
        QSemaphore gate;
        QSemaphore reached;
        Lane slow(QStringLiteral("slow"));
        Lane quick(QStringLiteral("quick"));
        slow.post([&] { gate.acquire(); });
        quick.post([&] { reached.release(); });
        reached.acquire(); // while the other still hangs
        gate.release();
    }

    void tasksMayGiveTasks()
    {
        QSemaphore done;
        Lane lane(QStringLiteral("test"));
        lane.post([&] { lane.post([&] { done.release(); }); });
        done.acquire();
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
