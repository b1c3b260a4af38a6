#include <QtTest>

#include "clinic/admin/importing.h"
#include "clinic/admin/sample.h"
#include "clinic/import/prices.h"
#include "clinic/import/visits.h"
#include "clinic/store/services.h"
#include "clinicfixture.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
const std::string kPriceHeader = "code,category,name_en,name_ur,note_en,note_ur,low,expected,high,stages,"
                                 "days_between_stages\n";
const std::string kGoodPrice = "A1,eye,Eye test,نظر کا معائنہ,,,800,800,1000.50,1,0\n";
const std::string kVisitHeader =
    "visit_ref,date,code,birth_year,phone_last4,name_en,name_ur,minor,state,counter_en,counter_ur,token,category,"
    "emergency,services,discount_code,discount_amount,cover_kind,cover_allowed,cover_deductible_left,"
    "cover_coinsurance_bp,cover_copay,cover_oop_left,stage_dates,service_en,service_ur,arranged\n";

/** The fields of a good visit; one is replaced in each case. */
std::vector<std::string> goodVisit()
{
    return {"W-1",     "today",  "12345678", "1987", "4471", "Asma", "عاصمہ",    "no",     "expected",
            "Counter", "کاؤنٹر", "7",        "eye",  "none", "A1",   "",         "",       "none",
            "",        "",       "",         "",     "",     "0",    "Eye test", "معائنہ", ""};
}

std::string csvOf(const std::vector<std::string> &fields)
{
    std::string row;
    for (const auto &field : fields)
        row += (row.empty() ? "" : ",") + field;
    return row + "\n";
}

std::string shown(const RowFaults &faults)
{
    std::string text;
    for (const auto &fault : faults)
        text += std::to_string(fault.line) + " " + fault.column + ": " + fault.reason + "\n";
    return text;
}

