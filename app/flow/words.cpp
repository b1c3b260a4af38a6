#include "flow/session.h"

namespace wazeh::flow {
namespace {
domain::LocalText words(const char *en, const char *ur)
{
    domain::LocalText text;
    text.byLang.emplace("en", en);
    text.byLang.emplace("ur", ur);
    return text;
}
} // namespace

domain::LocalText holderWords(domain::Holder holder)
{
    switch (holder) {
    case domain::Holder::Patient:
        return words("The patient", "مریض خود");
    case domain::Holder::Guardian:
        return words("A parent or guardian of the patient", "مریض کے والد، والدہ یا سرپرست");
    case domain::Holder::Relative:
        return words("A relative or friend of the patient", "مریض کے رشتہ دار یا دوست");
    case domain::Holder::Staff:
        return words("Clinic staff, on behalf of the patient", "مریض کی طرف سے کلینک کا عملہ");
    }
    return {};
}

domain::LocalText payerWords(domain::Payer payer)
{
    switch (payer) {
    case domain::Payer::Self:
        return words("The person who signs", "دستخط کرنے والا فرد");
    case domain::Payer::SomeoneHere:
        return words("Someone else who is here", "یہاں موجود کوئی اور فرد");
    case domain::Payer::SomeoneElsewhere:
        return words("Someone else who is not here; this does not bind them",
                     "کوئی اور فرد، جو یہاں موجود نہیں۔ اس پر کچھ لازم نہیں");
    }
    return {};
}
} // namespace wazeh::flow
