#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <random>
#include <string>

/** Generated cases with a fixed seed each, so that a failure names the case that repeats it. */
namespace wazeh::test {

class Random {
public:
    explicit Random(unsigned seed) : m_engine(seed) {}

    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return std::uniform_int_distribution<std::int64_t>(low, high)(m_engine);
    }
    [[nodiscard]] int small(int high) { return static_cast<int>(between(0, high)); }
    [[nodiscard]] bool coin() { return between(0, 1) == 1; }
    [[nodiscard]] char byte() { return static_cast<char>(between(0, 255)); }
    [[nodiscard]] std::string bytes(int most)
    {
        std::string out(static_cast<std::size_t>(between(0, most)), '\0');
        for (char &c : out) {
            c = byte();
        }
        return out;
    }
    /** Valid UTF-8 with everything that needs care: controls, quotes, surrogate pairs, range ends. */
    [[nodiscard]] std::string text(int most)
    {
        constexpr char32_t kSpecial[] = {U'"',  U'\\', 0,     0x08,   0x0B,   0x1F,   0x7F,    0x80,
                                         0x7FF, 0x800, 0x6CC, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF};
        std::u32string out;
        for (int i = small(most); i > 0; --i) {
            out += coin() ? kSpecial[between(0, std::ssize(kSpecial) - 1)] : static_cast<char32_t>(between(0x20, 0x7E));
        }
        return QString::fromUcs4(out.data(), static_cast<qsizetype>(out.size())).toUtf8().toStdString();
    }

private:
    std::mt19937_64 m_engine;
};
} // namespace wazeh::test
