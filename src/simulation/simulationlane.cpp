// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulationlane.h"

#include <QSslSocket>

// Beast's own warnings are not ours to repair.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized" // GCC, with sanitizers, of an empty boost::optional.
#endif
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace foyer::simulation {

namespace http = boost::beast::http;

namespace {

constexpr std::chrono::seconds kPatience{10}; // Purple's (its page, "Troubleshooting").
constexpr std::uint64_t kMaxAnswerBytes = 1'048'576;

} // namespace

/// The answer as far as it has come. Beast keeps no bytes it has not used, so they wait in `unread`.
class SimulationLane::Response
{
public:
    Response()
    {
        parser.eager(true);
        parser.body_limit(kMaxAnswerBytes);
    }

    /// False when the bytes are no HTTP.
    bool take(const QByteArray &bytes)
    {
        unread += bytes;
        while (!unread.isEmpty() && !parser.is_done()) {
            boost::system::error_code error;
            const auto used = parser.put(
                boost::asio::const_buffer(unread.constData(), static_cast<std::size_t>(unread.size())),
                error);
            unread.remove(0, static_cast<qsizetype>(used));
            if (error == http::error::need_more)
                return true;
            if (error)
                return false;
        }
        return true;
    }

    http::response_parser<http::string_body> parser;
    QByteArray unread;
};

SimulationLane::SimulationLane(const Target &target, QObject *parent) : QObject(parent), m_target(target)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        dropSocket();
        finish({.problem = tr("no answer within 10 seconds")});
    });
}

SimulationLane::~SimulationLane() = default;

void SimulationLane::post(const QByteArray &body)
{
    m_isBusy = true;
    m_elapsed.start();
    m_timeout.start(kPatience);
    // Fields and order of Purple's published request; the host with its port as RFC 9110, 7.2 wants it.
    m_request = "POST " + m_target.url.path(QUrl::FullyEncoded).toUtf8() +
                " HTTP/1.1\r\nHost: " + m_target.url.authority(QUrl::FullyEncoded).toUtf8() +
                "\r\nUser-Agent: Purple Webhook\r\nContent-Length: " + QByteArray::number(body.size()) +
                "\r\nAccept-Encoding: gzip\r\n\r\n" + body;
    if (m_socket)
        send();
    else
        connectSocket();
}

void SimulationLane::connectSocket()
{
    m_isReused = false;
    m_socket = new QSslSocket(this);
    m_socket->setSslConfiguration(m_target.tls);
    connect(m_socket, &QSslSocket::encrypted, this, &SimulationLane::send);
    connect(m_socket, &QSslSocket::readyRead, this, &SimulationLane::read);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SimulationLane::lost);
    if (m_target.insecure)
        m_socket->ignoreSslErrors();
    m_socket->connectToHostEncrypted(m_target.url.host(), static_cast<quint16>(m_target.url.port(443)));
}

void SimulationLane::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->disconnectFromHost();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void SimulationLane::send()
{
    m_response = std::make_unique<Response>();
    m_socket->write(m_request);
}

void SimulationLane::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_isBusy || !m_response)
        return;
    if (!m_response->take(bytes)) {
        dropSocket();
        finish({.problem = tr("the answer is not HTTP")});
        return;
    }
    auto &parser = m_response->parser;
    if (!parser.is_done())
        return;
    LaneAnswer answer;
    answer.httpStatus = static_cast<int>(parser.get().result_int());
    const auto header = parser.get().find("wifiWebhookListener");
    answer.hasListenerHeader = header != parser.get().end() && header->value() == "1";
    if (m_target.keepAlive && parser.keep_alive())
        m_isReused = true;
    else
        dropSocket();
    finish(std::move(answer));
}

void SimulationLane::lost()
{
    const QString problem = m_socket->errorString();
    const bool nothingCame = m_response && m_response->unread.isEmpty() && !m_response->parser.got_some();
    dropSocket();
    if (!m_isBusy)
        return;
    // The other side may close a kept connection at any moment (RFC 9112, 9.3.1); a sign-in may be sent
    // twice.
    if (m_isReused && nothingCame)
        connectSocket();
    else
        finish({.problem = problem});
}

void SimulationLane::finish(LaneAnswer answer)
{
    m_timeout.stop();
    m_response.reset();
    m_isBusy = false;
    answer.elapsed = std::chrono::microseconds(m_elapsed.nsecsElapsed() / 1'000);
    Q_EMIT answered(answer);
}

} // namespace foyer::simulation
