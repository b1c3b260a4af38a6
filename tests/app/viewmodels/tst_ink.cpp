#include <QJSEngine>
#include <QTest>
#include <limits>

#include "codec/documents.h"
#include "flow/session.h"
#include "viewmodels/ink.h"

using wazeh::domain::InkPoint;
using wazeh::viewmodels::inkFrom;

namespace {
using Point = QVariantList;

/** One stroke through these points. */
QVariant stroke(const QVariantList &points)
{
    return QVariantList{QVariant(points)};
}
QVariant point(const QVariant &x, const QVariant &y, const QVariant &t)
{
    return QVariantList{x, y, t};
}
} // namespace

class tst_Ink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsStrokesAndPoints();
    void leavesOutBadPoints_data();
    void leavesOutBadPoints();
    void leavesOutEmptyStrokes();
    void readsWhatAFieldGives();
    void readsNothingFromNoList_data();
    void readsNothingFromNoList();
    void readsThePicture_data();
    void readsThePicture();
    void badPointsMakeNoSignature();
    void minutesOfScribblingStayDeliverable_data();
    void minutesOfScribblingStayDeliverable();
};

void tst_Ink::keepsStrokesAndPoints()
{
    const QVariantList first{point(0, 0, 0), point(100, -50, 8)};
    const QVariantList second{point(2147, 999, 1000)};
    const auto ink = inkFrom(QVariantList{QVariant(first), QVariant(second)}, {});
    QCOMPARE(ink.strokes.size(), 2U);
    QCOMPARE(ink.strokes[0], (wazeh::domain::InkStroke{{0, 0, 0}, {100, -50, 8}}));
    QCOMPARE(ink.strokes[1], (wazeh::domain::InkStroke{{2147, 999, 1000}}));
    QVERIFY(ink.png.empty());
}

void tst_Ink::leavesOutBadPoints_data()
{
    QTest::addColumn<QVariant>("bad");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("two numbers") << QVariant(Point{1, 2});
    QTest::newRow("four numbers") << QVariant(Point{1, 2, 3, 4});
    QTest::newRow("no numbers") << QVariant(Point{});
    QTest::newRow("words") << point(QStringLiteral("left"), 2, 3);
    QTest::newRow("nothing where y is") << point(1, QVariant(), 3);
    QTest::newRow("a list where t is") << point(1, 2, QVariant(Point{3}));
    QTest::newRow("not a number") << point(nan, 2, 3);
    QTest::newRow("infinite") << point(1, infinite, 3);
    QTest::newRow("too far") << point(1, 2, 1e10);
    QTest::newRow("too far back") << point(-1e300, 2, 3);
    QTest::newRow("a number alone") << QVariant(7);
    QTest::newRow("a map") << QVariant(QVariantMap{{QStringLiteral("x"), 1}});
}

void tst_Ink::leavesOutBadPoints()
{
    QFETCH(const QVariant, bad);
    const auto ink = inkFrom(stroke({point(1, 2, 3), bad, point(4, 5, 6)}), {});
    QCOMPARE(ink.strokes.size(), 1U);
    QCOMPARE(ink.strokes[0], (wazeh::domain::InkStroke{{1, 2, 3}, {4, 5, 6}}));
}

void tst_Ink::leavesOutEmptyStrokes()
{
    const QVariantList empty;
    const QVariantList onlyBad{QVariant(Point{1, 2})};
    const QVariantList good{point(1, 2, 3)};
    const auto ink = inkFrom(QVariantList{QVariant(empty), QVariant(onlyBad), QVariant(good), QVariant(5)}, {});
    QCOMPARE(ink.strokes.size(), 1U);
}

void tst_Ink::readsWhatAFieldGives()
{
    QJSEngine engine;
    const QJSValue drawn = engine.evaluate(QStringLiteral("[[[0, 0, 0], [12.4, 7.6, 9], [1, 2], [NaN, 1, 2]], []]"));
    QVERIFY(!drawn.isError());
    const auto ink = inkFrom(QVariant::fromValue(drawn), {});
    QCOMPARE(ink.strokes.size(), 1U);
    QCOMPARE(ink.strokes[0], (wazeh::domain::InkStroke{{0, 0, 0}, {12, 8, 9}}));
}

