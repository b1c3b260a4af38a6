#include <QTest>

#include <map>
#include <rapidcheck.h>
#include <set>
#include <sstream>

#include "domain/numberwords.h"
#include "domain/wording.h"

using namespace Qt::StringLiterals;
using namespace wazeh::domain;

namespace {

Money rupees(std::int64_t whole)
{
    return Money::fromMinor(whole * 100);
}

Date date(int year, unsigned month, unsigned day)
{
    return Date::make(year, month, day).value();
}

/** Reads words back: the grammar stated once more, from the other side. */
class WordReader {
public:
    explicit WordReader(Lang lang)
    {
        for (std::uint64_t n = 0; n < 100; ++n)
            m_small.emplace(lang == Lang::Ur ? urduWords(n) : englishWords(n), n);
        const bool ur = lang == Lang::Ur;
        m_scales = {{ur ? "سو" : "hundred", 100},
                    {ur ? "ہزار" : "thousand", 1'000},
                    {ur ? "لاکھ" : "lakh", 100'000},
                    {ur ? "کروڑ" : "crore", 10'000'000}};
        if (ur)
            m_scales.emplace("ارب", 1'000'000'000);
    }

    [[nodiscard]] std::uint64_t read(const std::string &words) const
    {
        std::uint64_t closed = 0;
        std::uint64_t done = 0;
        std::uint64_t open = 0;
        std::istringstream stream(words);
        for (std::string word; stream >> word;) {
            if (word == "and")
                continue;
            const auto scale = m_scales.find(word);
            if (scale == m_scales.end()) {
                open += m_small.at(word);
            } else if (scale->second >= 10'000'000) {
                closed += (done + open) * scale->second;
                done = open = 0;
            } else if (scale->second == 100) {
                open *= 100;
            } else {
                done += open * scale->second;
                open = 0;
            }
        }
        return closed + done + open;
    }

private:
    std::map<std::string, std::uint64_t> m_small;
    std::map<std::string, std::uint64_t> m_scales;
};
} // namespace

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByThree_data();
    void groupsByThree();
    void writesAmountsPerLanguage();
    void writesOtherCurrenciesByCode();
    void spellsAmounts_data();
    void spellsAmounts();
    void spellsPaisa();
    void spellsEveryNumberBelowHundredOnce();
    void wordsReadBackToTheSameNumber();
    void writesDates_data();
    void writesDates();
    void writesEveryWeekday();
    void writesPercent_data();
    void writesPercent();
    void neverWritesZeroPercent();
    void isolatesEveryUrduFigure();
};

void TestWording::groupsByThree_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0"_s;
    QTest::newRow("hundreds") << qint64(80'000) << u"800"_s;
    QTest::newRow("thousands") << qint64(6'400'000) << u"64,000"_s;
    QTest::newRow("lakhs") << qint64(125'000'000) << u"1,250,000"_s;
    QTest::newRow("paisa") << qint64(107'050) << u"1,070.50"_s;
    QTest::newRow("five paisa") << qint64(5) << u"0.05"_s;
    QTest::newRow("less") << qint64(-800'000) << u"−8,000"_s;
    QTest::newRow("most") << qint64(kMaxAmount) << u"1,000,000,000,000"_s;
    QTest::newRow("least int64") << std::numeric_limits<qint64>::min() << u"−92,233,720,368,547,758.08"_s;
}

void TestWording::groupsByThree()
{
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(figures(Money::fromMinor(minor))), text);
}

void TestWording::writesAmountsPerLanguage()
{
    QCOMPARE(QString::fromStdString(amountText(rupees(64'000), Lang::En)), u"Rs\u00A064,000"_s);
    QCOMPARE(QString::fromStdString(amountText(rupees(64'000), Lang::Ur)), u"\u206664,000\u2069\u00A0روپے"_s);
    QCOMPARE(QString::fromStdString(amountText(rupees(-8'000), Lang::En)), u"Rs\u00A0\u22128,000"_s);
    QCOMPARE(QString::fromStdString(amountText(rupees(-8'000), Lang::Ur)), u"\u2066\u22128,000\u2069\u00A0روپے"_s);
}

void TestWording::writesOtherCurrenciesByCode()
{
    const auto dollar = Money::fromMinor(107'050, Currency::make("USD", 100).value());
    QCOMPARE(QString::fromStdString(amountText(dollar, Lang::En)), u"USD\u00A01,070.50"_s);
    QCOMPARE(QString::fromStdString(amountText(dollar, Lang::Ur)), u"\u20661,070.50\u2069\u00A0USD"_s);
    QCOMPARE(QString::fromStdString(amountInWords(dollar, Lang::En)), u"one thousand and seventy USD and 50/100"_s);
    const auto yen = Money::fromMinor(500, Currency::make("JPY", 1).value());
    QCOMPARE(QString::fromStdString(amountText(yen, Lang::En)), u"JPY\u00A0500"_s);
    QCOMPARE(QString::fromStdString(amountInWords(yen, Lang::Ur)), u"پانچ سو JPY"_s);
}

void TestWording::spellsAmounts_data()
{
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("urdu");
    const auto row = [](qint64 whole, const QString &english, const QString &urdu) {
        QTest::addRow("%lld", whole) << whole << english << urdu;
    };
    row(0, u"zero rupees"_s, u"صفر روپے"_s);
    row(1, u"one rupee"_s, u"ایک روپیہ"_s);
    row(99, u"ninety-nine rupees"_s, u"ننانوے روپے"_s);
    row(100, u"one hundred rupees"_s, u"ایک سو روپے"_s);
    row(101, u"one hundred and one rupees"_s, u"ایک سو ایک روپے"_s);
    row(760, u"seven hundred and sixty rupees"_s, u"سات سو ساٹھ روپے"_s);
    row(800, u"eight hundred rupees"_s, u"آٹھ سو روپے"_s);
    row(1'005, u"one thousand and five rupees"_s, u"ایک ہزار پانچ روپے"_s);
    row(10'660, u"ten thousand six hundred and sixty rupees"_s, u"دس ہزار چھ سو ساٹھ روپے"_s);
    row(10'700, u"ten thousand seven hundred rupees"_s, u"دس ہزار سات سو روپے"_s);
    row(12'500, u"twelve thousand five hundred rupees"_s, u"بارہ ہزار پانچ سو روپے"_s);
    row(60'800, u"sixty thousand eight hundred rupees"_s, u"ساٹھ ہزار آٹھ سو روپے"_s);
    row(64'000, u"sixty-four thousand rupees"_s, u"چونسٹھ ہزار روپے"_s);
    row(73'602, u"seventy-three thousand six hundred and two rupees"_s, u"تہتر ہزار چھ سو دو روپے"_s);
    row(99'999, u"ninety-nine thousand nine hundred and ninety-nine rupees"_s, u"ننانوے ہزار نو سو ننانوے روپے"_s);
    row(100'000, u"one lakh rupees"_s, u"ایک لاکھ روپے"_s);
    row(800'000, u"eight lakh rupees"_s, u"آٹھ لاکھ روپے"_s);
    row(1'250'000, u"twelve lakh fifty thousand rupees"_s, u"بارہ لاکھ پچاس ہزار روپے"_s);
    row(1'549'837, u"fifteen lakh forty-nine thousand eight hundred and thirty-seven rupees"_s,
        u"پندرہ لاکھ انچاس ہزار آٹھ سو سینتیس روپے"_s);
    row(10'000'000, u"one crore rupees"_s, u"ایک کروڑ روپے"_s);
    row(25'075'000, u"two crore fifty lakh seventy-five thousand rupees"_s, u"دو کروڑ پچاس لاکھ پچھتر ہزار روپے"_s);
    row(1'000'000'000, u"one hundred crore rupees"_s, u"ایک ارب روپے"_s);
    row(7'510'000'001, u"seven hundred and fifty-one crore and one rupees"_s, u"سات ارب اکاون کروڑ ایک روپے"_s);
    row(1'000'000'000'000, u"one lakh crore rupees"_s, u"ایک ہزار ارب روپے"_s);
    row(-64'000, u"minus sixty-four thousand rupees"_s, u"منفی چونسٹھ ہزار روپے"_s);
}

void TestWording::spellsAmounts()
{
    QFETCH(qint64, whole);
    QFETCH(QString, english);
    QFETCH(QString, urdu);
    QCOMPARE(QString::fromStdString(amountInWords(rupees(whole), Lang::En)), english);
    QCOMPARE(QString::fromStdString(amountInWords(rupees(whole), Lang::Ur)), urdu);
}

void TestWording::spellsPaisa()
{
    const auto spell = [](std::int64_t minor, Lang lang) {
        return QString::fromStdString(amountInWords(Money::fromMinor(minor), lang));
    };
    QCOMPARE(spell(107'050, Lang::En), u"one thousand and seventy rupees and fifty paisa"_s);
    QCOMPARE(spell(107'050, Lang::Ur), u"ایک ہزار ستّر روپے اور پچاس پیسے"_s);
    QCOMPARE(spell(1, Lang::En), u"one paisa"_s);
    QCOMPARE(spell(1, Lang::Ur), u"ایک پیسہ"_s);
}

void TestWording::spellsEveryNumberBelowHundredOnce()
{
    std::set<std::string> english;
    std::set<std::string> urdu;
    const QString arabicForms = u"\u0643\u064A\u0649\u0647"_s;
    for (std::uint64_t n = 0; n < 100; ++n) {
        english.insert(englishWords(n));
        urdu.insert(urduWords(n));
        for (const QChar letter : QString::fromStdString(urduWords(n))) {
            QVERIFY2(letter.unicode() >= 0x0621 && letter.unicode() <= 0x06D3, urduWords(n).c_str());
            QVERIFY2(!arabicForms.contains(letter), urduWords(n).c_str());
        }
    }
    QCOMPARE(english.size(), std::size_t{100});
    QCOMPARE(urdu.size(), std::size_t{100});
}

void TestWording::wordsReadBackToTheSameNumber()
{
    const WordReader english(Lang::En);
    const WordReader urdu(Lang::Ur);
    const bool held = rc::check("words name exactly one number", [&] {
        const auto digits = *rc::gen::inRange(1, 13);
        std::int64_t top = 1;
        for (int i = 0; i < digits; ++i)
            top *= 10;
        const auto number = static_cast<std::uint64_t>(*rc::gen::inRange<std::int64_t>(0, top + 1));
        RC_ASSERT(english.read(englishWords(number)) == number);
        RC_ASSERT(urdu.read(urduWords(number)) == number);
    });
    QVERIFY(held);
}

void TestWording::writesDates_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("urdu");
    const QStringList en{u"January"_s, u"February"_s, u"March"_s,     u"April"_s,   u"May"_s,      u"June"_s,
                         u"July"_s,    u"August"_s,   u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    const QStringList ur{u"جنوری"_s,  u"فروری"_s, u"مارچ"_s,  u"اپریل"_s,  u"مئی"_s,   u"جون"_s,
                         u"جولائی"_s, u"اگست"_s,  u"ستمبر"_s, u"اکتوبر"_s, u"نومبر"_s, u"دسمبر"_s};
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("month %d", month) << month << u"7 %1 2026"_s.arg(en.at(month - 1))
                                         << u"\u20667\u2069 %1 \u20662026\u2069"_s.arg(ur.at(month - 1));
}

void TestWording::writesDates()
{
    QFETCH(int, month);
    QFETCH(QString, english);
    QFETCH(QString, urdu);
    const Date day = date(2026, static_cast<unsigned>(month), 7);
    QCOMPARE(QString::fromStdString(dateText(day, Lang::En)), english);
    QCOMPARE(QString::fromStdString(dateText(day, Lang::Ur)), urdu);
}

void TestWording::writesEveryWeekday()
{
    const QStringList english{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                              u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    const QStringList urdu{u"پیر"_s, u"منگل"_s, u"بدھ"_s, u"جمعرات"_s, u"جمعہ"_s, u"ہفتہ"_s, u"اتوار"_s};
    for (int i = 0; i < 7; ++i) {
        const int day = 23 + i; // 23 November 2026 is a Monday
        QCOMPARE(QString::fromStdString(longDateText(date(2026, 11, static_cast<unsigned>(day)), Lang::En)),
                 u"%1, %2 November 2026"_s.arg(english.at(i)).arg(day));
        QCOMPARE(QString::fromStdString(longDateText(date(2026, 11, static_cast<unsigned>(day)), Lang::Ur)),
                 u"%1، \u2066%2\u2069 نومبر \u20662026\u2069"_s.arg(urdu.at(i)).arg(day));
    }
}

void TestWording::writesPercent_data()
{
    QTest::addColumn<qint64>("percentE6");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("urdu");
    QTest::newRow("one decimal") << qint64(28'324'081) << u"28.3\u00A0%"_s << u"\u206628.3\u2069\u00A0فیصد"_s;
    QTest::newRow("whole") << qint64(88'000'000) << u"88\u00A0%"_s << u"\u206688\u2069\u00A0فیصد"_s;
    QTest::newRow("half up") << qint64(88'050'000) << u"88.1\u00A0%"_s << u"\u206688.1\u2069\u00A0فیصد"_s;
    QTest::newRow("below half") << qint64(88'049'999) << u"88\u00A0%"_s << u"\u206688\u2069\u00A0فیصد"_s;
    QTest::newRow("carries") << qint64(9'960'000) << u"10\u00A0%"_s << u"\u206610\u2069\u00A0فیصد"_s;
    QTest::newRow("huge") << qint64(1'234'560'000) << u"1,234.6\u00A0%"_s << u"\u20661,234.6\u2069\u00A0فیصد"_s;
    QTest::newRow("tiny") << qint64(49'999) << u"less than 0.1\u00A0%"_s << u"\u20660.1\u2069\u00A0فیصد سے کم"_s;
    QTest::newRow("negative") << qint64(-2'500'000) << u"\u22122.5\u00A0%"_s << u"\u2066\u22122.5\u2069\u00A0فیصد"_s;
}

void TestWording::writesPercent()
{
    QFETCH(qint64, percentE6);
    QFETCH(QString, english);
    QFETCH(QString, urdu);
    QCOMPARE(QString::fromStdString(percentText(percentE6, Lang::En)), english);
    QCOMPARE(QString::fromStdString(percentText(percentE6, Lang::Ur)), urdu);
}

void TestWording::neverWritesZeroPercent()
{
    const bool held = rc::check("a rate above zero never reads as zero", [] {
        const auto rate = *rc::gen::inRange<std::int64_t>(1, 400'000);
        RC_ASSERT(!percentText(rate, Lang::En).starts_with("0\u00A0"));
        RC_ASSERT(percentText(rate, Lang::Ur).find("\u20660\u2069") == std::string::npos);
    });
    QVERIFY(held);
}

void TestWording::isolatesEveryUrduFigure()
{
    const bool held = rc::check("no digit of an Urdu text stands outside its isolate", [] {
        const auto minor = *rc::gen::inRange<std::int64_t>(-kMaxAmount, kMaxAmount);
        const auto day = Date().plusDays(*rc::gen::inRange(0, 300'000));
        for (const std::string &text : {amountText(Money::fromMinor(minor), Lang::Ur), longDateText(day, Lang::Ur),
                                        percentText(minor == 0 ? 1 : minor, Lang::Ur)}) {
            int depth = 0;
            for (const QChar c : QString::fromStdString(text)) {
                depth += c == QChar(0x2066) ? 1 : c == QChar(0x2069) ? -1 : 0;
                RC_ASSERT(!c.isDigit() || depth == 1);
            }
            RC_ASSERT(depth == 0);
        }
    });
    QVERIFY(held);
}

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
