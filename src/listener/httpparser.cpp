// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/httpparser.h"

#include <algorithm>

#include <QStringBuilder>

// A last chunk that comes byte by byte trips an assertion of Boost 1.74 (parse_chunk_header: n >= 5) although
// the code behind it copes; an assertion that a stranger can reach would be a way to stop the listener.
#define BOOST_DISABLE_ASSERTS
// With sanitizers GCC takes Beast's empty boost::optional for an uninitialised one.
QT_WARNING_PUSH
QT_WARNING_DISABLE_GCC("-Wmaybe-uninitialized")
#include <boost/beast/http/basic_parser.hpp>
QT_WARNING_POP

namespace foyer::listener {

namespace http = boost::beast::http;
using Text = boost::beast::string_view;

namespace {

constexpr qsizetype kBodyReserve = 65'536; // A declared length is a claim; memory follows the bytes.

QByteArrayView view(Text text)
{
    return {text.data(), qsizetype(text.size())};
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isVisibleAscii(Text text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > 0x20 && c < 0x7F; });
}

bool isDigits(Text text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// RFC 9110, 7.2: uri-host [ ":" port ]; empty when the client has no authority.
bool isHost(Text text)
{
    return isVisibleAscii(text) && text.find_first_of(",/?#@\\") == Text::npos;
}

/// RFC 9112, 5.2: a value of a folded line does not begin where the white space after its colon ends.
bool isFolded(Text name, Text value)
{
    const char *begin = name.data() + name.size() + 1;
    while (*begin == ' ' || *begin == '\t')
        ++begin;
    return begin != value.data();
}

} // namespace

/// One message: Beast's state machine calls back with each part, and each part is checked where it comes.
class HttpParser::Message final : public http::basic_parser<true>
{
public:
    explicit Message(const Limits &limits) : m_limits(limits)
    {
        eager(true);
        header_limit(std::uint32_t(limits.headerBytes));
        body_limit(std::uint64_t(limits.bodyBytes));
    }

    qsizetype take(QByteArrayView bytes);

    [[nodiscard]] bool hasRequestLine() const { return !request.method.isEmpty(); }

    HttpRequest request;
    State state = State::Header;
    Failure failure = Failure::None;

private:
    using Error = boost::beast::error_code;

    void reject(Error &error, Failure why = Failure::BadRequest)
    {
        failure = why;
        error = http::error::bad_value;
    }

    void checkSizes(QByteArrayView unread);
    void takeField(http::field field, Text name, Text value, Error &error);
    void takeFraming(http::field field, Text value, Error &error);

    void on_request_impl(http::verb, Text method, Text target, int version, Error &error) override;
    void on_field_impl(http::field field, Text name, Text value, Error &error) override;
    void on_header_impl(Error &error) override;

    void on_body_init_impl(const boost::optional<std::uint64_t> &length, Error &) override
    {
        if (length)
            request.body.reserve(std::min(qsizetype(*length), kBodyReserve));
    }

    std::size_t on_body_impl(Text bytes, Error &) override
    {
        request.body.append(view(bytes));
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t, Text, Error &) override {}

    std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Error &error) override
    {
        return on_body_impl(bytes, error);
    }

    void on_finish_impl(Error &) override { state = State::Complete; }

    void on_response_impl(int, Text, int, Error &) override {}

    const Limits &m_limits;
    qsizetype m_taken = 0;
    qsizetype m_headerBytes = 0;
    int m_fields = 0;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_codings = 0;
    bool m_isVersion11 = true;
    bool m_hasSkippedEmptyLine = false;
};

qsizetype HttpParser::Message::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    if (!got_some() && !m_hasSkippedEmptyLine && bytes.startsWith('\r')) {
        // RFC 9112, 2.2: one empty line before a request is ignored; old clients send it after a body.
        if (bytes.size() < 2)
            return 0;
        m_hasSkippedEmptyLine = true;
        if (bytes[1] == '\n')
            taken = 2;
    }
    if (taken < bytes.size()) {
        Error error;
        taken += qsizetype(put({bytes.data() + taken, std::size_t(bytes.size() - taken)}, error));
        if (error && error != http::error::need_more) {
            state = State::Failed;
            if (error == http::error::header_limit)
                failure = Failure::HeaderTooLarge;
            else if (error == http::error::body_limit)
                failure = Failure::BodyTooLarge;
            else if (failure == Failure::None)
                failure = Failure::BadRequest;
            return taken;
        }
    }
    m_taken += taken;
    checkSizes(bytes.sliced(taken));
    return taken;
}