VisitContext context()
{
    return {*domain::Date::parse("2026-11-23"),
            "2026-11-23T07:00:00.000Z",
            {},
            *readPrices(kPriceHeader + kGoodPrice, {}),
            [] { return std::string("87654321"); },
            [] { return std::string("QRTEXT"); }};
}
} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPrices()
    {
        const auto services = readPrices("\xEF\xBB\xBF" + kPriceHeader + kGoodPrice +
                                             "A2,eye,\"Laser, one eye\",لیزر,\"say \"\"one\"\"\",ایک,1,2,3,2,7\r\n",
                                         {});
        QVERIFY2(services.has_value(), services ? "" : shown(services.error()).c_str());
        QCOMPARE(services->size(), std::size_t{2});
        QCOMPARE(services->at(0).high.minor(), std::int64_t{100'050});
        QCOMPARE(services->at(1).name.byLang.at("en"), std::string("Laser, one eye"));
        QCOMPARE(services->at(1).note.byLang.at("en"), std::string("say \"one\""));
        QCOMPARE(services->at(1).daysBetweenStages, 7);
    }

    void refusesBadPrices_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *name, const char *rows, const char *fault) {
            QTest::newRow(name) << QByteArray(rows) << QByteArray(fault);
        };
        row("negative", "A1,eye,a,b,,,-1,800,900,1,0\n", "2 low: -1 is negative");
        row("absurd", "A1,eye,a,b,,,1,800,1000000000001,1,0\n", "2 high: 1000000000001 is absurdly large");
        row("overflow", "A1,eye,a,b,,,1,2,99999999999999999999,1,0\n",
            "2 high: 99999999999999999999 is absurdly large");
        row("word", "A1,eye,a,b,,,one,800,900,1,0\n", "2 low: \"one\" is not an amount");
        row("empty", "A1,eye,a,b,,,,800,900,1,0\n", "2 low: an amount is missing");
        row("third decimal", "A1,eye,a,b,,,1.005,800,900,1,0\n", "2 low: \"1.005\" is not an amount");
        row("order", "A1,eye,a,b,,,900,800,900,1,0\n", "2 expected: it must be low <= expected <= high");
        row("stages", "A1,eye,a,b,,,1,1,1,0,0\n", "2 stages: 0 is not between 1 and 60");
        row("stage gap", "A1,eye,a,b,,,1,1,1,2,0\n",
            "2 days_between_stages: with several stages it must be at least 1");
        row("code", "a-1,eye,a,b,,,1,1,1,1,0\n", "2 code: a code is 1 to 16 of A-Z and 0-9");
        row("language", "A1,eye,a,,,,1,1,1,1,0\n", "2 name_ur: this field is empty");
        row("twice", "A1,eye,a,b,,,1,1,1,1,0\nA1,eye,a,b,,,1,1,1,1,0\n", "3 code: A1 stands in line 2 already");
        row("too few fields", "A1,eye,a\n", "2 : it has 3 fields, the header has 11");
        row("stray quote", "A1,eye,a\"b,b,,,1,1,1,1,0\n", "2 : a quote stands inside a field");
        row("open quote", "A1,eye,\"a,b,,,1,1,1,1,0\n", "2 : the quote that opens in line 2 is never closed");
        row("after quote", "A1,eye,\"a\"x,b,,,1,1,1,1,0\n", "2 : something stands after a closing quote");
        row("control", "A1,eye,a\tb,b,,,1,1,1,1,0\n", "2 : a control character stands in it");
        row("bad UTF-8", "A1,eye,a\xff,b,,,1,1,1,1,0\n", "2 : these bytes are not UTF-8 text");
        row("no row", "", "2 : there is no row below the header");
    }

    void refusesBadPrices()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, fault);
        const auto read = readPrices(kPriceHeader + rows.toStdString(), {});
        QVERIFY(!read.has_value());
        QVERIFY2(shown(read.error()).find(fault.toStdString()) != std::string::npos, shown(read.error()).c_str());
    }

    void refusesBadHeaders()
    {
        QCOMPARE(shown(readPrices("", {}).error()), std::string("1 : the file is empty\n"));
        const std::string missing = shown(readPrices("code,colour,code\nA,b,c\n", {}).error());
        QVERIFY(missing.find("1 low: this column is missing\n") != std::string::npos);
        QVERIFY(missing.find("1 colour: no such column is known\n") != std::string::npos);
        QVERIFY(missing.find("1 code: this column is there twice\n") != std::string::npos);
    }

    void namesEveryBadRow()
    {
        const auto read = readPrices(kPriceHeader + "A1,eye,a,b,,,-1,1,1,1,0\n" + "A2,eye,a,b,,,1,1,1,1,0\n" +
                                         "A3,eye,a,b,,,x,1,1,1,0\n" + "A4\n" + "A5,eye,\"a\nb\",b,,,1,1,1,1,0\n",
                                     {});
        QCOMPARE(shown(read.error()), std::string("5 : it has 1 fields, the header has 11\n"
                                                  "6 : a control character stands in it\n2 low: -1 is negative\n"
                                                  "4 low: \"x\" is not an amount\n"));
    }

    void readsVisits()
    {
        auto later = goodVisit();
        later[0] = "W-2";
        later[1] = "+14";
        later[2] = "";
        later[14] = "A1x2@1;A1@2";
        later[23] = "0;7";
        later[26] = "8:4000";
        const auto visits = readVisits(kVisitHeader + csvOf(goodVisit()) + csvOf(later), context());
        QVERIFY2(visits.has_value(), visits ? "" : shown(visits.error()).c_str());
        const auto &visit = visits->at(1).visit;
        QCOMPARE(visits->at(1).date.toIso(), std::string("2026-12-07"));
        QCOMPARE(visit.code, std::string("87654321"));
        QCOMPARE(visit.base.lines.size(), std::size_t{2});
        QCOMPARE(visit.base.lines[0].qty, std::int64_t{2});
        QCOMPARE(visit.base.lines[1].stage, 2);
        QCOMPARE(visit.base.stages[1].date.toIso(), std::string("2026-12-14"));
        QCOMPARE(visit.arranged.at(0).due.toIso(), std::string("2026-12-15"));
        QCOMPARE(visit.arranged.at(0).amount.minor(), std::int64_t{400'000});
    }

    void refusesBadVisits_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *name, int column, const char *text, const char *fault) {
            QTest::newRow(name) << column << QByteArray(text) << QByteArray(fault);
        };
        row("reference", 0, "V 1", "2 visit_ref: only letters");
        row("date", 1, "2026-02-30", "2 date: \"2026-02-30\" is no date");
        row("date word", 1, "tomorrow", "2 date: \"tomorrow\" is no date");
        row("date minus", 1, "+-3", "2 date: \"+-3\" is no date");
        row("short code", 2, "12345", "2 code: a code is 6 to 16");
        row("code letter", 2, "1234567U", "2 code: a code is 6 to 16");
        row("birth year", 3, "2027", "2 birth_year: 2027 is not between 1900 and 2026");
        row("birth word", 3, "old", "2 birth_year: \"old\" is not a whole number");
        row("phone", 4, "447", "2 phone_last4:");
        row("minor", 7, "maybe", "2 minor: \"maybe\" is none of: no, yes");
        row("state", 8, "signed", "2 state: \"signed\" is none of");
        row("unknown service", 14, "B9", "2 services: the price list has no service B9");
        row("quantity", 14, "A1x0", "2 services: \"A1x0\" is not CODE");
        row("stage without date", 14, "A1@3", "2 services: ");
        row("discount alone", 16, "5", "2 discount_code: code and amount of a discount belong together");
        row("cover", 17, "friend", "2 cover_kind: \"friend\" is none of");
        row("no cover but amount", 18, "100", "2 cover_allowed: without a cover this stays empty");
        row("stage order", 23, "7;0", "2 services: ");
        row("stage word", 23, "soon", "2 stage_dates: \"soon\" is not a number of days");
        row("arranged", 26, "8", "2 arranged: \"8\" is not DAYS:AMOUNT");
        row("arranged negative", 26, "8:-1", "2 arranged: -1 is negative");
    }

    void refusesBadVisits()
    {
        QFETCH(int, column);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, fault);
        auto fields = goodVisit();
        fields[static_cast<std::size_t>(column)] = text.toStdString();
        const auto read = readVisits(kVisitHeader + csvOf(fields), context());
        QVERIFY(!read.has_value());
        QVERIFY2(shown(read.error()).find(fault.toStdString()) != std::string::npos, shown(read.error()).c_str());
    }

    void refusesTheSameVisitOrCodeTwice()
    {
        auto other = goodVisit();
        other[0] = "W-2";
        const auto read = readVisits(kVisitHeader + csvOf(goodVisit()) + csvOf(goodVisit()) + csvOf(other), context());
        const std::string faults = shown(read.error());
        QVERIFY(faults.find("3 visit_ref: W-1 stands in line 2 already") != std::string::npos);
        QVERIFY(faults.find("4 code: 12345678 stands in line 2 already") != std::string::npos);
    }

    void importsAllOrNothing()
    {
        TestClinic clinic(false);
        auto &real = clinic.clinic();
        QCOMPARE(*importPrices(real, kPriceHeader + kGoodPrice), std::size_t{1});
        auto bad = goodVisit();
        bad[3] = "x";
        bad[0] = "W-2";
        QVERIFY(!importVisits(real, kVisitHeader + csvOf(goodVisit()) + csvOf(bad), VisitSource::Import).has_value());
        QVERIFY(visitsOn(real.database, real.today()).empty());
        QVERIFY(importVisits(real, kVisitHeader + csvOf(goodVisit()), VisitSource::Import).has_value());
        QCOMPARE(visitsOn(real.database, real.today()).size(), std::size_t{1});
        QVERIFY(!importPrices(real, kPriceHeader + "A1,eye,a,b,,,-1,1,1,1,0\n").has_value());
        QCOMPARE(listServices(real.database, {}).front().expected.minor(), std::int64_t{80'000});
    }

    void changesOnlyVisitsThatAreStillToCome()
    {
        TestClinic clinic(false);
        auto &real = clinic.clinic();
        QVERIFY(importPrices(real, kPriceHeader + kGoodPrice).has_value());
        QVERIFY(importVisits(real, kVisitHeader + csvOf(goodVisit()), VisitSource::Import).has_value());
        auto changed = goodVisit();
        changed[11] = "8";
        QVERIFY(importVisits(real, kVisitHeader + csvOf(changed), VisitSource::Import).has_value());
        QCOMPARE(visitsOn(real.database, real.today()).front().token, std::string("8"));
        QVERIFY(setVisitState(real.database, "W-1", domain::VisitState::Signed, ""));
        QCOMPARE(shown(importVisits(real, kVisitHeader + csvOf(changed), VisitSource::Import).error()),
                 std::string("2 visit_ref: W-1 is signed already\n"));
        changed[0] = "W-9";
        QCOMPARE(shown(importVisits(real, kVisitHeader + csvOf(changed), VisitSource::Import).error()),
                 std::string("2 code: 12345678 belongs to visit W-1 on that day\n"));
    }

    void neverMixesSampleAndReal()
    {
        TestClinic clinic(false);
        QVERIFY(!importPrices(clinic.clinic(), sampleFile("prices.csv")).has_value());
        auto marked = goodVisit();
        marked[5] = "Asma (sample)";
        QVERIFY(importPrices(clinic.clinic(), kPriceHeader + kGoodPrice).has_value());
        QVERIFY(!importVisits(clinic.clinic(), kVisitHeader + csvOf(marked), VisitSource::Import).has_value());
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
