#pragma once

#include <memory>
#include <string>
#include <vector>

#include <curl/curl.h>

#include "flow/ports.h"
#include "sync/address.h"

/** libcurl handles and the options that every connection has. */
namespace wazeh::sync {

struct CurlFree {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, CurlFree>;
using List = std::unique_ptr<curl_slist, CurlFree>;

/** Null when libcurl cannot start. */
[[nodiscard]] Easy makeEasy();
/** Protocol, TLS version, limits, no redirects, no proxy, no system trust; false when one could not be set. */
[[nodiscard]] bool setCommon(CURL *easy, const Address &address, curl_slist *connectTo);
[[nodiscard]] List listOf(const std::vector<std::string> &lines);
/** PEM of the certificates of the connection made in this transfer, leaf first; empty when it was reused. */
[[nodiscard]] std::vector<std::string> certificatesOf(CURL *easy);
[[nodiscard]] flow::LinkFailure failureOf(CURLcode code);
} // namespace wazeh::sync
