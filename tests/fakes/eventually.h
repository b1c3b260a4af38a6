#pragma once

#include <QTest>

/**
 * Waits for what comes about by events and other threads. No limit a slow machine could reach: only a test that hangs
 * ends by it. Qt's own QTRY_… narrow their limit inside the macro in some versions, which warns here.
 */
#define EVENTUALLY(what) QVERIFY(QTest::qWaitFor([&] { return static_cast<bool>(what); }, 60'000))
#define EVENTUALLY_IS(what, value)                                                                                     \
    do {                                                                                                               \
        (void)QTest::qWaitFor([&] { return (what) == (value); }, 60'000);                                              \
        QCOMPARE(what, value);                                                                                         \
    } while (false)
