#include "codec/jsonplace.h"

#include <array>
#include <charconv>
#include <cstdint>

#include "codec/pointer.h"

namespace wazeh::codec {
namespace {

constexpr int kMaxNesting = 1024;

template <class T>
bool isHeldBy(std::string_view number)
{
    T value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    return error == std::errc() && end == number.data() + number.size();
}

bool isHuge(std::string_view number)
{
    return number.find_first_of(".eE") == std::string_view::npos
               ? !isHeldBy<std::int64_t>(number) && !isHeldBy<std::uint64_t>(number)
               : !isHeldBy<double>(number);
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool document()
    {
        space();
        if (!value(0)) {
            return false;
        }
        space();
        return m_at == m_text.size();
    }
    [[nodiscard]] BadPlace stopped() const { return {m_at, m_stopped.value_or("")}; }
    [[nodiscard]] const std::optional<BadPlace> &hugeNumber() const { return m_huge; }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    void space()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) {
            ++m_at;
        }
    }
    bool word(std::string_view expected)
    {
        for (char c : expected) {
            if (!take(c)) {
                return false;
            }
        }
        return true;
    }
    bool value(int depth)
    {
        if (anyValue(depth)) {
            return true;
        }
        if (!m_stopped) {
            m_stopped = m_path.text();
        }
        return false;
    }
    bool anyValue(int depth)
    {
        if (depth > kMaxNesting) {
            return false;
        }
        switch (peek()) {
        case '{':
            return members(depth);
        case '[':
            return elements(depth);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }
    bool members(int depth)
    {
        take('{');
        space();
        if (take('}')) {
            return true;
        }
        do {
            space();
            const std::size_t start = m_at + 1;
            if (!string()) {
                return false;
            }
            const Pointer::Step step(m_path, m_text.substr(start, m_at - 1 - start));
            space();
            if (!take(':')) {
                return false;
            }
            space();
            if (!value(depth + 1)) {
                return false;
            }
            space();
        } while (take(','));
        return take('}');
    }
    bool elements(int depth)
    {
        take('[');
        space();
        if (take(']')) {
            return true;
        }
        std::size_t index = 0;
        do {
            const Pointer::Step step(m_path, index++);
            space();
            if (!value(depth + 1)) {
                return false;
            }
            space();
        } while (take(','));
        return take(']');
    }
    bool digits()
    {
        if (peek() < '0' || peek() > '9') {
            return false;
        }
        while (peek() >= '0' && peek() <= '9') {
            ++m_at;
        }
        return true;
    }
    bool number()
    {
        const std::size_t start = m_at;
        if (!numberGrammar()) {
            return false;
        }
        if (!m_huge && isHuge(m_text.substr(start, m_at - start))) {
            m_huge = {start, m_path.text()};
        }
        return true;
    }
    bool numberGrammar()
    {
        take('-');
        if (!take('0') && !digits()) {
            return false;
        }
        if (take('.') && !digits()) {
            return false;
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            return digits();
        }
        return true;
    }
    bool string()
    {
        if (!take('"')) {
            return false;
        }
        while (!atEnd() && static_cast<unsigned char>(peek()) >= 0x20) {
            if (take('"')) {
                return true;
            }
            if (peek() == '\\') {
                if (!escape()) {
                    return false;
                }
            } else {
                ++m_at;
            }
        }
        return false;
    }
    bool escape()
    {
        take('\\');
        if (!take('u')) {
            if (atEnd() || std::string_view("\"\\/bfnrt").find(peek()) == std::string_view::npos) {
                return false;
            }
            ++m_at;
            return true;
        }
        const std::size_t start = m_at;
        const int unit = hex4();
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        if (unit < 0 || (unit >= 0xDC00 && unit < 0xE000)) {
            m_at = unit < 0 ? m_at : start;
            return false;
        }
        if (!high) {
            return true;
        }
        const int second = take('\\') && take('u') ? hex4() : -1;
        return second >= 0xDC00 && second < 0xE000;
    }
    int hex4()
    {
        int unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const std::size_t digit = std::string_view("0123456789abcdefABCDEF").find(peek());
            if (atEnd() || digit == std::string_view::npos) {
                return -1;
            }
            unit = unit * 16 + static_cast<int>(digit > 15 ? digit - 6 : digit);
        }
        return unit;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Pointer m_path;
    std::optional<std::string> m_stopped;
    std::optional<BadPlace> m_huge;
};

struct Utf8Lead {
    unsigned char from, to;  // lead bytes
    unsigned char low, high; // of the first continuation byte
    unsigned length;
};
// RFC 3629 section 4, with overlong forms, surrogates and > U+10FFFF left out.
constexpr std::array<Utf8Lead, 8> kLeads{{{0xC2, 0xDF, 0x80, 0xBF, 2},
                                          {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                          {0xE1, 0xEC, 0x80, 0xBF, 3},
                                          {0xED, 0xED, 0x80, 0x9F, 3},
                                          {0xEE, 0xEF, 0x80, 0xBF, 3},
                                          {0xF0, 0xF0, 0x90, 0xBF, 4},
                                          {0xF1, 0xF3, 0x80, 0xBF, 4},
                                          {0xF4, 0xF4, 0x80, 0x8F, 4}}};

unsigned sequenceLength(std::string_view rest)
{
    const auto byte = [rest](std::size_t i) { return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0; };
    if (byte(0) < 0x80) {
        return 1;
    }
    for (const Utf8Lead &lead : kLeads) {
        if (byte(0) < lead.from || byte(0) > lead.to) {
            continue;
        }
        if (byte(1) < lead.low || byte(1) > lead.high) {
            return 0;
        }
        for (unsigned i = 2; i < lead.length; ++i) {
            if (byte(i) < 0x80 || byte(i) > 0xBF) {
                return 0;
            }
        }
        return lead.length;
    }
    return 0;
}
} // namespace

std::optional<std::size_t> firstBadUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const unsigned length = sequenceLength(bytes.substr(at));
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

std::optional<BadPlace> firstBadByte(std::string_view bytes)
{
    const std::optional<std::size_t> badUtf8 = firstBadUtf8(bytes);
    Scanner scanner(bytes.substr(0, badUtf8.value_or(bytes.size())));
    if (!scanner.document()) {
        return scanner.stopped();
    }
    return badUtf8 ? std::optional(BadPlace{*badUtf8, ""}) : std::nullopt;
}

std::optional<BadPlace> firstHugeNumber(std::string_view bytes)
{
    Scanner scanner(bytes);
    static_cast<void>(scanner.document());
    return scanner.hugeNumber();
}
} // namespace wazeh::codec
