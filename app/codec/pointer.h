#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wazeh::codec {

/** Where a reader stands in a document, as RFC 6901 JSON Pointer; each Step is undone when it goes out of scope. */
class Pointer {
public:
    class Step {
    public:
        Step(Pointer &pointer, std::string_view name) : m_pointer(pointer), m_size(pointer.m_text.size())
        {
            pointer.append(name);
        }
        Step(Pointer &pointer, std::size_t index) : Step(pointer, std::to_string(index)) {}
        Step(const Step &) = delete;
        Step &operator=(const Step &) = delete;
        ~Step() { m_pointer.m_text.resize(m_size); }

    private:
        Pointer &m_pointer;
        std::size_t m_size;
    };

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void append(std::string_view name)
    {
        m_text += '/';
        for (char c : name) {
            if (c == '~') {
                m_text += "~0";
            } else if (c == '/') {
                m_text += "~1";
            } else {
                m_text += c;
            }
        }
    }

    std::string m_text;
};
} // namespace wazeh::codec
