#include "clinic/service/message.h"

#include "codec/json.h"

namespace wazeh::clinic {

std::string problemJson(std::string_view code, std::string_view detail)
{
    return codec::writeJson(codec::JsonObject{{"typ", "problem"}, {"v", 1}, {"code", code}, {"detail", detail}});
}

Response problem(int status, std::string_view code, std::string_view detail)
{
    Response response;
    response.status = status;
    response.body = problemJson(code, detail);
    return response;
}
} // namespace wazeh::clinic