void tst_Ink::readsNothingFromNoList_data()
{
    QTest::addColumn<QVariant>("given");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("a text") << QVariant(QStringLiteral("[[[1,2,3]]]"));
    QTest::newRow("a number") << QVariant(3);
    QTest::newRow("points without a stroke") << QVariant(QVariantList{1, 2, 3});
    QTest::newRow("an empty list") << QVariant(QVariantList{});
}

void tst_Ink::readsNothingFromNoList()
{
    QFETCH(const QVariant, given);
    QVERIFY(inkFrom(given, {}).strokes.empty());
}

void tst_Ink::readsThePicture_data()
{
    QTest::addColumn<QString>("base64");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("the head of a PNG") << QStringLiteral("iVBORw==") << QByteArray("\x89PNG");
    QTest::newRow("zero bytes count") << QStringLiteral("AAAB") << QByteArray("\0\0\1", 3);
}

void tst_Ink::readsThePicture()
{
    QFETCH(const QString, base64);
    QFETCH(const QByteArray, bytes);
    const auto png = inkFrom({}, base64).png;
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(png.data()), static_cast<qsizetype>(png.size())), bytes);
}

void tst_Ink::badPointsMakeNoSignature()
{
    QVariantList good;
    QVariantList bad;
    for (int i = 0; i < 20; ++i) {
        good << point(i * 100, 500, i * 8);
        bad << point(QStringLiteral("x%1").arg(i), i * 100, i * 8);
    }
    QVERIFY(wazeh::flow::isSignature(inkFrom(stroke(good), {})));
    QVERIFY(!wazeh::flow::isSignature(inkFrom(stroke(bad), {})));
}

void tst_Ink::minutesOfScribblingStayDeliverable_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("a signature") << QList<int>{300, 400, 1};
    QTest::newRow("exactly the limit") << QList<int>{1000, 500};
    QTest::newRow("one long stroke") << QList<int>{30'000};
    QTest::newRow("a scribble and a signature") << QList<int>{20'000, 150, 90, 1};
    QTest::newRow("many dots") << QList<int>(5'000, 1);
    QTest::newRow("many short strokes") << QList<int>(1'000, 40);
    QTest::newRow("as many strokes as may be, and all long") << QList<int>(200, 300);
}

void tst_Ink::minutesOfScribblingStayDeliverable()
{
    QFETCH(const QList<int>, sizes);
    QVariantList strokes;
    qsizetype given = 0;
    int t = 0;
    for (const int size : sizes) {
        QVariantList points;
        for (int i = 0; i < size; ++i, ++t)
            points << point(t % 12'000, t % 5'000, t * 8);
        strokes << QVariant(points);
        given += size;
    }
    const auto ink = inkFrom(strokes, {});
    std::size_t kept = 0;
    int before = -1;
    for (const auto &one : ink.strokes) {
        kept += one.size();
        for (const auto &[x, y, at] : one) {
            QVERIFY(at > before); // in order, none twice
            before = at;
        }
    }
    QVERIFY(kept <= wazeh::viewmodels::kMaxInkPoints);
    QVERIFY(ink.strokes.size() <= wazeh::viewmodels::kMaxInkStrokes);
    if (given <= qsizetype{wazeh::viewmodels::kMaxInkPoints} && sizes.size() <= 200)
        QCOMPARE(kept, static_cast<std::size_t>(given)); // a signature is kept as it was drawn
    else
        QVERIFY(kept >= std::min<std::size_t>(ink.strokes.size(), 200));
    QCOMPARE(ink.strokes.front().front().t, 0);
    QCOMPARE(ink.strokes.back().back().t, (t - 1) * 8);
    if (ink.strokes.size() == static_cast<std::size_t>(sizes.size())) {
        for (int i = 0, first = 0; i < sizes.size(); first += sizes[i], ++i) {
            const auto &one = ink.strokes[static_cast<std::size_t>(i)];
            QCOMPARE(one.front().t, first * 8);
            QCOMPARE(one.back().t, (first + sizes[i] - 1) * 8);
        }
    }
    QVERIFY(wazeh::codec::writeStrokes(ink.strokes).size() <= 48U << 10);
}

QTEST_GUILESS_MAIN(tst_Ink)
#include "tst_ink.moc"
