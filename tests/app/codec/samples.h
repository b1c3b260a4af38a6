#pragma once

#include <QString>

#include <string>
#include <string_view>

#include "app/codec/vectors.h"
#include "codec/json.h"

/** tests/app/codec/samples: one sound document of every kind, with every member that it can have. */
namespace wazeh::test {

inline constexpr std::string_view kDocuments[] = {"policy",   "facts",   "quote", "day",   "record",
                                                  "delivery", "receipt", "call",  "bundle"};

inline codec::Json jsonFile(const QString &path)
{
    const std::string bytes = bytesOf(qEnvironmentVariable("WAZEH_SOURCE") + QLatin1Char('/') + path);
    return codec::readJson(bytes).value();
}

/** RFC 8785 bytes. */
inline std::string sample(std::string_view typ)
{
    const QString name = QString::fromUtf8(typ.data(), static_cast<qsizetype>(typ.size()));
    return codec::writeJson(jsonFile(QLatin1String("tests/app/codec/samples/%1.json").arg(name)));
}
} // namespace wazeh::test
