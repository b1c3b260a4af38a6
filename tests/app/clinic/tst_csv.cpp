#include <QtTest>

#include <random>

#include "clinic/import/csv.h"
#include "clinic/import/row.h"

using namespace wazeh;
using namespace wazeh::clinic;

namespace {
const CsvColumns kTwo{{"a", "b"}, {"c"}};

std::string shown(const RowFaults &faults)
{
    std::string text;
    for (const auto &fault : faults)
        text += std::to_string(fault.line) + " " + fault.column + ": " + fault.reason + "\n";
    return text;
}

std::string quoted(const std::string &field)
{
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

/** Text of every kind a person may type, no control characters. */
std::string anyField(std::mt19937 &random)
{
    static const std::vector<std::string> kPieces{
        "a", "Z", "0", ",", "\"", "\"\"", " ", ";", "ا", "پ", "۱", "\xE2\x81\xA6", "x@2", "'", "#", "=", "é", "𝛑"};
    std::string field;
    for (auto count = random() % 6; count > 0; --count)
        field += kPieces[random() % kPieces.size()];
    return field;
}

bool mustBeQuoted(const std::string &field)
{
    return field.find_first_of(",\"") != std::string::npos;
}
} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char *name, const char *text, int rows, const char *last) {
            QTest::newRow(name) << QByteArray(text) << rows << QByteArray(last);
        };
        row("plain", "a,b\n1,2\n", 1, "2");
        row("no end of line", "a,b\n1,2", 1, "2");
        row("carriage returns", "a,b\r\n1,2\r\n3,4\r\n", 2, "4");
        row("carriage return at the end", "a,b\n1,2\r", 1, "2");
        row("quoted", "a,b\n1,\"2\"\n", 1, "2");
        row("quoted then carriage return", "a,b\n1,\"2\"\r\n", 1, "2");
        row("quoted at the end", "a,b\n1,\"2\"", 1, "2");
        row("comma", "a,b\n1,\"2,3\"\n", 1, "2,3");
        row("quote", "a,b\n1,\"say \"\"no\"\"\"\n", 1, "say \"no\"");
        row("empty field", "a,b\n1,\n", 1, "");
        row("empty quotes", "a,b\n1,\"\"\n", 1, "");
        row("blank lines", "a,b\n\n1,2\n\n\n3,4\n\n", 2, "4");
        row("spaces stay", "a,b\n1, 2 \n", 1, " 2 ");
        row("other order", "b,a\n1,2\n", 1, "2");
        row("optional column", "a,c,b\n1,9,2\n", 1, "2");
        row("quoted header", "\"a\",\"b\"\n1,2\n", 1, "2");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            1, "2");
        row("Urdu", "a,b\n1,دانت\n", 1, "دانت");
    }

    void readsWhatIsWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, rows);
        QFETCH(QByteArray, last);
        RowFaults faults;
        const auto table = readCsv(text.toStdString(), kTwo, faults);
        QVERIFY2(faults.empty(), shown(faults).c_str());
        QCOMPARE(static_cast<int>(table.rows.size()), rows);
        QCOMPARE(table.rows.back().fields.back(), last.toStdString());
    }

    void knowsTheLineOfEveryRow()
    {
        RowFaults faults;
        const auto table = readCsv("a,b\n1,2\n\n3,4\r\n5,6", kTwo, faults);
        QCOMPARE(table.rows.at(0).line, 2);
        QCOMPARE(table.rows.at(1).line, 4);
        QCOMPARE(table.rows.at(2).line, 5);
    }

    void goesOnAfterABadRow()
    {
        RowFaults faults;
        const auto table = readCsv("a,b\n1\"x,2\n3,4\n5\n6,7,8\n\"9\"x,0\n10,11\n", kTwo, faults);
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(shown(faults), std::string("2 : a quote stands inside a field that does not begin with one\n"
                                            "4 : it has 1 fields, the header has 2\n"
                                            "5 : it has 3 fields, the header has 2\n"
                                            "6 : something stands after a closing quote\n"));
    }

    void namesEveryLineThatIsNotUtf8()
    {
        for (const std::string bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80"}) {
            RowFaults faults;
            const auto table = readCsv("a,b\n1," + bad + "\n2,3\n" + bad + ",4\n", kTwo, faults);
            QVERIFY(table.rows.empty());
            QCOMPARE(shown(faults),
                     std::string("2 : these bytes are not UTF-8 text\n4 : these bytes are not UTF-8 text\n"));
        }
    }

    void refusesNulAndTabs()
    {
        for (const std::string &bad :
             {std::string(1, '\0'), std::string("\t"), std::string("\x1b"), std::string("\r1")}) {
            RowFaults faults;
            (void)readCsv("a,b\n1,x" + bad + "\n", kTwo, faults);
            QCOMPARE(shown(faults), std::string("2 : a control character stands in it\n"));
        }
    }

    void hasLimits()
    {
        RowFaults faults;
        (void)readCsv(std::string(kMaxCsvBytes + 1, 'a'), kTwo, faults);
        QCOMPARE(shown(faults), std::string("1 : the file is larger than 8 MiB\n"));
        std::string many = "a,b\n";
        for (std::size_t i = 0; i <= kMaxCsvRows; ++i)
            many += "1,2\n";
        faults.clear();
        const auto table = readCsv(many, kTwo, faults);
        QCOMPARE(table.rows.size(), kMaxCsvRows);
        QCOMPARE(shown(faults), std::string("20002 : the file has more than 20000 rows\n"));
    }

    void anyTableComesBack()
    {
        const unsigned seed = 20261123;
        std::mt19937 random(seed);
        for (int i = 0; i < 2000; ++i) {
            std::vector<std::vector<std::string>> rows;
            std::string text = "a,b,c\n";
            for (auto count = 1 + random() % 4; count > 0; --count) {
                rows.push_back({"k" + anyField(random), anyField(random), anyField(random)});
                std::string line;
                for (const auto &field : rows.back())
                    line +=
                        (line.empty() ? "" : ",") + (mustBeQuoted(field) || random() % 3 == 0 ? quoted(field) : field);
                text += line + (random() % 2 == 0 ? "\r\n" : "\n");
            }
            RowFaults faults;
            const auto table = readCsv(text, kTwo, faults);
            QVERIFY2(faults.empty(), (std::to_string(seed) + " " + text + shown(faults)).c_str());
            QCOMPARE(table.rows.size(), rows.size());
            for (std::size_t n = 0; n < rows.size(); ++n)
                QVERIFY2(table.rows[n].fields == rows[n], text.c_str());
        }
    }

    void anyBytesAreAnswered()
    {
        const unsigned seed = 77;
        std::mt19937 random(seed);
        const std::string kBytes = "a,b\n\r\"1\xEF\xBB\xBF\xd8\xa7\xff";
        for (int i = 0; i < 5000; ++i) {
            std::string text = i % 2 == 0 ? "a,b\n" : "";
            for (auto count = random() % 40; count > 0; --count)
                text += kBytes[random() % kBytes.size()];
            RowFaults faults;
            const auto table = readCsv(text, kTwo, faults);
            QVERIFY2(!faults.empty() || !table.rows.empty(), text.c_str());
            for (const auto &row : table.rows)
                QCOMPARE(row.fields.size(), table.header.size());
        }
    }

    void amountsAreExactOrRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("minor"); // −1: refused
        const auto row = [](const char *text, qint64 minor) { QTest::newRow(text) << QByteArray(text) << minor; };
        row("0", 0);
        row("1", 100);
        row("26000", 2'600'000);
        row("26000.5", 2'600'050);
        row("26000.50", 2'600'050);
        row("0.01", 1);
        row("1000000000000", 100'000'000'000'000);
        row("1000000000000.01", -1);
        row("9223372036854775807", -1);
        row("99999999999999999999999", -1);
        row("-0.01", -1);
        row("-1", -1);
        row("0.001", -1);
        row("1,000", -1);
        row("1e3", -1);
        row("Rs 5", -1);
        row(" 5", -1);
        row("5 ", -1);
        row("+5", -1);
        row("۵", -1);
        row("0x10", -1);
        row("NaN", -1);
        row("inf", -1);
        row(".", -1);
        row("", -1);
    }

    void amountsAreExactOrRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, minor);
        const auto amount = readAmount(text.toStdString(), {});
        QCOMPARE(amount.has_value(), minor >= 0);
        if (amount)
            QCOMPARE(qint64{amount->minor()}, minor);
        else
            QVERIFY(!amount.error().empty());
    }

    void integersAreAllOfTheText()
    {
        QCOMPARE(readInteger("42"), std::optional<std::int64_t>(42));
        QCOMPARE(readInteger("-7"), std::optional<std::int64_t>(-7));
        for (const char *bad : {"", " 1", "1 ", "1.0", "one", "+1", "99999999999999999999", "1x"})
            QVERIFY2(!readInteger(bad), bad);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
