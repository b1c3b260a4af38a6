#include "clinic/http/server.h"

#include <csignal>
#include <memory>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include "clinic/http/peer.h"
#include "clinic/http/session.h"

namespace wazeh::clinic {
namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

struct Server::Impl {
    explicit Impl(ServerOptions given) : options(std::move(given)) {}

    void accept();
    void onAccept(error_code error, tcp::socket socket);
    void drain();
    void keep(const std::shared_ptr<Connection> &connection);

    ServerOptions options;
    asio::io_context io{1};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    tcp::acceptor acceptor{io};
    asio::signal_set signals{io};
    asio::steady_timer patience{io};
    std::vector<std::weak_ptr<Connection>> connections;
    bool draining = false;
};

void Server::Impl::keep(const std::shared_ptr<Connection> &connection)
{
    std::erase_if(connections, [](const auto &known) { return known.expired(); });
    connections.push_back(connection);
}

void Server::Impl::accept()
{
    acceptor.async_accept(io, [this](error_code error, tcp::socket socket) { onAccept(error, std::move(socket)); });
}

void Server::Impl::onAccept(error_code error, tcp::socket socket)
{
    if (draining || error == asio::error::operation_aborted)
        return;
    if (!error) {
        std::erase_if(connections, [](const auto &known) { return known.expired(); });
        if (connections.size() < options.limits.connections) {
            const auto connection = makeConnection(std::move(socket), tls, options);
            keep(connection);
            connection->start();
        }
        accept();
        return;
    }
    // Out of file handles or the like: not to spin.
    patience.expires_after(std::chrono::milliseconds(100));
    patience.async_wait([this](error_code waited) {
        if (!waited && !draining)
            accept();
    });
}

void Server::Impl::drain()
{
    if (draining)
        return;
    draining = true;
    error_code ignored;
    acceptor.close(ignored);
    signals.cancel(ignored);
    for (const auto &known : connections)
        if (const auto connection = known.lock())
            connection->drain();
    patience.expires_after(options.limits.drain);
    patience.async_wait([this](error_code error) {
        if (!error)
            io.stop();
    });
    // The timer alone must not keep the loop running: look whether anything is left.
    const auto watch = std::make_shared<asio::steady_timer>(io);
    const auto look = std::make_shared<std::function<void()>>();
    *look = [this, watch, weak = std::weak_ptr(look)] {
        std::erase_if(connections, [](const auto &known) { return known.expired(); });
        if (connections.empty())
            return static_cast<void>(patience.cancel());
        watch->expires_after(std::chrono::milliseconds(20));
        watch->async_wait([again = weak.lock()](error_code) { (*again)(); });
    };
    (*look)();
}

Server::Server(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
}
Server::~Server() = default;

Outcome<std::unique_ptr<Server>> Server::open(const Folder &folder, ServerOptions options)
{
    auto impl = std::make_unique<Impl>(std::move(options));
    try {
        auto &tls = impl->tls;
        restrictTls(tls.native_handle());
        tls.use_certificate_chain_file(folder.serverPem().string());
        tls.use_private_key_file(folder.serverKey().string(), asio::ssl::context::pem);
        tls.load_verify_file(folder.caPem().string());
        tls.set_verify_mode(asio::ssl::verify_peer);
        const tcp::endpoint endpoint(asio::ip::make_address(impl->options.address), impl->options.port);
        impl->acceptor.open(endpoint.protocol());
        impl->acceptor.set_option(asio::socket_base::reuse_address(true));
        impl->acceptor.bind(endpoint);
        impl->acceptor.listen();
        impl->signals.add(SIGTERM); // from here on they wait for run(), also when they come before it
        impl->signals.add(SIGINT);
    } catch (const boost::system::system_error &error) {
        return refuse("listen", error.what());
    }
    return std::unique_ptr<Server>(new Server(std::move(impl)));
}

std::uint16_t Server::port() const
{
    return m_impl->acceptor.local_endpoint().port();
}

void Server::run()
{
    m_impl->signals.async_wait([impl = m_impl.get()](error_code error, int) {
        if (!error)
            impl->drain();
    });
    m_impl->accept();
    m_impl->io.run();
}

void Server::stop()
{
    asio::post(m_impl->io, [impl = m_impl.get()] { impl->drain(); });
}
} // namespace wazeh::clinic
