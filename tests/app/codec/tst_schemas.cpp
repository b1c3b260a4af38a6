#include <QTest>

#include "samples.h"
#include "schema.h"

using namespace wazeh;
using codec::Json;
using codec::JsonObject;

/**
 * The samples hold every member that codec reads (tst_documents shows that it takes them all, misses each that is
 * absent and refuses others), so a schema that takes them, names nothing else and refuses others says the same.
 */
class TestSchemas : public QObject {
    Q_OBJECT

    test::Schemas m_schemas;

private Q_SLOTS:
    void initTestCase()
    {
        m_schemas.add("common", test::jsonFile(QStringLiteral("assets/schemas/common.schema.json")));
        for (std::string_view name : test::kDocuments) {
            const QString file = QLatin1String("assets/schemas/%1.schema.json").arg(QLatin1String(name.data()));
            m_schemas.add(std::string(name), test::jsonFile(file));
        }
    }

    void samplesAreValid_data()
    {
        QTest::addColumn<QByteArray>("typ");
        for (std::string_view name : test::kDocuments) {
            QTest::newRow(name.data()) << QByteArray(name.data());
        }
    }
    void samplesAreValid()
    {
        QFETCH(QByteArray, typ);
        const std::string name = typ.toStdString();
        const Json document = codec::readJson(test::sample(name)).value();
        for (const std::string &complaint : m_schemas.complaints(name, document)) {
            QFAIL(complaint.c_str());
        }
        for (const auto &[member, value] : std::get<JsonObject>(document.value)) {
            JsonObject without = std::get<JsonObject>(document.value);
            std::erase_if(without, [&member](const auto &one) { return one.first == member; });
            QVERIFY2(member == "help" || !m_schemas.complaints(name, without).empty(), member.c_str());
        }
        JsonObject more = std::get<JsonObject>(document.value);
        more.emplace_back("surprise", 1);
        QCOMPARE(m_schemas.complaints(name, more), std::vector<std::string>{"/surprise: unknown"});
    }

    void schemasNameNothingElse() // after samplesAreValid
    {
        for (std::string_view name : test::kDocuments) {
            const std::vector<std::string> unseen = m_schemas.unseen(std::string(name));
            QVERIFY2(unseen.empty(), unseen.empty() ? "" : unseen.front().c_str());
        }
    }

    void schemasRefuseWhatCodecRefuses()
    {
        const auto refuses = [this](const char *name, QByteArray from, QByteArray to) {
            const QByteArray bytes = QByteArray::fromStdString(test::sample(name));
            const QByteArray changed = QByteArray(bytes).replace(from, to);
            return changed != bytes &&
                   !m_schemas.complaints(name, codec::readJson(changed.toStdString()).value()).empty();
        };
        QVERIFY(refuses("policy", "\"kind\":\"by_visit\"", "\"kind\":\"by_magic\""));
        QVERIFY(refuses("policy", "\"shares\":\"equal\"", "\"shares\":\"first\""));
        QVERIFY(refuses("policy", "{\"days\":7}", "{\"days\":7,\"months\":1}"));
        QVERIFY(refuses("policy", "{\"fee_bp\":1500,", "{\"rate_bp\":1500,"));
        QVERIFY(refuses("policy", "\"help\":{", "\"help\":{\"x\":1,"));
        QVERIFY(refuses("facts", "\"pay_day\":31", "\"pay_day\":32"));
        QVERIFY(refuses("facts", "\"kind\":\"panel\"", "\"kind\":\"cash\""));
        QVERIFY(refuses("facts", "2026-12-07", "7.12.2026"));
        QVERIFY(refuses("record", "\"seq\":3", "\"seq\":0"));
        QVERIFY(refuses("record", "\"record_id\":\"0", "\"record_id\":\"Z"));
        QVERIFY(refuses("receipt", "quarantined", "lost"));
        QVERIFY(refuses("delivery", "\"payload\":\"e30\"", "\"payload\":\"e30=\""));
    }
};

QTEST_APPLESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