/// Beast limits each stretch that it is given, not their sum, and not the lines between chunks at all.
void HttpParser::Message::checkSizes(QByteArrayView unread)
{
    bool isTooLarge = false;
    if (state == State::Header) {
        isTooLarge = m_taken + unread.size() > m_limits.headerBytes ||
                     (!hasRequestLine() && unread.size() > m_limits.requestLineBytes &&
                      !unread.first(m_limits.requestLineBytes).contains('\n'));
    } else if (state == State::Body) {
        isTooLarge = unread.size() > m_limits.headerBytes;
    }
    if (isTooLarge) {
        state = State::Failed;
        failure = Failure::HeaderTooLarge;
    }
}

void HttpParser::Message::on_request_impl(http::verb, Text method, Text target, int version, Error &error)
{
    m_isVersion11 = version == 11;
    m_headerBytes = qsizetype(method.size() + target.size()) + 12; // two spaces, HTTP/1.1, CRLF
    if (m_headerBytes > m_limits.requestLineBytes)
        return reject(error, Failure::HeaderTooLarge);
    if (target.front() != '/' || !isVisibleAscii(target)) // RFC 9112, 3.2.1: the origin form, nothing else
        return reject(error);
    request.method = view(method).toByteArray();
    request.target = view(target).toByteArray();
    request.head =
        request.method + ' ' + request.target + (m_isVersion11 ? " HTTP/1.1\r\n" : " HTTP/1.0\r\n");
}

void HttpParser::Message::on_field_impl(http::field field, Text name, Text value, Error &error)
{
    if (state != State::Header) // A trailer: RFC 9112, 7.1.2 allows to discard it.
        return;
    m_headerBytes += qsizetype(name.size() + value.size()) + 4; // colon, space, CRLF
    if (++m_fields > m_limits.headerFields || m_headerBytes > m_limits.headerBytes)
        return reject(error, Failure::HeaderTooLarge);
    if (isFolded(name, value))
        return reject(error);
    takeField(field, name, value, error);
    if (field == http::field::cookie || field == http::field::authorization ||
        field == http::field::proxy_authorization)
        return; // Credentials of whoever sent this are no business of the delivery log.
    request.head.append(view(name)).append(": ").append(view(value)).append("\r\n");
}

void HttpParser::Message::takeField(http::field field, Text, Text value, Error &error)
{
    switch (field) {
    case http::field::host:
    case http::field::content_length:
    case http::field::transfer_encoding:
        return takeFraming(field, value, error);
    case http::field::connection:
        if (std::any_of(value.begin(), value.end(), [](unsigned char c) { return c >= 0x80; }))
            reject(error);
        return;
    case http::field::content_encoding:
        if (!request.contentEncoding.isEmpty())
            request.contentEncoding += ',';
        request.contentEncoding += view(value).toByteArray().toLower();
        return;
    case http::field::expect:
        if (!m_isVersion11) // RFC 9110, 10.1.1: ignored there.
            return;
        if (!isSame(view(value), "100-continue"))
            return reject(error, Failure::UnknownExpectation);
        request.expectsContinue = true;
        return;
    case http::field::accept:
        request.acceptsHtml =
            request.acceptsHtml || view(value).toByteArray().toLower().contains("text/html");
        return;
    default:
        return;
    }
}

/// What decides where the message ends and whom it is for: one reading or none (RFC 9112, 6.3 and 3.2).
void HttpParser::Message::takeFraming(http::field field, Text value, Error &error)
{
    if (field == http::field::host) {
        if (++m_hosts > 1 || !isHost(value))
            reject(error);
    } else if (field == http::field::content_length) {
        if (++m_lengths > 1 || m_codings > 0 || !isDigits(value))
            reject(error);
    } else if (++m_codings > 1 || m_lengths > 0 || !m_isVersion11 || !isSame(view(value), "chunked")) {
        reject(error);
    }
}

void HttpParser::Message::on_header_impl(Error &error)
{
    if (m_isVersion11 && m_hosts == 0)
        return reject(error);
    request.keepAlive = keep_alive();
    state = State::Body;
}

HttpParser::HttpParser(const Limits &limits)
    : m_limits(limits), m_message(std::make_unique<Message>(m_limits))
{}

HttpParser::~HttpParser() = default;

qsizetype HttpParser::feed(QByteArrayView bytes)
{
    if (state() == State::Complete || state() == State::Failed)
        return 0;
    return m_message->take(bytes);
}

HttpParser::State HttpParser::state() const
{
    return m_message->state;
}

HttpParser::Failure HttpParser::failure() const
{
    return m_message->failure;
}

const HttpRequest &HttpParser::request() const
{
    return m_message->request;
}

HttpRequest HttpParser::takeRequest()
{
    HttpRequest request = std::move(m_message->request);
    m_message = std::make_unique<Message>(m_limits);
    return request;
}

} // namespace foyer::listener
