#pragma once

#include <memory>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include "clinic/http/server.h"

namespace wazeh::clinic {

/** One connection. Lives as long as an operation on it is pending; all its work runs on the server's one
 *  thread. */
class Connection {
public:
    virtual ~Connection() = default;
    virtual void start() = 0;
    /** Closes it when idle, otherwise after the answer under way. Any thread. */
    virtual void drain() = 0;
};

/** The options outlive every connection. */
[[nodiscard]] std::shared_ptr<Connection> makeConnection(boost::asio::ip::tcp::socket socket,
                                                         boost::asio::ssl::context &tls, const ServerOptions &options);
} // namespace wazeh::clinic
