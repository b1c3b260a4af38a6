#pragma once

#include <QByteArray>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/documents.h"
#include "codec/json.h"

/** Documents by their name, and every place in them, for tests that try all of them. */
namespace wazeh::test {

/** What a reader made of bytes: the faults, and the bytes its own writer makes of the value. */
struct Outcome {
    domain::Faults faults;
    std::string again;
};
/** typ: any of kDocuments but "quote", which has no reader. */
[[nodiscard]] Outcome readAny(std::string_view typ, std::string_view bytes);

/** A column "typ" with a row for every document that has a reader. */
void documentRows();

/** A value in a document that may be changed and put back, and its RFC 6901 pointer. */
using Visit = std::function<void(codec::Json &, const std::string &)>;
/** Every value of the document, itself as ""; of members that stand in every option of a policy only the first. */
void forEach(codec::Json &document, const Visit &visit);

/** Values without values inside them. */
[[nodiscard]] bool isLeaf(const codec::Json &json);
/** Inside a public key: nobody here looks into it. */
[[nodiscard]] bool isInKey(std::string_view pointer);
[[nodiscard]] std::string parentOf(const std::string &pointer);

[[nodiscard]] bool names(const domain::Faults &faults, std::string_view pointer, std::string_view message = {});
[[nodiscard]] QByteArray listed(const domain::Faults &faults);

/** The document's bytes with this text, whatever it is, in place of that value; start: where it begins. */
struct Spliced {
    std::string bytes;
    std::size_t start = 0;
};
[[nodiscard]] Spliced spliced(codec::Json &document, codec::Json &place, std::string_view text);
} // namespace wazeh::test
