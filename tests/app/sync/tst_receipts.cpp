#include <QTest>

#include "delivery.h"
#include "sync/receipts.h"

using namespace wazeh;
using namespace wazeh::tests;

class tst_Receipts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNamesAreReadFromWhatWasSigned()
    {
        const OnItsWay item;
        const auto names = sync::namesOf(item.pending);
        QVERIFY(names.has_value());
        QCOMPARE(names->recordId, item.record.recordId);
        QCOMPARE(names->deviceEpoch, std::string("epoch-1"));
        QCOMPARE(names->seq, std::int64_t{1});
    }

    void aBodyThatIsNotThatRecordHasNone()
    {
        const OnItsWay item;
        auto other = item.pending;
        other.recordId = "another";
        QVERIFY(!sync::namesOf(other));
        other = item.pending;
        other.payloadSha256 = signing::sha256Hex("x");
        QVERIFY(!sync::namesOf(other));
        other = item.pending;
        other.body.pop_back();
        QVERIFY(!sync::namesOf(other));
    }

    void aGoodReceiptIsGood()
    {
        const OnItsWay item;
        const auto names = sync::namesOf(item.pending);
        const auto jws = OnItsWay::sign(m_server, item.receipt());
        const auto receipt = sync::checkReceipt(m_server, jws, names.value());
        QVERIFY(receipt.has_value());
        QCOMPARE(receipt->logIndex, std::int64_t{1});
    }

    void everyWrongNameIsSeen_data()
    {
        QTest::addColumn<int>("what");
        const char *rows[] = {"record", "device", "epoch", "seq", "hash"};
        for (int i = 0; i < 5; ++i)
            QTest::newRow(rows[i]) << i;
    }
    void everyWrongNameIsSeen()
    {
        QFETCH(int, what);
        const OnItsWay item;
        auto receipt = item.receipt();
        if (what == 0)
            receipt.recordId = "0192f0c1-0000-7000-8000-000000000002";
        if (what == 1)
            receipt.deviceId = "device-2";
        if (what == 2)
            receipt.deviceEpoch = "epoch-2";
        if (what == 3)
            receipt.seq = 2;
        if (what == 4)
            receipt.payloadSha256 = signing::sha256Hex("x");
        QVERIFY(!sync::checkReceipt(m_server, OnItsWay::sign(m_server, receipt), sync::namesOf(item.pending).value()));
    }

    void aForeignOrBrokenSignatureIsSeen()
    {
        const OnItsWay item;
        const auto names = sync::namesOf(item.pending).value();
        const auto other = signing::Key::generate(signing::KeyType::Ed25519).value();
        QVERIFY(!sync::checkReceipt(m_server, OnItsWay::sign(other, item.receipt()), names));
        const auto good = OnItsWay::sign(m_server, item.receipt());
        for (std::size_t at = 0; at < good.size(); at += 7) {
            auto flipped = good;
            flipped[at] = flipped[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!sync::checkReceipt(m_server, flipped, names), flipped.c_str());
        }
        const auto bytes = codec::writeReceipt(item.receipt());
        const auto otherKind = signing::signCompact(m_server, bytes, signing::kDayTyp).value();
        QVERIFY(!sync::checkReceipt(m_server, otherKind, names));
        QVERIFY(!sync::checkReceipt(m_server, "", names));
        QVERIFY(!sync::checkReceipt(m_server, bytes, names));
    }

private:
    const signing::Key m_server = signing::Key::generate(signing::KeyType::Ed25519).value();
};

QTEST_GUILESS_MAIN(tst_Receipts)
#include "tst_receipts.moc"
